export default definePageConfig({ navigationBarTitleText: '安居报修', enablePullDownRefresh: true });
