export default definePageConfig({ navigationBarTitleText: '查房屋' });
