export default definePageConfig({ navigationBarTitleText: '价目表', enablePullDownRefresh: true });
