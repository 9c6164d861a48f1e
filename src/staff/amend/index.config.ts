export default definePageConfig({ navigationBarTitleText: '改类别和优先级' });
