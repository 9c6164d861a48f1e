/** 监理 and 前台. */
export const staffText = {
  queue: '队列',
  noBefore: '业主没有拍照',
  noAfter: '还没有拍',
  complaintWords: '给业主的话',
  complaintHint: '例如：已与维修单位核实，师傅明天上午 9 点上门重做，我全程跟进',
  complaintEmpty: '写好后，可以答复或办结',
  complaintReply: '答复业主',
  complaintSettle: '这就是处理结果，办结',
  complaintSettleAsk: (number: string) => `投诉 ${number} 办结后不能再答复。写的话会作为处理结果告诉业主。`,
  complaintSettleYes: '办结',
} as const;
