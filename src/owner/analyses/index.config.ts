export default definePageConfig({ navigationBarTitleText: '你说的，我们做了', enablePullDownRefresh: true });
