export default definePageConfig({ navigationBarTitleText: '关怀回访', enablePullDownRefresh: true });
