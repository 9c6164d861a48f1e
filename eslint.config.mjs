import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/** House style that types cannot say. Import rules are in .dependency-cruiser.cjs, formatting is prettier's. */
const size = (functionLines) => ({
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: functionLines, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 3],
});

const wallClock = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time is passed in.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is passed in.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Randomness is passed in.',
  },
];

const taro = [
  {
    selector: 'JSXSpreadAttribute',
    message: 'Taro binds only attributes written on the tag: a spread loses all of them. Write every prop out.',
  },
];

const vanTag = {
  selector: 'JSXOpeningElement[name.name=/^van-/]',
  message: 'van-* tags live in src/ui, one thin wrapper each.',
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      'dist/**',
      '.anju/**',
      'artefacts/**',
      'tests/**/fixtures/**',
      'local/phone/fixtures/**',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...size(50),
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A sixth of the time, for enums and for classes that look alike; there are no enums here.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['domain/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...wallClock] } },
  {
    files: ['src/**/*.tsx', 'src/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...size(90),
      // The plugin's other rules run the React compiler over every file: two fifths of the time for a compiler not used here.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': ['error', ...taro, vanTag],
    },
  },
  { files: ['src/ui/**/*.tsx'], rules: { 'no-restricted-syntax': ['error', ...taro] } },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      // A journey or a table of cases is long because life is.
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      // jest's matchers (expect.any …) are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  // A command line tool speaks on the console.
  { files: ['config/**/*.ts', 'local/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs', '**/*.js'], languageOptions: { sourceType: 'commonjs' } },
);
