/**
 * Who may import what (architecture: rooms and the street through them). Everything not listed is an error:
 * each room names the paths it may reach, and `not` makes the rest a violation.
 */
const room = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

/** A room that runs in Node may use Node's own modules too. */
const nodeRoom = (...args) => {
  const rule = room(...args);
  return { ...rule, to: { ...rule.to, dependencyTypesNot: ['core'] } };
};

const npm = (...names) => names.map((name) => `node_modules/(${name.replace('/', '\\/')})(/|$)`);

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'nothing-imports-local',
      severity: 'error',
      from: { path: '^(domain|src|cloudfunctions)/' },
      to: { path: '^local/' },
    },
    {
      name: 'features-through-their-door',
      comment: 'A feature of domain is imported through its index.ts by everybody else.',
      severity: 'error',
      from: { path: '^domain/([^/]+)/' },
      to: { path: '^domain/([^/]+)/', pathNot: ['^domain/$1/', '^domain/[^/]+/index\\.ts$'] },
    },
    {
      name: 'domain-from-outside-through-its-door',
      severity: 'error',
      from: { path: '^(src|cloudfunctions|local)/' },
      to: { path: '^domain/', pathNot: ['^domain/[^/]+/index\\.ts$'] },
    },
    room(
      'domain-calendar',
      '^domain/calendar/',
      ['^domain/', ...npm('dayjs', 'chinese-days')],
      'The one room that knows the public holidays.',
    ),
    {
      name: 'phone-without-holidays',
      comment: 'The table of public holidays must not reach the phone.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^domain/calendar/', dependencyTypesNot: ['type-only'] },
    },
    room(
      'domain-is-pure',
      '^domain/(?!contract/|calendar/)',
      ['^domain/', ...npm('dayjs')],
      'Rules know no Taro, no wx, no Node.',
    ),
    room('contract', '^domain/contract/', ['^domain/', ...npm('valibot')], 'valibot and domain, nothing else.'),
    {
      name: 'phone-knows-the-contract-as-types',
      comment: 'valibot must not reach the phone.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^domain/contract/', dependencyTypesNot: ['type-only'] },
    },
    room('src-api', '^src/api/', ['^src/api/', '^domain/', ...npm('@tarojs/taro', 'react')], 'Calls, uploads, drafts.'),
    room(
      'src-ui',
      '^src/ui/',
      ['^src/ui/', '^domain/', ...npm('react', '@tarojs/components', '@tarojs/taro', 'miniprogram-api-typings')],
      'Parts of screens without data fetching.',
    ),
    room(
      'src-main',
      '^src/pages/',
      ['^src/(pages|api|ui)/', '^domain/', ...npm('react', '@tarojs/components', '@tarojs/taro')],
      'The main package.',
    ),
    room(
      'src-role',
      '^src/(owner|staff|manager)/',
      // theme.json: the colours that WeChat draws itself, and those of a canvas, which has no styles.
      [
        '^src/(api|ui)/',
        '^src/theme\\.json$',
        '^src/$1/',
        '^domain/',
        ...npm('react', '@tarojs/components', '@tarojs/taro', 'echarts'),
      ],
      'No role imports another.',
    ),
    {
      name: 'charts-in-one-place',
      comment: 'Half a megabyte that only managers carry: one folder of their package draws.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/manager/chart/' },
      to: { path: 'node_modules/(echarts|zrender)(/|$)' },
    },
    room(
      'kit-spreadsheet',
      '^cloudfunctions/kit/spreadsheet/',
      ['^cloudfunctions/kit/spreadsheet/', ...npm('write-excel-file')],
      'Tables as files; knows nothing of Anju.',
    ),
    nodeRoom(
      'kit',
      '^cloudfunctions/kit/(?!spreadsheet/)',
      ['^cloudfunctions/(kit/|schema\\.ts)', '^domain/', ...npm('valibot', 'wx-server-sdk', 'dayjs')],
      'The only room that knows the SDK.',
    ),
    room('schema', '^cloudfunctions/schema', ['^cloudfunctions/schema', '^domain/'], 'Collections, once.'),
    room(
      'function',
      '^cloudfunctions/(?!kit/|schema|register/)([^/]+)/',
      ['^cloudfunctions/(kit/|schema|$1/)', '^domain/'],
      'No function imports another.',
    ),
    nodeRoom(
      'function-register',
      '^cloudfunctions/register/',
      ['^cloudfunctions/(kit/|schema|register/)', '^domain/', ...npm('read-excel-file')],
      'As every function, and reads spreadsheets.',
    ),
    nodeRoom(
      'local-cloud',
      '^local/cloud/',
      ['^local/cloud/', ...npm('mingo', 'bson', 'libsql', 'busboy', 'esbuild', 'chokidar', 'protobufjs', 'qrcode')],
      'A tool for any mini-program: knows nothing of Anju.',
    ),
    nodeRoom(
      'local-phone',
      '^local/phone/',
      [
        '^local/phone/',
        ...npm(
          'glass-easel',
          'glass-easel-miniprogram-adapter',
          'glass-easel-template-compiler',
          'esbuild',
          'chokidar',
          'postcss',
          '@vant/icons',
        ),
      ],
      'A tool for any mini-program: knows nothing of Anju.',
    ),
    nodeRoom(
      'local-start',
      '^local/(start|demo)',
      ['^local/', '^cloudfunctions/schema', '^domain/', ...npm('esbuild', 'chokidar')],
      'Puts the two tools and the demonstration community together.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
