import { fold } from '../../text/fold';
import type { Article, SourceKind } from '../document';
import { outletKind } from './outlets';
import { sourceName } from './source-name';

const NAME = String.raw`(?:the\s+)?((?:[\p{Lu}][\p{L}\p{N}’'&-]*)(?:\s+[\p{Lu}][\p{L}\p{N}’'&-]*){0,4})`;
const KIND_BEFORE = new RegExp(
  String.raw`\b(?:news agency|press agency|agency|channel|newspaper|broadcaster|daily|weekly|website|news site|radio station|television station|magazine|wire service)\s+${NAME}`,
  'gu',
);
const KIND_AFTER = new RegExp(
  String.raw`${NAME}\s+(?:news agency|press agency|newswire|newspaper|news site|television channel|channel|radio station|broadcaster)\b`,
  'gu',
);

const GENERIC = /^the (news agency|agency|channel|broadcaster|newspaper|paper|website)$/iu;

/**
 * The outlets of one article: those that the world knows, and those that the article itself introduces ("the Velmoran
 * news agency Skerry") and then calls by the bare name ("according to Skerry").
 */
export class ArticleOutlets {
  private readonly introduced = new Map<string, { readonly name: string; readonly kind: SourceKind }>();

  private readonly publisher: string | undefined;

  constructor(article: Article) {
    this.publisher = article.outlet === undefined ? undefined : sourceName(article.outlet);
    for (const { agency } of article.furniture) if (agency !== undefined) this.introduce(agency, 'agency');
    if (article.outlet !== undefined) this.introduce(article.outlet, 'outlet');
    for (const pattern of [KIND_BEFORE, KIND_AFTER]) {
      for (const match of article.text.matchAll(pattern)) {
        const kind = outletKind(match[0]);
        if (kind !== undefined) this.introduce(match[0], kind);
      }
    }
  }

  private introduce(mention: string, kind: SourceKind): void {
    const name = sourceName(mention);
    if (!this.introduced.has(fold(name))) this.introduced.set(fold(name), { name, kind });
  }

  /** What kind of source a mention names, if it names one. */
  kindOf(mention: string): SourceKind | undefined {
    return (
      outletKind(mention) ??
      this.introduced.get(fold(sourceName(mention)))?.kind ??
      this.longerThan(mention)?.kind
    );
  }

  /** The name of the source that a mention names: the full one, when the mention shortens one that the article gives. */
  nameOf(mention: string): string {
    return this.longerThan(mention)?.name ?? sourceName(mention);
  }

  /** The one source of a kind that the article introduces: "the agency". */
  private only(noun: string): { readonly name: string; readonly kind: SourceKind } | undefined {
    const kinds: readonly SourceKind[] = /agency/u.test(noun)
      ? ['agency']
      : /channel|broadcaster/u.test(noun)
        ? ['channel']
        : ['outlet'];
    const fitting = [...this.introduced.values()].filter(
      ({ kind, name }) => kinds.includes(kind) && name !== this.publisher,
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The one introduced outlet whose name ends with the mention's: "the Gazette" for the Northmoor Gazette. */
  private longerThan(mention: string): { readonly name: string; readonly kind: SourceKind } | undefined {
    const generic = GENERIC.exec(mention)?.[1];
    if (generic !== undefined) return this.only(generic.toLowerCase());
    const key = fold(sourceName(mention));
    if (key === '' || !/\p{Lu}/u.test(mention)) return undefined;
    const longer = [...this.introduced.entries()].filter(([full]) => full.endsWith(` ${key}`));
    return longer.length === 1 ? longer[0]?.[1] : undefined;
  }
}
