import { mentionsIn, asSpeaker, sentenceAt, sentencesBefore, type Resolver } from './resolver';

const GENERIC =
  /^the\s+(company|firm|group|organi[sz]ation|charity|club|business|retailer|airline|carrier|manufacturer|start-?up|party|agency|bank|union|lender|association|foundation|developer)$/iu;
/** Bodies that nobody calls a company. */
const PUBLIC =
  /\b(?:ministry|department|government|court|tribunal|council|commission|parliament|senate|assembly|party|police|army|office|agency|university|school|bank|palace|union)\b/iu;
/** What the bodies are called that some nouns stand for, whatever their names end with. */
const CALLED: Readonly<Record<string, RegExp>> = {
  party: /\b(?:party|movement|front|alliance|congress|coalition|league|democrats?|greens|labour|unity)\b/iu,
  agency: /\b(?:agency|administration|authority|bureau|office|service|department|commission)\b/iu,
  bank: /\b(?:bank|bancorp|reserve|trust)\b/iu,
  lender: /\b(?:bank|building society|credit union|bancorp)\b/iu,
  union: /\b(?:union|federation|guild|brotherhood|association|congress)\b/iu,
  association: /\b(?:association|federation|union|society|league)\b/iu,
  foundation: /\b(?:foundation|trust|fund)\b/iu,
};
const REACH = 3;

/**
 * "The company": the one body that the sentences before name. Of two, or of none, the word says nothing, and unlike "the
 * police" it is nobody's name.
 */
export const resolveGenericNoun: Resolver = (scene, mention) => {
  const noun = GENERIC.exec(mention.words)?.[1];
  if (noun === undefined) return undefined;
  const own = sentenceAt(scene, mention.span[0]);
  const bodies = new Set(
    sentencesBefore(scene, own, REACH)
      .flatMap((sentence) => mentionsIn(scene, scene.segmentation.sentences[sentence]?.span ?? [0, 0]))
      .map(({ entity }) => entity)
      .filter((entity) => {
        const one = scene.cast.entities[entity];
        return one?.kind === 'organisation' && isCalled(one.name, noun.toLowerCase());
      }),
  );
  const [only, ...others] = bodies;
  return only === undefined || others.length > 0
    ? { name: noun.toLowerCase(), kind: 'organisation', resolution: 'unresolved', confidence: 0.4 }
    : asSpeaker(scene, only, { resolution: 'title', confidence: 0.65 });
};

/** Whether a body may be called by a noun. */
function isCalled(name: string, noun: string): boolean {
  const called = CALLED[noun];
  return called === undefined ? !PUBLIC.test(name) : called.test(name);
}
