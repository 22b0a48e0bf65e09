import type { Span } from '../../document';
import { besides, trimContent } from '../content';
import { overlaps } from '../cover';
import type { Draft, Reading } from '../reading';

/** Gives each word of a report to one of its parts: what is said before the cue, and who says it before either. */
export function keepApart(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { text } = reading;
    const seen = reading.sourceOf(draft);
    const content = seen === undefined ? draft.content : withoutSource(reading, draft.content, seen);
    const cue = besides(text, draft.cue, content);
    if (seen === undefined || !overlaps(cue, [seen])) return { ...draft, content, cue };
    const sourceSpan = beforeCue(text, seen, cue);
    return { ...draft, content, cue: besides(text, cue, [sourceSpan]), sourceSpan };
  });
}

/** "The oldest of them, Gwyn Roe, puts it another way: “It is late.”": who speaks is no part of what is said. */
function withoutSource({ letters }: Reading, content: readonly Span[], source: Span): readonly Span[] {
  const others = content.filter((span) => letters.quoted(span) > 0 || !overlaps([span], [source]));
  return others.length > 0 ? others : content;
}

/** "She laughed | laughed:", "Dare yesterday | yesterday said": a source that ends in its own cue ends before it. */
function beforeCue(text: string, source: Span, cue: readonly Span[]): Span {
  const begins = cue.find(([start]) => source[0] < start && start < source[1])?.[0];
  // "Two agents in Port Said | Said told"
  if (begins === undefined || /^\p{Lu}/u.test(text.slice(begins))) return source;
  return trimContent(text, [source[0], begins]) ?? source;
}
