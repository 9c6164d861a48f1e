export default definePageConfig({ navigationBarTitleText: '缺陷库', enablePullDownRefresh: true });
