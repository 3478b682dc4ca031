import { escapeQueryValue } from '../../data/index.ts';
import { GlideObject } from '../engine.ts';
import { toText } from './values.ts';

const ENTITIES: readonly [string, string][] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
];

/** `GlideStringUtil`: statics alone. */
export const stringUtil = {
  escapeHTML: (text: unknown) => ENTITIES.reduce((done, [from, to]) => done.replaceAll(from, to), toText(text)),
  unescapeHTML: (text: unknown) =>
    [...ENTITIES].reverse().reduce((done, [from, to]) => done.replaceAll(to, from), toText(text)),
  unEscapeHTML: (text: unknown) => stringUtil.unescapeHTML(text),
  escapeQueryTermSeparator: (text: unknown) => escapeQueryValue(toText(text)),
  escapeTicks: (text: unknown) => toText(text).replaceAll("'", "\\'"),
  escapeAllQuotes: (text: unknown) => toText(text).replaceAll("'", "\\'").replaceAll('"', '\\"'),
  escapeNonPrintable: (text: unknown) =>
    toText(text).replace(/[\t\n\r\f\b]/g, (character) => JSON.stringify(character).slice(1, -1)),
  dotToUnderBar: (text: unknown) => toText(text).replaceAll('.', '_'),
  getHTMLValue: (text: unknown) => stringUtil.newLinesToBreaks(stringUtil.escapeHTML(text)),
  getNumeric: (text: unknown) => toText(text).replace(/\D/g, ''),
  isBase64: (text: unknown) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(toText(text)),
  isEligibleSysID: (text: unknown) => /^[0-9a-f]{32}$/i.test(toText(text)),
  newLinesToBreaks: (text: unknown) => toText(text).replace(/\r?\n/g, '<br/>'),
  normalizeWhitespace: (text: unknown) => toText(text).replace(/\s+/g, ' ').trim(),
};
export class GlideStringUtil extends GlideObject {
  static readonly glideName = 'GlideStringUtil';
}
