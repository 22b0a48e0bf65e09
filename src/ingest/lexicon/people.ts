import english from 'gender-detection-from-name/names/en';
import french from 'gender-detection-from-name/names/fr';
import german from 'gender-detection-from-name/names/de';
import italian from 'gender-detection-from-name/names/it';
import spanish from 'gender-detection-from-name/names/es';
import turkish from 'gender-detection-from-name/names/tr';
import type { Gender } from '../document';
import { fold } from '../../text/fold';
import { remembered } from '../../text/remembered';
import { FARTHER_FEMALE, FARTHER_MALE } from './given-names';

type Names = ReadonlyMap<string, 'male' | 'female'>;

/** Names that the library lacks. */
const MORE_MALE = `abiy andriy bashar dmytro ebrahim fumio hakan hakeem itamar kirill kwame kyrylo mykhailo mykola narendra
  oleksandr oleksii petro rustem sergii serhii shinzo tedros thabo tunde vasyl viktor volodymyr yevgeny yoav yousef`;
const MORE_FEMALE = `adaeze ayelet chiamaka huda iryna kateryna kellyanne layla maryam maryna narges nadezhda olha oksana
  rania seda yasmin yulia zeynep zdenka`;

/** Borne by women and men alike, whatever a list of one country says. */
const UNISEX = `alex andrea andy ashley bobbie billie blair cameron camille casey charlie chris claude dana dominique drew
  eden elliot francis frankie gabriele hilary hillary ilhan hayden jackie jaime jamie jan jean jess jody jordan jules kai kelly kim kit lee leigh
  lesley leslie lin lindsay lindsey logan marion max mel michele ming morgan nic nicky nikita noel noor nour pat quinn rene
  riley robbie robin rowan ryan sam sasha shannon simone sky stacey stevie taylor toni tracy val vivian wei xin yi yu`;

/** In the library's lists, and in news far more often something else. */
const NOT_GIVEN = `aide akin alias america an any apple april arena art august aura ban banner baron baroness bishop blessed
  blessing blue boy brazil bright bring british brown can cardinal champion chance chancellor channel charity chase cherish
  chief china city cliff coach college court crystal cuba darling dean deny desire destiny din divine dove duke earl east
  edge elder ely emperor england era even ever fares fort fortune foster gala general genesis gift given god grant guy
  happy heaven holy honor hung india innocence iran iraq ireland island israel ivory jam jihad job judge july june
  junior justice king lady lake laid lean levy liberty line link lion long lord lore lucky ly magic major male marlow marry
  marvelous master mayor mercury mercy miles mine minister miracle my nor north north northern november ocean october
  official old olive park parliament passion pastor patience peace pearl penny pilot police pope praise precious president
  prime prince princess promise purity queen real rich river rock rocky rod royal russia said saint san santa seven
  shade sheriff sierra silver simple sincere sir sky sole son south southern spain spring st star state stone success
  summer sun sunday sunny super sway tally tank till town treasure truth tower ukraine union united urban van victory
  vital west winner winter wisdom wolf world yen young`;

const split = (list: string): string[] => list.trim().split(/\s+/u);
const surelyMale = new Set(split(MORE_MALE));
const surelyFemale = new Set(split(MORE_FEMALE));
const farther = new Map<string, Gender>([
  ...split(FARTHER_MALE).map((name) => [name, 'masculine'] as const),
  ...split(FARTHER_FEMALE).map((name) => [name, 'feminine'] as const),
]);
const unisex = new Set(split(UNISEX));
const notGiven = new Set(split(NOT_GIVEN));

/** Names of several countries with their genders; the French list calls unisex names feminine and tells no gender. */
const COUNTRIES: readonly Names[] = [english, spanish, german, italian, turkish];

interface GivenName {
  /** Undefined where only the French list has the name. */
  readonly gender: Gender | undefined;
  /** Whether the lists of several countries have it, and agree. */
  readonly sure: boolean;
  /** Of how many countries the lists have it. */
  readonly countries: number;
}

/** What the lists tell of a name; undefined when none has it. */
const lookUp = remembered((word: string): GivenName | undefined => {
  const name = fold(word);
  if (surelyMale.has(name)) return { gender: 'masculine', sure: true, countries: 2 };
  if (surelyFemale.has(name)) return { gender: 'feminine', sure: true, countries: 2 };
  if (name.length < 2 || notGiven.has(name)) return undefined;
  const spelled = word.toLowerCase();
  const listed = (names: Names): 'male' | 'female' | undefined => names.get(spelled) ?? names.get(name);
  const genders = COUNTRIES.flatMap((names) => listed(names) ?? []);
  const countries = genders.length + (listed(french) === undefined ? 0 : 1);
  if (countries === 0) return undefined;
  const [first] = genders;
  return {
    gender: first === undefined ? undefined : first === 'male' ? 'masculine' : 'feminine',
    sure: countries > 1 && !unisex.has(name) && genders.every((gender) => gender === first),
    countries,
  };
});

/** Words that are given names as well, where a name and a verb follow: "Grant Bannerman told". */
export const isWordAndName = (word: string): boolean =>
  /^(?:Grant|Chase|Miles|Guy|Rod|Rich|Foster|Cliff|Penny|Pearl|Dean|Earl|Hope|Justice)$/u.test(word);

/** Whether a word is a given name that English-language news would write: one that more than one country knows. */
export function isGivenName(word: string): boolean {
  return (lookUp(word)?.countries ?? 0) > 1;
}

/** Whether some people bear a word as a given name, which surnames and many plain words are as well. */
export function mayBeGivenName(word: string): boolean {
  return lookUp(word) !== undefined;
}

/** Whether a name may begin with a word: a given name of some people, or a family name that stands first. */
export function leadsName(word: string): boolean {
  return mayBeGivenName(word) || farther.has(fold(word)) || isFamilyNameFirst(word);
}

/** Chinese, Korean and Vietnamese family names, which stand first. */
const FAMILY_FIRST = new Set(
  split(`park kim lee choi jung kang cho yoon jang lim chen wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo
  lin gao luo zheng liang wen song tang han feng deng xi shen nguyen tran pham le ngo bui dang vu vo phan hoang duong dinh truong hwang seo kwon shim ryu yoo bae moon ryu chung`),
);

/** "Park", "Luo": a family name that stands before the given name. */
export function isFamilyNameFirst(word: string): boolean {
  return FAMILY_FIRST.has(fold(word));
}

/** The gender that the given name of a full name tells for sure: none where the family name stands first. */
export function genderOfName(name: string): Gender | undefined {
  const told = familyGender(name);
  if (told !== undefined) return told;
  const found = givenNameOf(name);
  return found?.sure === true ? found.gender : undefined;
}

/** The gender that the given name of a full name tells more likely than not: Bernie is a man’s, as a rule. */
export function likelyGenderOfName(name: string): Gender | undefined {
  const [first = ''] = name.split(/\s+/u);
  return familyGender(name) ?? (unisex.has(fold(first)) ? undefined : givenNameOf(name)?.gender);
}

/** What the words behind the first tell that only women or only men bear: "Kaur", "bin", "Kallasdóttir". */
function familyGender(name: string): Gender | undefined {
  for (const word of name.split(/\s+/u).slice(1)) {
    if (/^(?:kaur|bint|binti|binte|khatun|begum|bibi)$/iu.test(word)) return 'feminine';
    if (/^(?:singh|bin|ibn|ould)$/iu.test(word)) return 'masculine';
    if (/^\p{Lu}\p{L}{2,}(?:[oe]vá|skaya|skaia|[oe]vna|dóttir|dottir|ienė|aitė|ytė|utė)$/u.test(word))
      return 'feminine';
  }
  return undefined;
}

function givenNameOf(name: string): GivenName | undefined {
  const [first = '', second = ''] = name.split(/\s+/u);
  const isFamilyFirst =
    /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second) || (FAMILY_FIRST.has(fold(first)) && !isGivenName(second));
  if (second === '' || isFamilyFirst) return undefined;
  // "J. Robert Oppen": the name that is written out.
  const given = /^\p{Lu}\.?$/u.test(first) ? second : (first.split('-')[0] ?? '');
  const gender = unisex.has(fold(given)) ? undefined : farther.get(fold(given));
  return gender === undefined ? lookUp(given) : { gender, sure: true, countries: 1 };
}

const MASCULINE_WORD =
  /\b(?:mr|sir|lord|king|prince|sheikh|imam|alhaji|señor|monsieur|herr|father|brother|pope|\w*(?:spokes|congress|business|states|camera|alder|sales|fire|police|crafts)man|man|actor|son|husband|baron|duke|emperor|dad|grandfather|grandad|uncle|nephew|widower)\b/iu;
const FEMININE_WORD =
  /\b(?:mrs|ms|miss|dame|lady|alhaja|hajia|señora|frau|madame|queen|princess|sister|mother|\w*(?:spokes|chair|congress|business|states|camera|alder|sales|police)woman|woman|actress|daughter|wife|baroness|duchess|empress|mum|mom|mam|gran|nan|grandmother|aunt|niece|widow)\b/iu;

/** The gender that a title or a role tells: "Mrs", "spokesman". */
export function genderOfWords(words: string): Gender | undefined {
  const masculine = MASCULINE_WORD.test(words);
  const feminine = FEMININE_WORD.test(words);
  if (masculine === feminine) return undefined;
  return masculine ? 'masculine' : 'feminine';
}
