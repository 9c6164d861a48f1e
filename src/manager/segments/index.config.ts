export default definePageConfig({ navigationBarTitleText: '拆开看', enablePullDownRefresh: true });
