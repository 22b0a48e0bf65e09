import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import tsdoc from 'eslint-plugin-tsdoc';

/** The stages between read/ and write/ are pure: a document and earlier annotations in, annotations out. */
const pureStages = [
  'article',
  'segment',
  'quotes',
  'speakers',
  'chain',
  'events',
  'link',
  'statements',
  'copies',
].map((stage) => `src/ingest/${stage}/**/*.ts`);

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.hearsay/',
      'coverage/',
      'src/api/schema-types.ts',
      'src/client/generated.ts',
      'src/dashboard/generated.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { tsdoc },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'tsdoc/syntax': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Code points are a unit of ours; graphemes are not.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: pureStages,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                'node:*',
                '!node:crypto',
                'fs',
                'fs/*',
                'http',
                'https',
                'net',
                'undici',
                'neo4j-driver',
              ],
              message: 'A stage is pure: files, network and driver belong to read/ and write/.',
            },
            {
              group: ['**/read/*', '**/write/*', '**/graph/*', '**/api/*', '**/cli/*'],
              message: 'A stage knows earlier annotations alone.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'A stage has no clock: use the article’s date.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'A stage has no clock: use the article’s date.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'A stage gives the same answer every time.',
        },
      ],
    },
  },
  {
    files: ['src/dashboard/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'What articles hold is text: React writes it as text.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
