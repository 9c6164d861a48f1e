export default definePageConfig({ navigationBarTitleText: '报修草稿' });
