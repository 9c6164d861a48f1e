/** 缺陷编号 of the n-th defect of a community, from 1: 'SJ01', 'SJ99', 'SJ100'. */
export const defectNumber = (n: number): string => `SJ${String(n).padStart(2, '0')}`;
