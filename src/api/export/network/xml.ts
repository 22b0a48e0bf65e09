import XMLBuilder from 'fast-xml-builder';

/** An element with what stands inside it: elements or text. */
export interface XmlElement {
  readonly name: string;
  /** Those without a value are left out. */
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly XmlElement[];
  readonly text?: string;
}

/** What XML 1.0 cannot hold, even escaped: control characters, halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const REPLACEMENT = '\u{FFFD}';

const ATTRIBUTES = ':@';
const ATTRIBUTE = '@_';
const TEXT = '#text';
const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  textNodeName: TEXT,
});

/** Writes elements, each on a line of its own, as a part of a document. What XML cannot hold becomes U+FFFD. */
export function toXml(elements: readonly XmlElement[]): string {
  return elements.map((element) => `${builder.build([toNode(element)])}\n`).join('');
}

function toNode({ name, attributes = {}, children = [], text }: XmlElement): object {
  return {
    [name]: text === undefined ? children.map(toNode) : [{ [TEXT]: allowed(text) }],
    [ATTRIBUTES]: Object.fromEntries(
      Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
        value === undefined ? [] : [[ATTRIBUTE + key, allowed(String(value))]],
      ),
    ),
  };
}

const allowed = (text: string): string => text.replaceAll(FORBIDDEN, REPLACEMENT);
