import type { Register } from './terms';

/** A column as the spreadsheet is headed, and an example of what is written below. */
export interface Column {
  readonly name: string;
  readonly required: boolean;
  readonly example: string;
}

const must = (name: string, example: string): Column => ({ name, required: true, example });
const may = (name: string, example: string): Column => ({ name, required: false, example });

const home = [must('楼栋', '3栋'), may('单元', '2单元'), must('房号', '501')];

/** The spreadsheets of the registers (名册), read and written by the same headings. Lists are separated by 、. */
export const registerColumns: Readonly<Record<Register, readonly Column[]>> = {
  homes: [...home, may('竣工日期', '2025-05-20'), may('交付日期', '2025-06-30'), may('承诺保修月数', '36')],
  owners: [...home, must('姓名', '王建国'), must('手机号', '13800000001')],
  staff: [
    must('姓名', '张伟'),
    must('手机号', '13800000002'),
    must('岗位', '维修人员'),
    // The rest is asked of technicians only.
    may('维修单位', '安居建筑'),
    may('工种', '水暖管道、防水'),
    may('责任楼栋', '1栋、2栋'),
    may('班次', '周一至周五 08:00-18:00'),
    may('每日工单上限', '6'),
    may('值班', '是'),
    may('受训日期', '2026-01-31'),
  ],
  contractors: [
    must('名称', '安居建筑'),
    must('工种', '泥瓦、防水'),
    may('合作起始日', '2025-01-01'),
    must('负责人', '赵敏'),
    must('负责人电话', '13800000003'),
    may('资质名称', '建筑工程施工总承包二级'),
    may('资质编号', 'D123456789'),
    may('资质有效期', '2027-12-31'),
    may('现场技术负责人', '钱军'),
    may('其电话', '13800000004'),
  ],
};
