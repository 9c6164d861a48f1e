export default definePageConfig({ navigationBarTitleText: '季度分析', enablePullDownRefresh: true });
