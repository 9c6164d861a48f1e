/** 开始页: while it is decided where a person belongs, and for people who left this phone. */
export const startText = {
  opening: '正在打开',
  signedOutTitle: '您已退出',
  signedOutNote: '这台手机上没有留下您的资料。再次进入不用密码，微信会认出您。',
  deletedTitle: '账号已注销',
  deletedNote: '您的个人资料已经删除，不能恢复。以后需要报修，仍可以重新开始。',
  comeBack: '进入安居报修',
  startAgain: '重新开始',
} as const;
