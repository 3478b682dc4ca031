import tseslint from 'typescript-eslint';

/** What the platform's script engine lacks or a scope may not use, and `now-sdk build` lets through. */
const engineRefuses = [
  ['ClassDeclaration[superClass.name=/^(Error|TypeError|RangeError|Array|Map|Set|Promise)$/]', 'The engine cannot subclass a builtin.'],
  ['FunctionDeclaration[async=true], FunctionExpression[async=true], ArrowFunctionExpression[async=true]', 'Glide is synchronous: no async server code.'],
  ['FunctionDeclaration[generator=true], FunctionExpression[generator=true]', 'The engine has no generators in methods.'],
  ['PropertyDefinition[key.type="PrivateIdentifier"], MethodDefinition[key.type="PrivateIdentifier"]', 'Private fields ship raw and the engine has none.'],
  ['Literal[regex.flags=/d/]', 'The engine has no regex flag d.'],
  ['NewExpression[callee.name="Function"], CallExpression[callee.name=/^(eval|fetch)$/]', 'Not available in a scope.'],
  ['CallExpression[callee.object.name="gs"][callee.property.name=/^(log|print|now|nowDateTime|sleep|include)$/]', 'Global scope only: throws in a scoped app.'],
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
  { files: ['src/server/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...engineRefuses], 'no-restricted-globals': ['error', 'Reflect', 'WeakRef', 'Atomics', 'setTimeout', 'setInterval', 'Buffer', 'process', 'globalThis'] } },
  { files: ['src/server/domain/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['@servicenow/glide*'], message: 'The domain decides over plain data; Glide stays at the edge.' }] }] } },
);
