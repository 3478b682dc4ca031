import { holds } from '../../src/flow/conditions.ts';
import type { Store } from '../../src/kernel.ts';

const scope = {
  store: {} as Store,
  trigger: {},
  roots: { a: { one: 1, two: '2', yes: true, text: 'Blue^ORa', empty: '', list: ['x', 'y'] } },
};

describe('a condition of flow logic', () => {
  it.each([
    ['', true],
    ['{{a.one}}=1', true],
    ['{{a.one}}!=1', false],
    ['{{a.two}}>1', true],
    ['{{a.two}}>=2^{{a.two}}<=2', true],
    ['{{a.two}}<10', true],
    ['{{a.yes}}=true', true],
    ['{{a.yes}}=1', true],
    ['{{a.empty}}ISEMPTY', true],
    ['{{a.none}}ISEMPTY', true],
    ['{{b.none.deep}}ISNOTEMPTY', false],
    ['{{a.text}}STARTSWITHblue', true],
    ['{{a.text}}ENDSWITHora', true],
    ['{{a.text}}LIKELUE', true],
    ['{{a.text}}NOT LIKEred', true],
    ['{{a.two}}IN1,2,3', true],
    ['{{a.two}}NOT IN1,2,3', false],
    ['{{a.one}}={{a.two}}', false],
    ['{{a.one}}=2^OR{{a.two}}=2', true],
    ['{{a.one}}=1^{{a.two}}=1^OR{{a.two}}=2', true],
    ['{{a.one}}=2^{{a.two}}=2^NQ{{a.yes}}=true', true],
    ['{{a.one}}=2^{{a.two}}=2^OR{{a.yes}}=true', false],
    ['{{a.one|integer}}=1^EQ', true],
  ])('%s is %s', (condition, expected) => {
    expect(holds(scope, condition)).toBe(expected);
  });

  it('is not changed by what a value looks like', () => {
    expect(holds(scope, '{{a.text}}=Blue')).toBe(false);
    expect(holds(scope, '{{a.text}}={{a.text}}')).toBe(true);
  });

  it('that is not understood is an error', () => {
    expect(() => holds(scope, '{{a.one}} about 1')).toThrow('not understood');
  });
});
