import { createInterface } from 'node:readline';
import { createReadStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import type { Article, Span } from '../../src/ingest/document';
import { WordPieces } from '../../src/ingest/quotes/tagger/word-pieces';
import { windowsOf, type Window } from '../../src/ingest/quotes/tagger/windows';
import { segment } from '../../src/ingest/segment/segment';

/**
 * Prints what the tagger learns from: for each window of each annotated article its pieces and features, made by the very
 * code that reads articles later, and its labels. Called with the vocabulary, the longest window in pieces, and files of
 * articles in the exchange format with gold quotes, one a line; see `make.sh`.
 *
 * A line holds document, ids, features, labels and links. Labels are 0 (outside), 1 (begins), 2 (inside) for content,
 * source and cue, piece after piece. A link is a kind, a range of pieces and its targets: kind 0 leads from a part of a
 * content to its cue, kind 1 from a cue to its source; the target is piece 0 when there is none.
 */

const ROLES = ['content', 'source', 'cue'] as const;
type Role = (typeof ROLES)[number];

type GoldQuote = Readonly<Record<Role, readonly Span[]>>;

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

type Link = readonly [kind: 0 | 1, from: number, to: number, targets: readonly number[]];

const NONE: readonly number[] = [0];

async function main([vocabulary = '', longest = '256', ...paths]: readonly string[]): Promise<void> {
  const pieces = new WordPieces(readFileSync(vocabulary, 'utf8').trimEnd().split('\n'));
  for (const path of paths) {
    for await (const line of createInterface({ input: createReadStream(path) })) {
      if (line.trim() === '') continue;
      const document = JSON.parse(line) as GoldDocument;
      const article: Article = { text: document.text, furniture: [] };
      for (const window of windowsOf(document.text, segment(article), pieces, Number(longest)))
        await print({ document: document.id, ...labelled(window, inCodeUnits(document)) });
    }
  }
}

async function print(example: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(example)}\n`)) await once(process.stdout, 'drain');
}

/** The exchange format counts code points. */
function inCodeUnits({ text, quotes }: GoldDocument): GoldQuote[] {
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  const moved = (spans: readonly Span[]): Span[] =>
    spans.map(([start, end]) => [units[start] ?? text.length, units[end] ?? text.length]);
  return quotes.map(({ content, source, cue }) => ({
    content: moved(content),
    source: moved(source),
    cue: moved(cue),
  }));
}

function labelled(window: Window, quotes: readonly GoldQuote[]): object {
  const labels = new Array<number>(window.ids.length * ROLES.length).fill(0);
  const links: Link[] = [];
  const piecesOf = ([start, end]: Span): number[] =>
    window.spans.flatMap((span, piece) =>
      span !== undefined && span[0] < end && span[1] > start ? [piece] : [],
    );
  for (const quote of quotes) {
    const found = {
      content: quote.content.map(piecesOf),
      source: quote.source.map(piecesOf),
      cue: quote.cue.map(piecesOf),
    };
    ROLES.forEach((role, column) => {
      for (const part of found[role])
        part.forEach((piece, index) => (labels[piece * ROLES.length + column] = index === 0 ? 1 : 2));
    });
    const cue = found.cue.flat();
    const source = found.source.flat();
    for (const part of found.content)
      if (part.length > 0) links.push([0, part[0] ?? 0, (part.at(-1) ?? 0) + 1, cue.length > 0 ? cue : NONE]);
    if (cue.length > 0)
      links.push([1, Math.min(...cue), Math.max(...cue) + 1, source.length > 0 ? source : NONE]);
  }
  return { ids: window.ids, features: window.features, labels, links };
}

void main(process.argv.slice(2));
