export default definePageConfig({ navigationBarTitleText: '队列', enablePullDownRefresh: true });
