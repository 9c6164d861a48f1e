export default definePageConfig({ navigationBarTitleText: '办理房屋绑定' });
