export * from './workdays';
export * from './working-time';
