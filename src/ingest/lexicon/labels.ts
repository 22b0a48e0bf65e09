import { isKnownPlace } from './places';

/** Words that a colon follows and that name no speaker: captions, and the heads under which some sites put their paragraphs. */
const LABEL =
  /^(?:photos?|images?|video|watch|listen|read|read more|related|exclusive|scoop|first look|first on \p{L}+|just in|developing|in pictures|correction|clarification|updated?|(?:editor’s |editor's )?note|breaking|live|analysis|opinion|explainer|caption|sources?|credit|timeline|by|more|see also|q|question|what we know|(?:the |in )?details?|(?:the )?background|for reference|reference|reminder|previously|quotes?|headline|summary|in short|key points?|subject|dates?|time|place|location|venue|price|rating|verdict|score|result|why it matters|what happened|what’s next|what's next|what’s happening|what's happening|what they’re saying|what they're saying|the big picture|the bottom line|bottom line|the latest|go deeper|state of play|driving the news|by the numbers|yes, but|zoom (?:in|out)|between the lines|the other side|flashback|context|reality check|catch up quick)$/iu;

/** Whether the words before a colon name no speaker: "Details: …". */
export function isLabel(words: string): boolean {
  return LABEL.test(words);
}

/** What only somebody says of himself or of others' duties. */
const TAKES_A_STAND = /\b(?:we|our|us|must|should|shall|never|not)\b|n[’']t\b/iu;

/** Whether a headline tells of a place, "Germany: Steelworkers rally", and not what its government says, "Iran: we will not sign". */
export function isTopic(beforeColon: string, behind: string): boolean {
  return isKnownPlace(beforeColon) && !TAKES_A_STAND.test(behind);
}
