// WeChat runs on iOS 13 and later, and brings its own engine on Android (at least Chromium 78): both know async, classes and
// spread. Written out for older ones, our own code would be a fifth larger and slower to start.
const targets = { ios: '13', chrome: '78' };

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', targets }]],
};
