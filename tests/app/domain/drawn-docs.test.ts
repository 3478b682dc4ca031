import { readFileSync } from 'node:fs';
import { allMoves, proofs } from '../../support/transitions.ts';
import { DRAWN } from '../../../scripts/generate-docs.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test.each(Object.entries(DRAWN))('%s draws the tables of the code', (path, draw) => {
  expect(read(path)).toBe(draw(read(path)));
});

test('every transition has a test that goes through it', () => {
  expect(Object.keys(proofs()).sort()).toEqual(allMoves().sort());
});

test('the tests that are named for transitions are there', () => {
  const missing = Object.values(proofs()).filter(({ file, test: name }) => {
    const literals = [...read(file).matchAll(/(['"`])((?:(?!\1).)+)\1/g)].map(([, , literal]) => literal ?? '');
    return !literals.some((literal) => literal.length > 8 && titled(literal).test(name));
  });
  expect(missing).toEqual([]);
});

/** The end of a full name, as its title says it: what is written, with anything for the values of a table of tests. */
function titled(title: string): RegExp {
  const literal = title.split(/%[a-z]|\$[a-zA-Z.]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?:^| )${literal.join('.*')}$`);
}
