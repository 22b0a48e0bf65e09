import { matchesOf } from '../../text/matches';
/** Bodies and firms that articles call by letters alone and that people tell things: nobody's outlet. */
const BODIES = new Set(
  `fbi nsa dhs cdc fda fcc ftc irs cbo tsa atf ntsb nypd lapd fdny nhtsa dnc rnc naacp nra who wto imf iaea icc icj
  unhcr unrwa undp wfp oecd nhs dwp hmrc cps ofs obr cbi bma rcn rmt nfu snp bjp rbi nhrc efcc icpc nnpc nlc ncdc
  dss icrc msf idf igp hrw ibm hsbc kpmg klm bmw amd edf dhl ups ubs ing rbs tsb bnp rwe sse msc ucl lse nyu gchq
  rspca rspb rnli aba nba nfl nhl mlb ncaa bls bcc cbn bjs jpc ccp kgb fsb svr sbu pkk ypg sdf lng pwc pga atp wta
  fca cma bbfc dvla dfe dft dhsc nca ipcc iopc rfu rfl ecb bcci pcb csa anc ifp eff mdc iebc kra sars saps dpp ncpd`.split(
    /\s+/u,
  ),
);

const VOWELS = 'AEIOU';
/** "NATO", "UNICEF": one consonant or a pair that words begin with, then vowels with one or two consonants between them. */
const LIKE_A_WORD = new RegExp(
  String.raw`^(?:[^${VOWELS}]|[BCDFGPT]R|[BCFGPS]L|S[CHKMNPTW]|[CST]H)?[${VOWELS}]{1,2}(?:[^${VOWELS}]{1,2}[${VOWELS}]{1,2})*[^${VOWELS}]?$`,
  'u',
);

/** "the SABN": the letters of a broadcasting corporation or network. */
const BROADCASTER = /^\p{Lu}{0,2}B\p{Lu}?[CN]$/u;

/**
 * Whether letters may be an outlet's, by how they are told something: "told PTN", "told the SABN". English gives a body that
 * goes by its letters the article ("told the FBI") and leaves it out before those read as a word ("told NATO"), so that letters without
 * the one that are not the other are an outlet's or a firm's; with it, those of broadcasters are.
 *
 * @param article - whether "the" stands before them
 */
export function mayBeLettersOfOutlet(letters: string, article: boolean): boolean {
  if (BODIES.has(letters.toLowerCase())) return false;
  return article ? BROADCASTER.test(letters) : !LIKE_A_WORD.test(letters);
}

/** Small words that names hold and letters leave out. */
const UNSPOKEN = /^(?:of|and|for|the|in|on|de|du|des|la|et|&)$/u;

/**
 * Whether a text has a name in full for which letters stand: "South Eastern Zone" for SEZ.
 *
 * @param letters - capitals
 */
export function spellsOut(text: string, letters: string): boolean {
  for (const [run] of matchesOf(
    text,
    /\p{Lu}[\p{L}’'-]+(?:\s(?:(?:of|and|for|the|in|on|de|du|des|la|et|&)\s)*\p{Lu}[\p{L}’'-]+)+/gu,
  )) {
    const initials = run
      .split(/[\s-]/u)
      .filter((word) => !UNSPOKEN.test(word))
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
    if (initials.includes(letters)) return true;
  }
  return false;
}

/** What follows whom somebody told something: the clause ends, or goes on to its time, its occasion or what was told. */
const GOES_ON = String.raw`(?=[.,:;!?)]|[”"]|\s(?:that|he|she|they|it|we|there|the|his|her|its|their|an?|in|on|at|last|this|earlier|later|late|after|before|during|how|why|if|whether|when|what)\b|\s*$|\s*\n)`;

/** "told PTN", "told the SABN", "told NHKW in an interview", "spoke to the BCN". */
const LETTERS = new RegExp(
  String.raw`\b(?:told|tells|telling|spoke\s+to|speaking\s+to|interview\s+with)\s+(the\s+)?(\p{Lu}{3,5})(?:[’']s(?=\s\p{Lu})|${GOES_ON})`,
  'gu',
);
/** Where the letters of an outlet stand besides: who heard, reported or aired something. */
const AS_OUTLET = String.raw`(?<!\b(?:told|tells|telling|with|to|on|by|citing|quoting)\s(?:the\s)?)`;
const AIRS = String.raw`(?!\s(?:reported|reports|quoted|cited|aired|broadcast|published|journalists?|reporters?|correspondents?|News|Radio|TV)\b)`;

/** An article that is told so many has others than outlets among them; each is looked for in the whole text. */
const MOST_LETTERS = 40;

/** The letters in a text that only what is told them tells to be outlets': "told PTN", "told the SABN". */
export function lettersOfOutlets(text: string): string[] {
  const told = new Set<string>();
  for (const [, article, letters = ''] of matchesOf(text, LETTERS))
    if (mayBeLettersOfOutlet(letters, article !== undefined)) told.add(letters);
  return [...told].slice(0, MOST_LETTERS).filter((letters) => !isOfABody(letters, text));
}

/** Letters that the article spells out, or that do or have else what bodies do: "members of the BRN", "BRN said". */
function isOfABody(letters: string, text: string): boolean {
  return (
    text.includes(`(${letters})`) ||
    spellsOut(text, letters) ||
    new RegExp(String.raw`${AS_OUTLET}(?<![\p{L}-])${letters}(?![\p{L}-])${AIRS}`, 'u').test(text)
  );
}
