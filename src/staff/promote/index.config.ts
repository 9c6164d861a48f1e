export default definePageConfig({ navigationBarTitleText: '写进案例库' });
