/** Sheets and headings of the file with everything kept about one person. */
export const exportText = {
  /** Said where a list is longer than a file holds. */
  onlyNewest: (count: number): string => `只列出最近 ${count} 条`,
  yes: '是',
  no: '否',
  me: { sheet: '我的资料', headings: ['项目', '内容'], name: '称呼', phone: '手机号', exportedAt: '导出时间' },
  homes: { sheet: '房屋', headings: ['小区', '房屋', '身份', '绑定时间'], publicArea: '公共区域' },
  tickets: {
    sheet: '报修',
    headings: ['单号', '位置', '内容', '我写的', '状态', '报修时间', '预约', '完工时间', '关闭时间', '照片数'],
  },
  ratings: {
    sheet: '评价',
    headings: ['单号', '房屋', '第几次', '总评', '及时', '态度', '专业', '整洁', '结果', '标签', '我写的', '评价时间'],
  },
  complaints: { sheet: '投诉', headings: ['编号', '关于', '状态', '时间', '谁', '内容', '照片数'] },
  /** Only in the files of those who work or worked for a community. */
  roster: { sheet: '工作', headings: ['小区', '岗位', '在岗', '姓名', '手机号', '请假'] },
  records: {
    sheet: '工作记录',
    headings: ['时间', '小区', '类别', '内容'],
    case: '案例',
    penalty: '扣罚',
    rules: '设置和价目',
    defect: '缺陷',
    analysis: '季度分析',
    campaign: '关怀回访',
    review: '考核表',
    recovery: '不满意跟进',
  },
  messages: { sheet: '消息', headings: ['时间', '标题', '内容', '已读'] },
} as const;
