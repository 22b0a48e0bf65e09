import { nameKey } from '../../text/name-key';
import { withOneEnding } from '../../text/transliterated';

/** Given names that news in English spells in several ways; the first of each group stands for all. Folded. */
const SPELLINGS = `mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamud
ahmed ahmad ahmet
hussein husain hussain hossein hussien husayn
hassan hasan
yusuf youssef yousef youssouf yousuf yussuf
abdullah abdallah abdulla
omar umar
ali aly
khaled khalid
tariq tarek tarik
ibrahim ebrahim ibraheem
dmitri dmitry dmitriy dmitrii dimitri dmitrij
sergei sergey serguei sergej
andrei andrey andrej
alexei aleksei alexey aleksey alexej
alexander aleksandr alexandr aleksander
yevgeny evgeny yevgeni evgeni yevgeniy evgenii
yuri yury iurii yuriy
nikolai nikolay nikolaj
vasily vasili vasiliy
anatoly anatoli anatoliy
grigory grigori grigoriy
georgy georgi georgiy
arkady arkadi
valery valeri valeriy
vitaly vitali vitaliy
gennady gennadi gennadiy
vladimir wladimir
volodymyr wolodymyr
mikhail michail mikhael
yekaterina ekaterina
yelena elena
tatiana tatyana
natalia natalya nataliya
maria mariya
yulia iulia yuliya`;

const spelling = new Map(
  SPELLINGS.split('\n').flatMap((line) => {
    const names = line.split(' ');
    return names.map((name) => [name, names[0] ?? name] as const);
  }),
);

/** The Arabic article in its spellings, as a word of its own. */
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)$/u;
const SLAVIC = /(?:sk(?:y|yy|iy|i|ii|ij|aya|aia)|ov|ova|ev|eva|yev|yeva|enko|vich|vych|uk|chuk)$/u;

/**
 * The key by which articles mean one person: folded, and the same for the spellings that a script other than Latin has in
 * English news (al-Sharaa, al-Shara, Al Sharaa; Dmitry, Dmitri, Dmitriy). Only names that come from such a script are
 * changed; Ann and Anne stay two.
 *
 * @param name - as written
 * @example canonicalName('Dmitry Peskov') === canonicalName('Dmitri Peskov')
 */
export function canonicalName(name: string): string {
  const key = nameKey(name);
  const words = key.split(' ');
  const arabic = words.some(
    (word, at) => ARTICLE.test(word) && at < words.length - 1 && isArticle(name, word),
  );
  const known = words.length > 1 && words.some((word) => spelling.has(word));
  const slavic = words.length > 1 && SLAVIC.test(words.at(-1) ?? '');
  if (!arabic && !known && !slavic) return key;
  return (
    words
      // In front it stays: Al Gore is not Gore.
      .filter((word, at) => !(arabic && ARTICLE.test(word) && at > 0 && at < words.length - 1))
      .map((word, at) => (arabic && at === 0 && ARTICLE.test(word) ? 'al' : word))
      .map((word) => spelling.get(word) ?? (arabic || slavic || known ? plain(word) : word))
      .join(' ')
  );
}

/** "al-Sharaa", "Al Sharaa": the article stands before a capital; "As" that begins a sentence’s words is none. */
function isArticle(name: string, word: string): boolean {
  return new RegExp(String.raw`(?:^|\s)${word}[-‑\s’']\p{Lu}`, 'iu').test(
    name.normalize('NFKD').replace(/\p{M}/gu, ''),
  );
}

/** One spelling for endings and doubled letters that differ between transliterations. */
function plain(word: string): string {
  return withOneEnding(word).replace(/(\p{L})\1+/gu, '$1');
}
