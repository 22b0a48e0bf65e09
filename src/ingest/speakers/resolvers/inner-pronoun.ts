import { asSpeaker, goingOn, mentionsIn, sentenceAt, type Resolver } from './resolver';

/** "I", "we" in somebody's words: who speaks them. */
export const resolveFirstPerson: Resolver = (scene, mention) => {
  if (!/^(?:i|we|me|us)$/iu.test(mention.words)) return undefined;
  const outer = scene.quotes[mention.quote]?.nestedIn;
  const speaker = outer === undefined ? undefined : scene.resolved[outer];
  return speaker === undefined ? undefined : goingOn(speaker, 0.8);
};

/** "who" and "which" right after a name: that name. */
export const resolveRelative: Resolver = (scene, mention) => {
  if (!/^(?:who|which)$/iu.test(mention.words)) return undefined;
  const start = scene.segmentation.sentences[sentenceAt(scene, mention.span[0])]?.span[0] ?? 0;
  const before = mentionsIn(scene, [start, mention.span[0]]).at(-1);
  if (before === undefined || !/^[\s,]*$/u.test(scene.text.slice(before.span[1], mention.span[0])))
    return undefined;
  return asSpeaker(scene, before.entity, { resolution: 'pronoun', confidence: 0.85 });
};
