/** What a clause says of a happening: that it took place, that it is to, or neither. */
export type Reality = 'happened' | 'scheduled' | 'unreal';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const NEGATIONS = words(
  'not never no nor without denied denies deny denying cancelled canceled cancelling refused refuses refusing declined declining rejected rejecting scrapped avoided neither cannot instead rather postponed halted',
);
const HYPOTHESES = words(
  'if whether unless could might should possible possibly potential proposed hypothetical any hope hopes hoped hoping want wants wanted wanting wish wishes wished offer offers offered offering invite invites invited inviting invitation urge urges urged urging call calls called calling demand demands demanded demanding threat threats threatened threatening fear fears feared avert prevent preventing seek seeks sought seeking ready willing consider considers considered considering ruled imminent prepare prepares prepared simulate simulated simulating mock',
);
/** "Called" and the like make unreal only what they call for. */
const NEEDS_FOR = words('call calls called calling ready prepare prepares prepared');
const UNDONE_AFTER =
  /^[^.;,]{0,80}\b(?:was|were|been|is|are|did|has|have|had)\b(?: [a-z]+)? ?(?:cancell?ed|called off|scrapped|postponed|not (?:take|taken) place|not happen|never (?:took|take|taken)|denied|averted)\b/u;
/** What is shown later has happened by then, on a day that is not told. */
const SHOWN_LATER =
  /^[^.;,]{0,20}\b(?:will|would|is to|was|were) (?:premiere|air|be (?:aired|broadcast|published|shown)|aired|broadcast|published)\b/u;
const AHEAD =
  /\b(?:will|would|shall|going to|due to|set to|to|due|scheduled|planned|slated|plans|planning|expected|upcoming|forthcoming|ahead of|before)\b/u;
const AUXILIARY_AHEAD =
  /\b(?:will|would|shall|going to|due to|set to|expected to|planned|scheduled|upcoming|forthcoming|ahead of)\b/u;
const MAY = /\bmay(?: [a-z]+)? $/u;
const CONTRACTED = /n[’']t$/u;

/** A negation reaches so many words on. */
const REACH = 6;

/**
 * Judges whether a happening is told as real.
 *
 * @param before - the words of its clause before it
 * @param after - the words of its clause after it
 * @param form - a bare verb ("meet") is real only by its date
 * @returns `unreal` for what is denied, called off, wished for or merely possible
 */
export function realityOf(before: string, after: string, form: 'noun' | 'verb'): Reality {
  const near = before
    .slice(-80)
    .split(/[^\p{L}’'-]+/u)
    .filter((word) => word !== '');
  const reach = near.slice(-REACH).map((word) => word.toLowerCase());
  if (reach.some((word) => NEGATIONS.has(word) || CONTRACTED.test(word))) return 'unreal';
  if (reach.some((word, at) => HYPOTHESES.has(word) && (!NEEDS_FOR.has(word) || reach[at + 1] === 'for'))) {
    return 'unreal';
  }
  if (MAY.test(before) || UNDONE_AFTER.test(after) || SHOWN_LATER.test(after)) return 'unreal';
  if (/\b(?:if|unless)\b/u.test(`${before.slice(-120)} ${after.slice(0, 60)}`)) return 'unreal';
  const verbal = form === 'verb' ? AHEAD : AUXILIARY_AHEAD;
  const auxiliary = near.slice(-4).join(' ');
  if (verbal.test(auxiliary)) return 'scheduled';
  if (/^[^.;,]{0,20}\b(?:will|would|is to|are to|scheduled|planned|due|set for|slated)\b/u.test(after)) {
    return 'scheduled';
  }
  return 'happened';
}
