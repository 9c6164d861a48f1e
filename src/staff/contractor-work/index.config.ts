export default definePageConfig({ navigationBarTitleText: '维修单位', enablePullDownRefresh: true });
