/** 前台: reads the code somebody shows at the desk and binds their home. */
export const admitText = {
  code: '业主出示的 6 位数字',
  codeHint: '例如 482 913',
  codeMissing: '请输入 6 位数字',
  look: '查一查是谁',
  looking: '正在查',
  who: '申请人',
  phone: '填写的手机号',
  check: '请核对身份证件，再选要绑定的房屋',
  homes: '名册上登记在这个号码下的房屋',
  nobody: '名册上没有这个手机号的房屋',
  nobodyNote: '请核对号码有没有写错；购房人本人到场的，请先更正名册。',
  chooseHome: '请选择要绑定的房屋',
  admit: (count: number) => `核对无误，绑定 ${count} 套房屋`,
  admitting: '正在绑定',
  done: '已绑定，对方刷新就能看到',
} as const;
