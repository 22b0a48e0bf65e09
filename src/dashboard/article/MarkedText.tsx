import { useMemo } from 'react';
import { directionOf } from '../parts/direction';
import { segmentsOf, type Mark, type MarkedQuote, type Segment } from './segments';

interface MarkedTextProps {
  readonly text: string;
  readonly quotes: readonly MarkedQuote[];
  /** The colour of each quote. */
  readonly hues: readonly string[];
  /** Lines that the head of the page shows already: headline, outlet, day. */
  readonly known: readonly (string | null | undefined)[];
  /** What the number of a quote says to the ear: its speaker. */
  readonly labels: readonly string[];
  /** The quote whose chain is shown. */
  readonly chosen: number | undefined;
  /** Chosen for good, by a click or, then true, by a key on its number. */
  readonly choose: (quote: number, byKey: boolean) => void;
  /** Shown while the pointer rests on it. */
  readonly peek: (quote: number | undefined) => void;
}

/** An article's text with every quote marked in its place, and a number before each that can be pressed. */
export function MarkedText(props: MarkedTextProps): React.JSX.Element {
  const { text, quotes, known } = props;
  const paragraphs = useMemo(() => segmentsOf(text, quotes), [text, quotes]);
  return (
    <div className="marked">
      {paragraphs.map((segments, index) => (
        <p
          key={segments[0]?.start ?? index}
          dir={directionOf(segments.map((segment) => segment.text).join(''))}
          className={segments.length === 1 && known.includes(segments[0]?.text) ? 'known' : undefined}
        >
          {segments.map((segment) => (
            <OneSegment key={segment.start} segment={segment} {...props} />
          ))}
        </p>
      ))}
    </div>
  );
}

function OneSegment({ segment, ...props }: { segment: Segment } & MarkedTextProps): React.JSX.Element {
  const { marks, begins, text } = segment;
  const numbers = begins.map((quote) => <NumberOf key={quote} quote={quote} {...props} />);
  if (marks.length === 0) return <>{text}</>;
  const content = innermost(marks, 'content');
  const about = content ?? marks.at(-1)?.quote;
  const classes = [
    ...(content === undefined ? [] : ['content', props.hues[content] ?? '']),
    ...new Set(marks.filter(({ part }) => part !== 'content').map(({ part }) => part)),
    ...(about !== undefined && marks.some(({ quote }) => quote === props.chosen) ? ['chosen'] : []),
  ];
  const events =
    about === undefined
      ? {}
      : {
          onClick: () => props.choose(about, false),
          onMouseEnter: () => props.peek(about),
          onMouseLeave: () => props.peek(undefined),
        };
  // Marks are for content; cue and mention are words of the writer’s about it.
  const Tag = content === undefined ? 'span' : 'mark';
  return (
    <>
      {numbers}
      <Tag className={classes.join(' ')} {...events}>
        {text}
      </Tag>
    </>
  );
}

function NumberOf({ quote, ...props }: { quote: number } & MarkedTextProps): React.JSX.Element {
  return (
    <button
      type="button"
      id={`quote-${quote + 1}`}
      className="number"
      aria-label={`Quote ${quote + 1}: ${props.labels[quote] ?? ''}`}
      aria-pressed={props.chosen === quote}
      onClick={({ detail }) => props.choose(quote, detail === 0)}
      onFocus={({ currentTarget }) => {
        // By key alone: a note that opens under a finger that is still down moves the number away, and the press is lost.
        if (currentTarget.matches(':focus-visible')) props.peek(quote);
      }}
      onBlur={({ relatedTarget }) => {
        // From the last number the Tab key leads into the note about it: that one stays.
        const note = relatedTarget?.closest('.note') ?? null;
        if (note === null) props.peek(undefined);
      }}
    >
      {quote + 1}
    </button>
  );
}

const innermost = (marks: readonly Mark[], part: Mark['part']): number | undefined =>
  marks.findLast((mark) => mark.part === part)?.quote;
