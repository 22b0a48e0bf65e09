import { fold } from '../../../text/fold';
import { genderOfWords, isGivenName, mayBeGivenName } from '../../lexicon/people';
import { isCompanyName, isOrganisationNoun } from '../../lexicon/organisations';
import { isKnownPlace } from '../../lexicon/places';
import { generationOf, nameWords } from '../mentions/name-key';
import type { NameMention } from '../mentions/names';
import { addMention, genderOf, isPersonName, newDraft, type Draft } from './draft';

/** A word that more people of one article bear names none of them; also what keeps every look-up short. */
const MOST_BEARERS = 30;

/** Prepositions that a place follows: "in Victoria" is not Victoria Brandt. */
const PLACING = /^(?:in|at|near|across|outside|around|inside|throughout)$/u;

/** Who reigns or is revered goes by one name and this: "Pope Leo", "Queen Maud", "Baroness Venn". */
const STYLE =
  /(?:Pope|King|Queen|Prince|Princess|Emperor|Empress|Lord|Lady|Baroness|Baron|Viscount|Duke|Duchess|Earl|Mama|Comandante|Mullah)$/u;

/** "Lord Ashby of Wenlow". */
const PLACED = /^\p{Lu}\p{L}+ of \p{Lu}/u;

/** A full name reaches on by so many sentences when the surname alone follows. */
const SENTENCES_ON = 2;

/** "Alliance for Renewal", "Ministry of Ports". */
const BODY_OF = /^\p{Lu}\p{L}+ (?:of|for|on) /u;
/** What ends with the name of a place or a people whose own it is not. */
const NAMED_AFTER = / (?:of|for|in) \p{Lu}|^(?:Radio|TV|Television|Channel|Canal|Kanal|Agence)\b/u;

/** The names of an article as they are gathered, and who is meant by a name that may be a part of another. */
export class Register {
  readonly drafts: Draft[] = [];
  private readonly byName = new Map<string, Set<Draft>>();
  private readonly byFirst = new Map<string, Set<Draft>>();
  private readonly byLast = new Map<string, Set<Draft>>();
  /** Surnames of double names and patronymics: neither the first word nor the last. */
  private readonly byMiddle = new Map<string, Set<Draft>>();
  private readonly single = new Map<string, Set<Draft>>();
  private readonly byAcronym = new Map<string, Set<Draft>>();

  /** Takes a mention for one of an entity, or, given none, of a new one. */
  add(mention: NameMention, known: Draft | undefined): Draft {
    const draft = known ?? newDraft(mention);
    if (known === undefined) {
      this.drafts.push(draft);
      // Beside another Kestrel, "Mrs Kestrel" is all the name that she has.
      const shared = draft.words.length === 1 && this.isBorne(draft.words[0] ?? '');
      const style = STYLE.exec(mention.prefix ?? '')?.[0];
      if (style !== undefined && (draft.words.length === 1 || PLACED.test(mention.name)))
        draft.name = `${style} ${mention.name}`;
      else if (shared && mention.prefix !== undefined) draft.name = `${mention.prefix} ${mention.name}`;
    }
    addMention(draft, mention);
    this.index(draft);
    return draft;
  }

  /** Lets an entity be found by another name: the one that brackets give. */
  addAlias(draft: Draft, alias: string): void {
    draft.aliases.add(alias);
    put(this.byAcronym, fold(alias), draft);
  }

  /**
   * The entity whose full name this is: with middle names and initials left out on either side, or the double surname of
   * one ("Ibarra Montalbán" for Joaquín Ibarra Montalbán), or the name without its surname ("Anatoly Petrovich").
   */
  full(mention: NameMention): Draft | undefined | 'ambiguous' {
    const words = nameWords(mention.name);
    const generation = generationOf(mention.name);
    const exact = [...get(this.byName, words.join(' '))].filter((draft) => isOfGeneration(draft, generation));
    if (exact.length > 0) return exact.length === 1 ? exact[0] : (soFar(exact, mention) ?? 'ambiguous');
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    const outer = get(this.byLast, last).filter(
      (draft) =>
        (draft.words[0] === first && isPersonName(draft)) ||
        isTail(words, draft.words) ||
        isTail(draft.words, words),
    );
    const heads = mayBeGivenName(first)
      ? get(this.byFirst, first).filter((draft) => isPersonName(draft) && isHead(words, draft.words))
      : [];
    // "Heartland Grain" for Heartland Grain Partners.
    const companies = get(this.byFirst, first).filter(
      ({ name, words: own }) => isCompanyName(name) && own.length === words.length + 1 && isHead(words, own),
    );
    const fitting = [...new Set([...outer, ...heads, ...companies])].filter((draft) =>
      isOfGeneration(draft, generation),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The one entity that a name of one word fits: by surname, given name, one surname of two, or its initials. */
  part(mention: NameMention): Draft | undefined | 'ambiguous' {
    const [word = ''] = nameWords(mention.name);
    const acronym = get(this.byAcronym, fold(mention.name));
    if (acronym.length > 0) return acronym.length === 1 ? acronym[0] : 'ambiguous';
    if ((this.byLast.get(word)?.size ?? 0) > MOST_BEARERS) return 'ambiguous';
    const gender = genderOfWords(mention.prefix ?? '');
    // "Confidence in Reyl": a surname is a place only where it is known as one.
    const isPlace =
      PLACING.test(mention.preposition ?? '') &&
      !mention.possessive &&
      (isKnownPlace(mention.name) || !get(this.byLast, word).some(isPersonName));
    const may = (draft: Draft): boolean =>
      !(isPlace && isPersonName(draft)) && (gender === undefined || (genderOf(draft) ?? gender) === gender);
    const alone = get(this.single, word).filter(may);
    const called = get(this.byLast, word);
    const fitting = called.filter(may);
    // "Gul Rahim … Mr Rahim": a title tells more than a given name that few lists have.
    const bySurname =
      fitting.length > 0 || isPlace
        ? fitting
        : called.filter(
            ({ gender: told, name }) => told === undefined && !isGivenName(name.split(' ')[0] ?? ''),
          );
    if (bySurname.length > 1)
      return (
        byGender(bySurname, gender) ??
        byStyle(bySurname, mention) ??
        ofProse(bySurname) ??
        soFar(bySurname, mention) ??
        established(bySurname, mention) ??
        justNamed(bySurname, mention) ??
        'ambiguous'
      );
    if (bySurname.length === 1) return alone.length > 0 && gender === undefined ? 'ambiguous' : bySurname[0];
    // "NCN" is no given name of "NCN Politics".
    const isLetters = /^\p{Lu}{2,}$/u.test(mention.name);
    const byGivenName = get(this.byFirst, word).filter(
      (draft) => !isLetters && isPersonName(draft) && may(draft),
    );
    if (byGivenName.length > 0) return byGivenName.length === 1 ? byGivenName[0] : 'ambiguous';
    // Companies go by their first word; councils, clubs and papers are called after places that go by it, too.
    const companies = get(this.byFirst, word).filter(({ name }) => isCompanyName(name));
    if (!isPlace && alone.length === 0 && companies.length === 1 && !isKnownPlace(mention.name))
      return companies[0];
    // "The Alliance" for the Alliance for Renewal, "the Ministry" for the one that the article has.
    const bodies = get(this.byFirst, word).filter(
      (draft) => !isPersonName(draft) && BODY_OF.test(draft.name),
    );
    if (mention.definite && isOrganisationNoun(mention.name) && alone.length === 0 && bodies.length === 1)
      return bodies[0];
    const byMiddle = get(this.byMiddle, word).filter((draft) => isPersonName(draft) && may(draft));
    if (byMiddle.length > 0) return byMiddle.length === 1 ? byMiddle[0] : 'ambiguous';
    return alone[0];
  }

  private isBorne(word: string): boolean {
    return this.single.has(word) || this.byLast.has(word);
  }

  private index(draft: Draft): void {
    const { words } = draft;
    const [first = ''] = words;
    if (words.length === 1) {
      put(this.single, first, draft);
      return;
    }
    put(this.byName, words.join(' '), draft);
    put(this.byFirst, first, draft);
    // "Larkspur Health of Corran" is not called Corran, nor Radio Corran.
    if (isPersonName(draft) || !NAMED_AFTER.test(draft.name)) put(this.byLast, words.at(-1) ?? '', draft);
    for (const word of words.slice(1, -1)) if (word.length > 2) put(this.byMiddle, word, draft);
    const initials = initialsOf(draft.name);
    if (initials !== undefined && !isPersonName(draft)) put(this.byAcronym, initials, draft);
  }
}

function get(index: ReadonlyMap<string, ReadonlySet<Draft>>, key: string): readonly Draft[] {
  const found = index.get(key);
  return found === undefined || found.size > MOST_BEARERS ? [] : [...found];
}

function put(index: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const bearing = index.get(key) ?? new Set();
  bearing.add(draft);
  index.set(key, bearing);
}

/** "World Grain Council" → "wgc", "Rowing Association" → "ra"; undefined for other names of fewer than three words. */
function initialsOf(name: string): string | undefined {
  const capitals = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const isBody =
    capitals.length === 2 &&
    /^(?:Association|Federation|Authority|Commission|Council|Union)$/u.test(capitals[1] ?? '');
  return capitals.length < 3 && !isBody ? undefined : fold(capitals.map((word) => word.charAt(0)).join(''));
}

function isOfGeneration(draft: Draft, generation: string | undefined): boolean {
  return generation === undefined || draft.generation === undefined || draft.generation === generation;
}

/** Whether the shorter name is how the longer one ends. */
function isTail(shorter: readonly string[], longer: readonly string[]): boolean {
  return shorter.length < longer.length && longer.slice(-shorter.length).join(' ') === shorter.join(' ');
}

/** Whether one name is how the other begins, whichever is the longer. */
function isHead(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length);
  return length > 1 && one.slice(0, length).join(' ') === other.slice(0, length).join(' ');
}

/** The one bearer of a name whom the article has introduced so far; the other may come later. */
function soFar(candidates: readonly Draft[], mention: NameMention): Draft | undefined {
  const introduced = candidates.filter(
    ({ mentions }) => (mentions[0]?.span[0] ?? Infinity) < mention.span[0],
  );
  return introduced.length === 1 ? introduced[0] : undefined;
}

/** "Late Okoro goal" in a headline, and Ada Okoro in the article: the only one whom more than the headline knows. */
function ofProse(candidates: readonly Draft[]): Draft | undefined {
  const told = candidates.filter(
    ({ mentions, words: [first = ''] }) =>
      isGivenName(first) || mentions.some(({ sentence, prefix }) => sentence > 0 || prefix !== undefined),
  );
  return told.length === 1 ? told[0] : undefined;
}

/** "Mrs Okoro" among two Okoros: the one of whom it is known that she is a woman. */
function byGender(candidates: readonly Draft[], gender: ReturnType<typeof genderOf>): Draft | undefined {
  if (gender === undefined) return undefined;
  const agreeing = candidates.filter((draft) => genderOf(draft) === gender);
  return agreeing.length === 1 ? agreeing[0] : undefined;
}

/** "Mrs Okoro" beside a daughter whom the article calls Ms Okoro: the one whom it calls so, or by no other style. */
function byStyle(candidates: readonly Draft[], { prefix, span: [start] }: NameMention): Draft | undefined {
  const own = styleOf(prefix);
  if (own === undefined) return undefined;
  const styles = (draft: Draft): readonly string[] =>
    draft.mentions.flatMap((one) => (one.span[0] < start ? (styleOf(one.prefix) ?? []) : []));
  const called = candidates.filter((draft) => styles(draft).includes(own));
  const may = called.length > 0 ? called : candidates.filter((draft) => styles(draft).length === 0);
  return may.length === 1 && may.length < candidates.length ? may[0] : undefined;
}

const styleOf = (prefix = ''): string | undefined =>
  /\b(?:Mrs|Ms|Miss)$/u.exec(prefix.replace(/\.$/u, ''))?.[0];

/**
 * The one bearer of a surname whom the article calls by it alone: whoever else bears it was introduced later, and by a
 * full name, which is how news tells them apart.
 */
function established(candidates: readonly Draft[], mention: NameMention): Draft | undefined {
  const surname = nameWords(mention.name).join(' ');
  const called = candidates.filter(({ mentions }) =>
    mentions.some(({ name, span }) => span[0] < mention.span[0] && nameWords(name).join(' ') === surname),
  );
  return called.length === 1 ? called[0] : undefined;
}

/** "His mother, Ada Quill, said … Quill added": the bearer of a surname who was named in full last, and just now. */
function justNamed(
  candidates: readonly Draft[],
  { span: [start], sentence }: NameMention,
): Draft | undefined {
  const lastNamed = (draft: Draft): number =>
    draft.mentions.reduce(
      (last, one) =>
        one.span[0] < start && nameWords(one.name).length > 1 ? Math.max(last, one.sentence) : last,
      -Infinity,
    );
  const [first, second] = [...candidates].sort((one, other) => lastNamed(other) - lastNamed(one));
  if (first === undefined || sentence - lastNamed(first) > SENTENCES_ON) return undefined;
  return second !== undefined && lastNamed(second) === lastNamed(first) ? undefined : first;
}
