export default definePageConfig({ navigationBarTitleText: '物业经理跟进', enablePullDownRefresh: true });
