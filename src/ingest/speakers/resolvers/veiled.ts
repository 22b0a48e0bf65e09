import type { Resolver } from './resolver';

const VEIL =
  /(?:^|[\s“"])((?:an?\s+|the\s+)?(?:[\p{L}-]+\s+){0,2}?(sources?|people|persons?|officials?|insiders?|aides?|advisers?)\s+(?:close\s+to|familiar\s+with)\s+(?:the\s+)?)$/iu;
/** The words before a mention are read this far back, in characters. */
const REACH = 60;

/** "Sources close to Ivo Brandt": whoever they are, Brandt is not the one who speaks, also where his name alone was read. */
export const resolveVeiled: Resolver = (scene, { span, words }) => {
  const [, veil, head] = VEIL.exec(scene.text.slice(Math.max(0, span[0] - REACH), span[0])) ?? [];
  if (veil === undefined || head === undefined) return undefined;
  const kind = /(?:s|people)$/iu.test(head) ? 'group' : 'person';
  return { name: `${veil}${words}`, kind, resolution: 'unresolved', confidence: 0.5 };
};
