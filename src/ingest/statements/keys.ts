import type { LinkedArticle } from '../link/linked-article';
import type { Speaking } from '../../wordings/same-speaker';
import { blocksOf } from './blocks';
import { type ComparedQuote, REJECTED, toCompared } from './compared-quote';

/**
 * The quotes of an article, ready to be compared: what the article itself says of the speaker counts, not what others do.
 *
 * @param merged - who stands by judgement for whom
 */
export function comparedQuotes(
  { id: article, quotes, speakers, publishedOn: day }: LinkedArticle,
  merged: ReadonlyMap<string, string> = new Map(),
): ComparedQuote[] {
  const byId = new Map(
    speakers.flatMap((speaker) => (speaker.judged === undefined ? [[speaker.id, speaker] as const] : [])),
  );
  return quotes.map(({ id, text, type, said, judged }) => {
    const {
      name = '',
      kind = 'UNKNOWN',
      unresolved = true,
    } = judged?.verdict === 'REJECT' ? REJECTED : (judged?.speaker ?? byId.get(said.speaker) ?? {});
    return toCompared({
      id,
      article,
      text,
      type,
      day,
      speaker: { id: merged.get(said.speaker) ?? said.speaker, name, kind, unresolved },
    });
  });
}

/** Properties of a quote by which its statement is found again. */
export interface StatementKeys {
  readonly speakerKey: string | null;
  readonly anchor: string | null;
  readonly secondAnchor: string | null;
  readonly saidBy: string;
  readonly fullness: string;
}

export function statementKeys(quote: ComparedQuote): StatementKeys {
  return { ...blocksOf(quote), saidBy: saidByOf(quote.speaker), fullness: quote.fullness };
}

/** What an article says of a speaker, in one string: `PERSON Mara Voss`; with a question mark after the kind for nobody. */
const saidByOf = ({ kind, unresolved, name }: Speaking): string => `${kind}${unresolved ? '?' : ''} ${name}`;

/** The reverse of what {@link statementKeys} writes. */
export function speakingOf(id: string, saidBy: string): Speaking {
  const [, kind = 'UNKNOWN', mark, name = ''] = /^(\w+)(\??) (.*)$/su.exec(saidBy) ?? [];
  return { id, name, kind, unresolved: mark === '?' };
}
