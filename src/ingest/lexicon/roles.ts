import { fold } from '../../text/fold';

/** Nouns that say what somebody is. Compounds ("foreign minister") are recognised by their last word. */
const ROLE_NOUNS = `president premier minister secretary chancellor senator representative congressman congresswoman governor
  mayor mayoress king queen prince princess pope imam bishop archbishop cardinal rabbi sheikh emir sultan ambassador envoy
  speaker chairman chairwoman chairperson chair commissioner councillor councilor councilman councilwoman alderman deputy
  legislator lawmaker mp mep spokesman spokeswoman spokesperson spokes attorney prosecutor lawyer solicitor barrister judge
  justice magistrate sheriff marshal constable inspector superintendent sergeant lieutenant captain major colonel general
  brigadier admiral commander commandant chief officer official director manager executive ceo cfo founder cofounder owner
  head leader coordinator administrator adviser advisor aide strategist analyst economist expert professor lecturer
  historian scientist researcher engineer doctor surgeon nurse physician epidemiologist psychologist author writer
  novelist poet journalist reporter editor columnist correspondent anchor presenter host broadcaster coach trainer captain
  player striker goalkeeper candidate nominee activist campaigner organiser organizer volunteer founder farmer fisherman
  teacher headteacher principal rector dean student resident witness neighbour neighbor shopkeeper driver pilot
  businessman businesswoman entrepreneur investor trader banker broker treasurer auditor ombudsman negotiator mediator
  diplomat consul attache delegate monitor observer inspector undersecretary parliamentarian politician veteran survivor
  victim defendant suspect actor actress singer musician director producer curator architect designer artist
  mogul tycoon pollster undersecretary vice-president co-founder co-chair frontman harbourmaster harbormaster`;
const HONORIFICS =
  'mr mrs ms miss mx dr prof sir dame lord lady rev hon sen rep gov gen col lt sgt capt maj adm cmdr pres st father sister brother';

const split = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
const roleNouns = split(ROLE_NOUNS);
const honorifics = split(HONORIFICS);

/** "Mr", "Dr." and their like, which precede a name and say nothing of an office. */
export function isHonorific(word: string): boolean {
  return honorifics.has(word.toLowerCase().replace(/\.$/u, ''));
}

/** Whether a word names an office, an occupation or a function, in the singular or the plural. */
export function isRoleNoun(word: string): boolean {
  const lower = word.toLowerCase().replace(/[’']s$/u, '');
  if (roleNouns.has(lower)) return true;
  const singular = lower
    .replace(/ies$/u, 'y')
    .replace(/men$/u, 'man')
    .replace(/women$/u, 'woman')
    .replace(/s$/u, '');
  return (
    roleNouns.has(singular) ||
    (/^(?:vice|deputy|ex|co)-/u.test(lower) && roleNouns.has(lower.replace(/^\w+-/u, '')))
  );
}

/** One form for words that differ in gender or spelling alone: spokesman, spokeswoman and spokesperson. */
export function roleKey(word: string): string {
  return fold(word)
    .replace(/^(spokes|chair|congress|council|business|states)(?:man|woman|person)$/u, '$1')
    .replace(/^(?:advisor)$/u, 'adviser')
    .replace(/^(?:defense)$/u, 'defence');
}
