import { isDemonym } from './places';

const ADHERENTS =
  /^(?:democrat|republican|democratic|tory|tories|conservative|liberal|independent|labourite|socialist|communist|islamist|marxist|nationalist|unionist|loyalist|zionist|feminist|progressive|libertarian|millennial|boomer|muslim|jew|jewish|catholic|protestant|evangelical|anglican|sunni|shia|shiite|alawite|druze|hindu|sikh|buddhist|mormon|arab|kurd|kurdish|palestinian|latino|latina|hispanic|african|european|asian|western|westerner|easterner|scandinavian|baltic|balkan|korean|english|scottish|welsh|irish|american|soviet|gop|remainer|brexiteer)s?$/iu;

/** "Democrats", "Muslim", "Syrians": a word for the members of a people, a party or a faith, which names nobody. */
export function isPeopleWord(word: string): boolean {
  if (/^christians$/iu.test(word)) return true;
  return ADHERENTS.test(word) || isDemonym(word) || (/s$/u.test(word) && isDemonym(word.slice(0, -1)));
}

/** "Republican Ada Marsh", "Ada Marsh, Republican of Corran": a word that stands at a name for its bearer's party. */
export function isPartisan(word: string): boolean {
  return /^(?:Republican|Democrat|Conservative|Tory|Labour|Liberal|Independent|Green)$/iu.test(word);
}

/** Those of them that are nothing else, and nobody's name. */
const ONLY_MEMBERS =
  '(?:Dutch|French|English|Irish|Welsh|Scots)(?:man|woman)|Spaniard|Briton|Londoner|Parisian|Berliner';
const ONE_OF_A_PEOPLE = new RegExp(
  String.raw`^(?:\p{Lu}\p{L}+(?:ese|ian|ean)|${ONLY_MEMBERS}|Swede|Dane|Finn|Pole|Turk|Czech|Slovak|Serb|Croat|Scot|Swiss|Kiwi|Aussie|Basque|Breton|Catalan|Fleming|Walloon|Texan|Glaswegian|Liverpudlian)$`,
  'u',
);
const MEMBER_NOUN = new RegExp(`^(?:${ONLY_MEMBERS}|(?:Ulster|Cornish|Yorkshire)(?:man|woman))$`, 'u');

/** "Dutchman", "Spaniard": what one member of a people is called, where the list of adjectives has another word. */
export function isMemberWord(word: string): boolean {
  return ONE_OF_A_PEOPLE.test(word);
}

/** "Frenchman Ivo Brandt": a noun that can only be what a member of a people is called, and is nobody's name. */
export function isMemberNoun(word: string): boolean {
  return MEMBER_NOUN.test(word);
}

/** "the Spaniard", "the South Korean", "the Corran Democrat": one member of a people, who has been named before. */
export function isOneOfAPeople(words: string): boolean {
  if (/^[Tt]he\s+(?:\p{Lu}\p{L}+\s+){1,2}(?:Democrat|Republican|Tory)$/u.test(words)) return true;
  const word = /^the\s+(?:(?:North|South|New|Liberal|Social|Christian|Lib|Sinn)\s+)?(\p{Lu}\p{L}+)$/iu.exec(
    words,
  )?.[1];
  return (
    word !== undefined &&
    /^\p{Lu}/u.test(word) &&
    !/[^s]s$/u.test(word) &&
    (isPeopleWord(word) || isMemberWord(word))
  );
}
