/**
 * All matches of a pattern, in text order: what `text.matchAll(pattern)` gives. That makes the pattern anew each time it is
 * called, which takes ten times as long as looking through a sentence for it; sentences are looked through by hundreds.
 *
 * @param pattern - with the flag `g` or `y`; where it stands is set back, so that a constant can be shared
 * @returns offsets in UTF-16 code units; collected, so that the same pattern may be used while they are gone through
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found for ever.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
