export default definePageConfig({ navigationBarTitleText: '安排关怀回访' });
