export default definePageConfig({ navigationBarTitleText: '改上门时间' });
