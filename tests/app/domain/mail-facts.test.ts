import { asHtml, asText, doorInWords, factsOf } from '../../../src/server/domain/mailFacts.ts';

test('a mail tells its facts one below the other, the code largest', () => {
  const told = [
    ['code', '123456'],
    ['door', 'A3'],
  ] as const;
  expect(asText(told)).toBe('Code: 123456\nDoor: A3');
  expect(asHtml(told)).toContain(
    '<td>Code</td><td><strong style="font-size: 28px; letter-spacing: 4px">123456</strong>',
  );
});

test('what somebody has typed does not become markup', () => {
  expect(asHtml([['device', '<img src="x">']])).not.toContain('<img');
});

test('a door is found by its label and its place in the front', () => {
  expect(doorInWords('A3', 2, 3)).toBe('A3 (row 2 from the top, number 3 from the left)');
  expect(doorInWords('A3', 0, 0)).toBe('A3');
});

test('whoever is to collect something is told the code, the place, the door and the window', () => {
  for (const kind of ['loan.reserved', 'repair.ready', 'replacement.ready', 'deployment.ready']) {
    expect(factsOf(kind)).toEqual(expect.arrayContaining(['code', 'place', 'door', 'from', 'until', 'device']));
  }
  expect(factsOf('no.such')).toEqual([]);
});
