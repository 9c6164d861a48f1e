export default defineAppConfig({
  pages: [
    'pages/start/index',
    'pages/home/index',
    'pages/tickets/index',
    'pages/messages/index',
    'pages/mine/index',
    'pages/inbox/index',
  ],
  subPackages: [
    {
      root: 'owner',
      pages: [
        'report/index',
        'ticket/index',
        'rate/index',
        'bind/index',
        'household/index',
        'appearance/index',
        'privacy/index',
        'help/index',
        'account/index',
        'unregister/index',
      ],
    },
    {
      root: 'staff',
      pages: ['today/index', 'order/index', 'finish/index', 'queue/index', 'ticket/index', 'admit/index'],
    },
    { root: 'manager', pages: ['satisfaction/index', 'ratings/index', 'queue/index', 'ticket/index'] },
  ],
  usingComponents: {
    'van-icon': 'vant-weapp/icon/index',
    'van-button': 'vant-weapp/button/index',
    'van-popup': 'vant-weapp/popup/index',
  },
  window: {
    navigationBarTitleText: '安居报修',
    navigationBarBackgroundColor: '@paper',
    navigationBarTextStyle: '@barText',
    backgroundColor: '@paper',
    backgroundTextStyle: '@pullText',
  },
  tabBar: {
    color: '@inkSoft',
    selectedColor: '@accent',
    backgroundColor: '@card',
    // A theme variable; the type knows only its two values.
    borderStyle: '@tabLine' as 'white',
    list: [
      { pagePath: 'pages/home/index', text: '首页', iconPath: '@homeIcon', selectedIconPath: '@homeIconOn' },
      { pagePath: 'pages/tickets/index', text: '工单', iconPath: '@ticketsIcon', selectedIconPath: '@ticketsIconOn' },
      {
        pagePath: 'pages/messages/index',
        text: '消息',
        iconPath: '@messagesIcon',
        selectedIconPath: '@messagesIconOn',
      },
      { pagePath: 'pages/mine/index', text: '我的', iconPath: '@mineIcon', selectedIconPath: '@mineIconOn' },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  style: 'v2',
});
