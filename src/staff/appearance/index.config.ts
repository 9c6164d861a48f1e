export default definePageConfig({ navigationBarTitleText: '字号和外观' });
