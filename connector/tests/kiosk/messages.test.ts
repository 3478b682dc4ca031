import { languages, messages, problemText, type Messages } from '../../kiosk/messages/index.ts';

type Tree = { readonly [name: string]: unknown };
type Sentence = string | ((...values: never[]) => string);

/** Every sentence of a language by its place: `guide.put`. */
function sentences(tree: Tree, path = ''): [string, Sentence][] {
  return Object.entries(tree).flatMap(([name, value]): [string, Sentence][] =>
    typeof value === 'object' && value !== null
      ? sentences(value as Tree, `${path}${name}.`)
      : [[`${path}${name}`, value as Sentence]],
  );
}
const english = sentences(messages.en as unknown as Tree);

/** Values that can be found again in what is said; counts other than one, which some sentences have words of their own for. */
const VALUES = [101, 202] as const;
const said = (sentence: Sentence): string =>
  typeof sentence === 'string' ? sentence : (sentence as (...values: readonly number[]) => string)(...VALUES);
const valuesIn = (text: string) => VALUES.filter((value) => text.includes(String(value)));

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  const spoken = new Map(sentences(messages[language] as unknown as Tree));

  test('says everything, and nothing that is not said in English', () => {
    expect([...spoken.keys()].sort()).toEqual(english.map(([path]) => path).sort());
    expect([...spoken].filter(([, sentence]) => said(sentence).trim() === '').map(([path]) => path)).toEqual([]);
  });

  test('is translated', () => {
    const same = english
      .filter(([path, sentence]) => said(sentence) === said(spoken.get(path)!))
      .filter(([, sentence]) => /\p{L}{2}/u.test(said(sentence)));
    expect(same.map(([path, sentence]) => `${path}: ${said(sentence)}`)).toEqual([]);
  });

  test('names the same things in each sentence', () => {
    for (const [path, sentence] of english) {
      const other = spoken.get(path)!;
      expect({ path, values: valuesIn(said(other)) }).toEqual({ path, values: valuesIn(said(sentence)) });
    }
  });
});

test('every error code has words, known or not', () => {
  for (const language of languages) {
    const words: Messages = messages[language];
    for (const code of ['credential_unknown', 'not_yet', 'view_unknown', 'never_heard_of'])
      expect(problemText(words, code).title.length).toBeGreaterThan(5);
  }
  expect(problemText(messages.en, 'never_heard_of')).toBe(messages.en.problems.other);
});
