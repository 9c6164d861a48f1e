export default definePageConfig({ navigationBarTitleText: '案例', enablePullDownRefresh: true });
