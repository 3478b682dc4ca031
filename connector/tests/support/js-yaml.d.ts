/** The one function that tests use of js-yaml, which ships no types. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
}
