/** What every function is created with; nowhere else is a number like these written down. Time-outs: its config.json. */
export const RUNTIME = 'Nodejs20.19';
/** MB. The platform gives a share of a processor in proportion; a cold start loads 1.6 MB of code. */
export const MEMORY_MB = 256;
/** The platform's clock is UTC; days, months and opening hours of the product are China's. */
export const TIME_ZONE = 'Asia/Shanghai';
export const HANDLER = 'index.main';
