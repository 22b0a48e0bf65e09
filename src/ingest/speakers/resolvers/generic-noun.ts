import { mentionsIn, asSpeaker, sentenceAt, sentencesBefore, type Resolver } from './resolver';

const GENERIC =
  /^the\s+(company|firm|group|organi[sz]ation|charity|club|business|retailer|airline|carrier|manufacturer|start-?up)$/iu;
/** Bodies that nobody calls a company. */
const PUBLIC =
  /\b(?:ministry|department|government|court|tribunal|council|commission|parliament|senate|assembly|party|police|army|office|agency|university|school|bank|palace|union)\b/iu;
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
        return one?.kind === 'organisation' && !PUBLIC.test(one.name);
      }),
  );
  const [only, ...others] = bodies;
  return only === undefined || others.length > 0
    ? { name: noun.toLowerCase(), kind: 'organisation', resolution: 'unresolved', confidence: 0.4 }
    : asSpeaker(scene, only, { resolution: 'title', confidence: 0.65 });
};
