import type { Trigger } from './trigger';

/** How a feature calls its own house: "talked to us", "sat down with this newspaper". */
const OURSELVES = 'us|me|(?:this|our) (?:newspaper|paper|magazine|programme|correspondent|reporter)';

/**
 * The ways in which an article says that somebody was interviewed for it.
 *
 * @param outlet - the publisher; its own name and the last word of it ("the Chronicle") count
 */
export function ownInterviews(outlet: string | undefined): readonly Trigger[] {
  const name = outlet?.replace(/^The /u, '');
  const last = name?.split(' ').at(-1);
  const names = [...new Set([name, last])].flatMap((one) =>
    one !== undefined && /^\p{Lu}\p{L}{2}/u.test(one) ? [one.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')] : [],
  );
  const house = `(?:${[OURSELVES, ...names.map((one) => `(?:[Tt]he )?${one}`)].join('|')})(?![\\p{L}\\p{N}’'-])`;
  return [
    {
      kind: 'interview',
      form: 'noun',
      pattern: new RegExp(`\\b(?:[Ii]nterview|[Cc]onversation)(?= with ${house})`, 'gu'),
      own: true,
    },
    {
      kind: 'interview',
      form: 'verb',
      pattern: new RegExp(
        `\\b(?:talk(?:s|ed|ing)|spoke|speaks|[Ss]peaking|[Ss]at down|sits down|sitting down|chat(?:s|ted|ting))(?= (?:to|with) ${house})`,
        'gu',
      ),
      own: true,
    },
  ];
}
