import { readFileSync } from 'node:fs';
import { statesPage } from '../../support/states-page.ts';

test('docs/states.md draws the tables of the code', () => {
  expect(readFileSync(new URL('../../../docs/states.md', import.meta.url), 'utf8')).toBe(statesPage());
});
