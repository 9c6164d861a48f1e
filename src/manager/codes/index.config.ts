export default definePageConfig({ navigationBarTitleText: '入住码', enablePullDownRefresh: true });
