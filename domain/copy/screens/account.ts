/** 我的资料和账号: export, sign out, 注销. */
export const accountText = {
  export: '导出我的资料',
  /** What the file is called on a phone. */
  exportFile: '安居报修 我的资料.xlsx',
  exportNote: '房屋、报修、评价、投诉和消息，装在一个表格文件里',
  exportAction: '整理并打开文件',
  exporting: '正在整理，请稍候',
  downloading: (percent: number) => `正在下载 ${Math.round(percent)}%`,
  exported: '文件已打开。点右上角的菜单，可以保存或转发给自己。',
  exportOpen: '再打开一次',
  exportLost: '文件没有下载成功，请检查网络后再试一次。',
  signOut: '退出',
  signOutNote: '清掉这台手机上的资料，您的报修和房屋都还在',
  signOutAction: '在这台手机上退出',
  signOutTitle: '在这台手机上退出？',
  signOutContent: '手机上的资料会清掉。再次进入时，微信会认出您。',
  signOutDrafts: (count: number, first: string) =>
    `还有 ${count} 份没发出的报修（${first}${count > 1 ? '等' : ''}），退出后就没有了。`,
  draftWithoutWords: '只有照片',
  signOutYes: '退出',
  delete: '注销账号',
  deleteNote: '永久删除您的个人资料，不能恢复',
} as const;

/** 注销账号. */
export const unregisterText = {
  title: '注销前请看一看',
  goes: '会删除的',
  goesList: [
    '您的称呼、手机号和微信身份',
    '和房屋的绑定，发出的邀请',
    '您的消息和没发出的草稿',
    '报修和投诉里您的名字和电话',
  ],
  stays: '会留下的',
  staysList: ['报修、评价和投诉本身，作为小区的维修记录，上面写“已注销用户”', '评分不变，谁也改不了'],
  open: '还没办完的',
  openTickets: (count: number) => `您家还有 ${count} 张报修没有结束。注销后您看不到进展，也不能确认和评价。`,
  openNone: '没有还在处理的报修。',
  export: '先导出我的资料',
  confirm: '想好了，请输入“注销”两个字',
  word: '注销',
  hint: '注销',
  notYet: '请输入“注销”两个字，再点下面的按钮',
  action: '永久注销我的账号',
  deleting: '正在注销',
} as const;
