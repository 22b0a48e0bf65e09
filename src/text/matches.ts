/**
 * All matches of a pattern, in text order: what `text.matchAll(pattern)` gives. That makes the pattern anew each time it is
 * called, which takes ten times as long as looking through a sentence for it; sentences are looked through by hundreds.
 *
 * @param pattern - with the flag `g` or `y`; where it stands is set back, so that a constant can be shared
 * @returns offsets in UTF-16 code units; collected, so that the same pattern may be used while they are gone through
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!compiled.has(pattern)) compile(pattern);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found for ever.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

const compiled = new WeakSet<RegExp>();

/** Of a subject of a thousand characters and more V8 does not interpret a pattern first. */
const LONG = ' '.repeat(1000);

/**
 * Has V8 compile a pattern when it is first used. Left to itself it interprets it once and compiles it then; the bytecode of
 * hundreds of patterns uses up what it allows a process for them, and whatever comes after is never optimised
 * ([record 53](../../docs/decisions/0053-patterns-are-compiled-at-once.md)).
 */
function compile(pattern: RegExp): void {
  pattern.lastIndex = 0;
  pattern.exec(LONG);
  compiled.add(pattern);
}
