// Taro reads its configuration from exactly this file; the settings live in ./taro.
export { default } from './taro/index';
