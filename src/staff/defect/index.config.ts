export default definePageConfig({ navigationBarTitleText: '缺陷', enablePullDownRefresh: true });
