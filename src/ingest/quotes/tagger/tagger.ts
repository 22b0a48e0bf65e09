import type { Segmentation, Span } from '../../document';
import { follow, type LinkBiases, type Pointers } from './links';
import { markedSpans, ROLES, type Marked, type Role } from './marks';
import { paragraphsOf, windowsOf, type Window } from './windows';
import type { WordPieces } from './word-pieces';

/** What the network says of one window. */
export interface NetworkOutput extends Pointers {
  /** Scores of the tags: see `markedSpans`. */
  readonly tags: Float32Array;
}

/** One forward pass. */
export type Network = (window: Window) => Promise<NetworkOutput>;

/** How the network is read; chosen on articles that it was not trained on. */
export interface Decoding {
  /** Added to the scores of marking a piece, by role. */
  readonly bias: Readonly<Record<Role, number>>;
  /** A content whose pointer gives no cue more than this has none. */
  readonly leastCue: number;
  /** A cue whose pointer gives no source more than this, or more to "none", has none. */
  readonly leastSource: number;
}

/** An attribution as the tagger sees it; spans in UTF-16 code units. */
export interface TaggedReport {
  /** Never empty, in text order. */
  readonly content: readonly Span[];
  readonly cue: Span | undefined;
  readonly source: Span | undefined;
  /** How likely each is, 0 to 1: that the contents are content, the cue is theirs, the source is the cue's. */
  readonly likely: Readonly<Record<Role, number>>;
}

/** In pieces. The network learnt from 256 and reads 160 as well, for less: attention costs the square of a window. */
const LONGEST_WINDOW = 160;

/** Finds contents, cues and sources with one forward pass of a small encoder a window; see `model/README.md`. */
export class Tagger {
  constructor(
    private readonly network: Network,
    private readonly pieces: WordPieces,
    private readonly links: LinkBiases,
    private readonly decoding: Decoding,
  ) {}

  /**
   * Tags an article, window after window: memory is that of one window, time is linear in the article's length.
   *
   * @param hidden - stretches that it shall not see, in text order
   * @returns attributions in text order
   */
  async tag(text: string, segmentation: Segmentation, hidden: readonly Span[]): Promise<TaggedReport[]> {
    const reports: TaggedReport[] = [];
    for (const window of windowsOf(text, segmentation, this.pieces, LONGEST_WINDOW, hidden))
      reports.push(...this.read(window, await this.network(window)));
    return reports.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  }

  private read(window: Window, output: NetworkOutput): TaggedReport[] {
    const [contents = [], sources = [], cues = []] = ROLES.map((role, index) =>
      markedSpans(output.tags, window, index, this.decoding.bias[role]),
    );
    const paragraphs = paragraphsOf(window.features);
    const byCue = new Map<number | Marked, { parts: Marked[]; likely: number }>();
    for (const content of contents) {
      const found = follow(output, this.links, 0, content, cues, paragraphs);
      const cued = found !== undefined && found.linked.probability > this.decoding.leastCue;
      const key = cued ? found.linked.target : content;
      const group = byCue.get(key) ?? { parts: [], likely: cued ? found.linked.probability : 0 };
      group.parts.push(content);
      byCue.set(key, group);
    }
    return [...byCue].map(([key, { parts, likely }]): TaggedReport => {
      const cue = typeof key === 'number' ? cues[key] : undefined;
      const pointed = cue === undefined ? undefined : follow(output, this.links, 1, cue, sources, paragraphs);
      const sourced =
        pointed !== undefined &&
        pointed.linked.probability > Math.max(pointed.none, this.decoding.leastSource);
      return {
        content: parts.map((part) => spanOf(window, part)),
        cue: cue === undefined ? undefined : spanOf(window, cue),
        source: sourced ? spanOf(window, sources[pointed.linked.target]) : undefined,
        likely: {
          content: Math.min(...parts.map(({ probability }) => probability)),
          cue: likely,
          source: sourced ? pointed.linked.probability : (pointed?.none ?? 0),
        },
      };
    });
  }
}

function spanOf({ spans }: Window, marked: Marked | undefined): Span {
  return [spans[marked?.from ?? 0]?.[0] ?? 0, spans[(marked?.to ?? 1) - 1]?.[1] ?? 0];
}
