/** Update XML to a plain tree; the order of elements is kept. */
import { XMLParser } from 'fast-xml-parser';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text and CDATA, as written. */
  readonly text: string;
}

const ATTRIBUTES = ':@';
const TEXT = '#text';
const CDATA = '#cdata';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  cdataPropName: CDATA,
  htmlEntities: true,
  // Packages are the instance owner's own; scripts hold thousands of `&lt;`.
  processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
});

type Node = Record<string, unknown>;

function toElement(node: Node): Element | undefined {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
  if (!name || name.startsWith('?') || name === TEXT || name === CDATA) return undefined;
  const inner = node[name] as Node[];
  const text = inner
    .map((child) => (TEXT in child ? String(child[TEXT]) : CDATA in child ? cdataText(child[CDATA]) : ''))
    .join('');
  return {
    name,
    attributes: (node[ATTRIBUTES] as Record<string, string> | undefined) ?? {},
    children: inner.map(toElement).filter((child): child is Element => child !== undefined),
    text,
  };
}
const cdataText = (content: unknown): string => (content as Node[]).map((part) => String(part[TEXT] ?? '')).join('');

/** The document's root element. @throws Error when the text is no XML document */
export function parseXml(xml: string): Element {
  const root = (parser.parse(xml) as Node[]).map(toElement).find((element) => element !== undefined);
  if (!root) throw new Error('The update XML has no root element.');
  return root;
}

export const childText = (element: Element, name: string): string | undefined =>
  element.children.find((child) => child.name === name)?.text;
