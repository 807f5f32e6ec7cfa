import tseslint from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';

/** What keeps core pure and every file small; the import table itself is a test, `test/imports.test.ts`. */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '**/*.cjs', '**/*.mjs', 'webpack.config.js'] },
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/core/**', 'src/rules/**', 'src/terms/**', 'src/text/**'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'Math.random', 'setTimeout', 'fetch', 'performance', 'process'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }, { object: 'Date', property: 'now' }],
    },
  },
  { files: ['src/pane/**'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
);
