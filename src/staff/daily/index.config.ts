export default definePageConfig({ navigationBarTitleText: '投诉日报', enablePullDownRefresh: true });
