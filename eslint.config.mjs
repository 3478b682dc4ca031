import { fixupPluginRules } from '@eslint/compat';
import sdkApp from '@servicenow/eslint-plugin-sdk-app-plugin';
import tseslint from 'typescript-eslint';

/** What the platform's script engine lacks or a scope may not use, and `now-sdk build` lets through. */
const engineRefuses = [
  [
    'ClassDeclaration[superClass.name=/^(Error|TypeError|RangeError|Array|Map|Set|Promise)$/]',
    'The engine cannot subclass a builtin.',
  ],
  [
    'FunctionDeclaration[async=true], FunctionExpression[async=true], ArrowFunctionExpression[async=true]',
    'Glide is synchronous: no async server code.',
  ],
  [
    'FunctionDeclaration[generator=true], FunctionExpression[generator=true]',
    'The engine has no generators in methods.',
  ],
  [
    'PropertyDefinition[key.type="PrivateIdentifier"], MethodDefinition[key.type="PrivateIdentifier"]',
    'Private fields ship raw and the engine has none.',
  ],
  ['Literal[regex.flags=/d/]', 'The engine has no regex flag d.'],
  ['NewExpression[callee.name="Function"], CallExpression[callee.name=/^(eval|fetch)$/]', 'Not available in a scope.'],
  [
    'CallExpression[callee.object.name="gs"][callee.property.name=/^(log|print|now|nowDateTime|sleep|include)$/]',
    'Global scope only: throws in a scoped app.',
  ],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/generated/**', 'node_modules/**', '.data/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  { files: ['scripts/**', 'tests/**', '**/tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/server/**/*.ts'],
    // The plugin is written for ESLint 8.
    plugins: { '@servicenow/sdk-app-plugin': fixupPluginRules(sdkApp) },
    rules: {
      ...sdkApp.configs.recommended.rules,
      // The SDK's build keeps relative imports as written and resolves them without an ending.
      '@servicenow/sdk-app-plugin/file-extension-in-import': 'off',
      'no-restricted-syntax': ['error', ...engineRefuses],
      'no-restricted-globals': [
        ...sdkApp.configs.recommended.rules['no-restricted-globals'],
        'Reflect',
        'WeakRef',
        'Atomics',
      ],
    },
  },
  {
    files: ['src/server/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@servicenow/glide*'], message: 'The domain decides over plain data; Glide stays at the edge.' },
          ],
        },
      ],
    },
  },
);
