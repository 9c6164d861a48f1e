export default definePageConfig({ navigationBarTitleText: '登记到缺陷库' });
