export default definePageConfig({ navigationBarTitleText: '合并与关联' });
