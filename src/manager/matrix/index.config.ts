export default definePageConfig({ navigationBarTitleText: '先改进什么', enablePullDownRefresh: true });
