import { linkArticle } from '../../src/ingest/link/link';
import type { LinkedArticle } from '../../src/ingest/link/linked-article';
import { annotatedArticle, type ArticlePieces, type QuotePieces } from './annotated-article';

/** One quote as an outlet tells it. */
export interface Telling {
  readonly words: string;
  readonly by?: string;
  /** Nobody in particular. */
  readonly unresolved?: boolean;
  readonly relay?: string;
}

/** An invented article that consists of quotes: `“…”` are direct, others in the writer's words, as they stand. */
export function tellingArticle(
  id: string,
  publishedOn: string | null,
  tellings: readonly Telling[],
  changes: Partial<ArticlePieces> = {},
): LinkedArticle {
  const by = (one: Telling): string => one.by ?? 'Ines Halloran';
  const text = tellings
    .map(
      (one) => `${by(one)} said ${one.words}${one.relay === undefined ? '' : `, according to ${one.relay}`}.`,
    )
    .join('\n\n');
  const quotes = tellings.map((one): QuotePieces => ({
    content: one.words,
    speaker: by(one),
    ...(one.unresolved && { resolution: 'unresolved', sourcing: 'UNKNOWN' }),
    ...(one.relay !== undefined && { relays: [{ name: one.relay, mention: one.relay }] }),
  }));
  const entities = [...new Set(tellings.filter((one) => !one.unresolved).map(by))].map((name) => ({ name }));
  return linkArticle(
    annotatedArticle({
      externalId: id,
      outlet: `The ${id} Post`,
      ...(publishedOn !== null && { publishedOn }),
      text,
      entities,
      quotes,
      ...changes,
    }),
    '1',
  );
}

const FERRY =
  'The ferry will not sail in winter. We cannot ask a crew to cross at night for eleven passengers. The mail boat will go on';
const ROOF = 'The school roof was inspected in March and the report lay in a drawer until the snow came';

/** Two utterances and a catchphrase in nine outlets: cut, altered, paraphrased, given to others, late and without a date. */
export function toldArticles(): LinkedArticle[] {
  return [
    tellingArticle('Full', '2026-03-02', [
      { words: `“${FERRY}.”` },
      { words: `“${ROOF}.”`, by: 'Pelle Brandt' },
    ]),
    tellingArticle('First', '2026-03-01', [
      { words: '“We cannot ask a crew to cross at night for eleven passengers.”' },
    ]),
    tellingArticle('Mixed', '2026-03-03', [
      { words: 'nobody could “ask a crew to cross at night” any more', by: 'Halloran' },
      { words: '“the report lay in a drawer”', by: 'he', unresolved: true },
    ]),
    tellingArticle('Altered', '2026-03-03', [
      {
        words:
          '“The ferry will sail in winter. We cannot ask a crew to cross at night for seventy passengers.”',
      },
      {
        words: '“The school roof was inspected in March and the report lay in a drawer.”',
        by: 'Tomas Erling',
      },
    ]),
    tellingArticle('Retold', '2026-03-04', [
      {
        words: 'the crew could not be asked to cross at night for eleven passengers, the mail boat going on',
      },
    ]),
    tellingArticle('Late', '2026-09-01', [{ words: `“${FERRY}.”` }, { words: '“It is what it is.”' }]),
    tellingArticle('Undated', null, [{ words: `“${FERRY}.”`, relay: 'Tidewire' }]),
    tellingArticle('Other', '2026-03-02', [
      { words: '“The ferry will be painted green next week, and the mail boat with it.”' },
      { words: '“It is what it is.”' },
    ]),
    tellingArticle('Between', '2026-03-05', [
      { words: '“The mail boat will go on. The ferry will be painted green next week.”' },
      { words: `“${ROOF}, and I am sorry for it.”`, by: 'P. Brandt' },
    ]),
  ];
}
