import { goingOn, type Resolver } from './resolver';

/** "I", "we" in somebody's words: who speaks them. */
export const resolveFirstPerson: Resolver = (scene, mention) => {
  if (!/^(?:i|we|me|us)$/iu.test(mention.words)) return undefined;
  const outer = scene.quotes[mention.quote]?.nestedIn;
  const speaker = outer === undefined ? undefined : scene.resolved[outer];
  return speaker === undefined ? undefined : goingOn(speaker, 0.8);
};
