export default definePageConfig({ navigationBarTitleText: '群诉', enablePullDownRefresh: true });
