import { wordingId } from '../../ingest/link/ids';
import { compareWordings, type WordingText } from '../../wordings/compare-wordings';
import type { Speaking } from '../../wordings/same-speaker';
import type { Span, WordingResolvers } from '../schema-types';
import { valueOf } from './rows';

/** A wording's text and speaker as the graph gives them. */
interface Printed {
  readonly text: string;
  readonly type: WordingText['type'];
  readonly by: Speaking;
}

export const Wording: WordingResolvers = {
  id(row, _args, _context, info) {
    const { text, type, speakerId } = valueOf(row, info) as Record<'text' | 'type' | 'speakerId', string>;
    return wordingId(speakerId, type, text);
  },
  comparison(row, _args, _context, info) {
    const { reference, ...wording } = valueOf(row, info) as Printed & { readonly reference: Printed };
    const { verdict, shared, changes } = compareWordings(toText(wording), toText(reference));
    return {
      verdict,
      reference: reference.text,
      shared: shared.map(({ span, referenceSpan }) => ({
        span: toSpan(span),
        referenceSpan: toSpan(referenceSpan),
      })),
      changes: changes.map(({ text, span, referenceText, referenceSpan }) => ({
        text,
        span: span && toSpan(span),
        referenceText,
        referenceSpan: referenceSpan && toSpan(referenceSpan),
      })),
    };
  },
};

const toText = ({ text, type, by }: Printed): WordingText => ({ text, type, speaker: by });

const toSpan = ([start, end]: readonly [number, number]): Span => ({ start, end });
