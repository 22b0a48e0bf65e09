/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY BR DD DETAILS DIV DL DT FIELDSET H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Elements that hold no prose of the article. */
const SKIPPED = new Set(
  'ASIDE AUDIO BUTTON CANVAS FIGCAPTION FIGURE FOOTER FORM IFRAME INPUT NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * Writes the text of an element with one line for each block: paragraphs, headings, list items, block quotes.
 * White space is as a browser shows it; soft hyphens and zero-width marks are left out, marks of direction are kept.
 *
 * @param root - what Readability took for the article
 */
export function textOf(root: Node): string {
  const pieces: string[] = [];
  gather(root, pieces);
  return pieces
    .join('')
    .replace(/[\u00AD\u200B\uFEFF]/gu, '')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function gather(node: Node, pieces: string[]): void {
  if (node.nodeType === TEXT_NODE) pieces.push((node.nodeValue ?? '').replace(/\s+/gu, ' '));
  if (node.nodeType !== ELEMENT_NODE || SKIPPED.has(node.nodeName.toUpperCase())) return;
  const isBlock = BLOCKS.has(node.nodeName.toUpperCase());
  if (isBlock) pieces.push('\n');
  for (let child = node.firstChild; child !== null; child = child.nextSibling) gather(child, pieces);
  if (isBlock) pieces.push('\n');
}
