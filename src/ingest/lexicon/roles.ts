import { fold } from '../../text/fold';
import { remembered } from '../../text/remembered';

/** Nouns that say what somebody is. Compounds ("foreign minister") are recognised by their last word. */
const ROLE_NOUNS = `president premier minister secretary chancellor senator representative congressman congresswoman governor
  mayor mayoress king queen prince princess pope imam bishop archbishop cardinal rabbi sheikh emir sultan ambassador envoy
  speaker chairman chairwoman chairperson chair commissioner councillor councilor councilman councilwoman alderman deputy
  legislator lawmaker mp mep gp spokesman spokeswoman spokesperson spokes attorney prosecutor lawyer solicitor barrister judge
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
  accountant hydrologist geologist physicist chemist biologist botanist archaeologist ecologist meteorologist sociologist
  psychiatrist therapist dentist vet veterinarian pharmacist midwife carer paramedic firefighter detective investigator
  clerk cashier waiter waitress chef baker butcher brewer grower winemaker gardener forester ranger gamekeeper poacher
  shipowner shipbuilder sailor skipper docker carpenter plumber electrician mechanic builder surveyor miner welder tailor
  sculptor painter photographer illustrator composer conductor pianist violinist cellist guitarist drummer dancer
  choreographer playwright poet critic reviewer translator interpreter librarian archivist historian philosopher
  theologian priest vicar pastor monk nun chaplain abbot abbess curate magnate landlord landlady tenant customer passenger
  cyclist climber swimmer runner boxer jockey referee umpire champion winner medallist skater skier grandmaster
  manufacturer supplier retailer merchant dealer auctioneer broadcaster blogger vlogger podcaster influencer
  master foreman warden ranger steward bailiff notary consultant contractor developer planner programmer technician
  operator controller inspector auditor regulator commissioner registrar bursar chancellor provost lecturer tutor
  caretaker janitor cleaner porter guard bodyguard hunter trapper shepherd beekeeper breeder trainer groom rider
  neighbour neighbor colleague widow widower heir heiress founder patron trustee member lobbyist whistleblower
  sergeant-major paratrooper soldier gunner pilot astronaut cosmonaut navigator
  counsel gaffer boss winger midfielder defender forward fullback sprinter potter ceramicist weaver smith seamstress
  secretary-general attorney-general director-general governor-general whip premier columnist nutritionist seismologist
  volcanologist oceanographer neurosurgeon neurologist cardiologist virologist statistician criminologist anthropologist
  roboticist optician dietitian headmaster headmistress matron registrar alderwoman assemblyman assemblywoman
  committeeman committeewoman lawman gunman fireman policewoman policeman businessperson frontrunner front-runner hopeful
  billionaire millionaire pensioner grandmother grandfather shopper commuter motorist bystander onlooker fan
  husband wife mother father son daughter brother sister uncle aunt nephew niece co-wife widow widower fiance fiancee
  stepfather stepmother godmother godfather mother-in-law father-in-law brother-in-law sister-in-law son-in-law
  daughter-in-law girlfriend boyfriend roommate flatmate housemate classmate teammate
  mla msp mca hooker centre-half flanker prop lock goalscorer bowler batsman batter captain prelate
  employee worker staffer member insider individual apprentice intern campaigner relative survivor believer
  teenager burglar youngster pupil mum dad gran nan great-grandmother great-grandfather great-gran retiree native newcomer
  favourite favorite debutant rookie legend incumbent challenger rival prodigy aristocrat peer star schoolboy schoolgirl
  schoolteacher academic executive broker thief robber hacker smuggler gardener paediatrician pediatrician obstetrician
  reverend doctor ayatollah mullah general-secretary grandson organiser fellow candidate hairdresser barber
  tour-guide guide barrister organist bassist bandleader comedian comic presenter rapper showrunner screenwriter
  filmmaker documentarian cinematographer impresario sommelier restaurateur publican innkeeper hotelier farmhand
  mogul tycoon pollster undersecretary vice-president co-founder co-chair frontman harbourmaster harbormaster
  backbencher frontbencher collector retailer undersecretary-general convener convenor chairlady headwoman headman
  counterpart councilmember lawmaker-elect president-elect governor-elect mayor-elect fishmonger greengrocer florist
  goalie quarterback qb catcher shortstop linebacker wingback playmaker
  coroner postmaster postmistress lifeguard trucker cabbie cabdriver scrum-half fly-half
  all-rounder wicketkeeper caddie rower wrestler judoka gymnast weightlifter surfer
  snowboarder biathlete decathlete hurdler golfer footballer cricketer
  deckhand bosun purser stewardess signalman stationmaster bricklayer
  roofer blacksmith jeweller jeweler watchmaker grocer postman dustman bouncer bartender barmaid barman
  receptionist typist dietician podiatrist physiotherapist radiographer anaesthetist anesthesiologist orthopaedist
  pathologist toxicologist geneticist immunologist ornithologist entomologist horticulturist agronomist glaciologist
  climatologist actuary bookkeeper financier dissident refugee deportee detainee inmate
  convict fugitive hostage abductee whistle-blower informant eyewitness claimant
  plaintiff appellant respondent complainant juror vice-chancellor undergraduate
  postgraduate scholar laureate cook scribe opponent
  rancher elder rescuer seller hawker advocate taoiseach tánaiste machinist millwright stockman logger crofter angler kayaker diver camper tourist traveller traveler evacuee
  paralegal caseworker adjudicator arbitrator ethicist linguist mathematician internist paralympian olympian pitcher
  homeowner landowner homemaker caterer stockbroker chieftain centre-back left-back right-back full-back seamer spinner mpp
  fighter patient client predecessor successor mentor employer rival comptroller`;
const HONORIFICS =
  'mr mrs ms miss mx messrs dr engr barr alh alhaji alhaja hajia comrade dsp asp acp csp sp dcp aig pc prof professor sir dame lord lady baroness baron rev reverend fr hon sen sens rep reps gov govs gen col lt sgt cpl capt maj adm cmdr pres cllr cr insp supt det st father sister brother sheikh shaikh ayatollah mullah imam rabbi pastor don doña señor señora herr frau monsieur madame mme aunty auntie chaudhary shri smt pandit ustad maulana mama mzee monsignor msgr comandante cs madam datuk datin dato dato’ tun tuan puan encik sheikha hajiya mallam malam otunba fon elder evangelist apostle deacon deaconess igwe oba pharm highness majesty excellency eminence';

const split = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
const roleNouns = split(ROLE_NOUNS);
const honorifics = split(HONORIFICS);

/** "Mr", "Dr." and their like, which precede a name and say nothing of an office. */
export function isHonorific(word: string): boolean {
  return honorifics.has(word.toLowerCase().replace(/\.$/u, ''));
}

const courtesies = split(
  'mr mrs ms miss mx messrs dr engr barr alh alhaji alhaja hajia comrade dsp asp acp csp sp st rev hon sir dame lord lady baron baroness father sister brother don doña señor señora herr frau monsieur madame mme aunty auntie chaudhary shri smt pandit ustad maulana mama mzee monsignor msgr comandante cs uncle madam datuk datin dato dato’ tun tuan puan encik sheikha hajiya mallam malam otunba fon elder evangelist apostle deacon deaconess igwe oba pharm highness majesty excellency eminence',
);

/** "Mr", "Dr", "Dame": how somebody is addressed, which is no role. */
export function isCourtesy(word: string): boolean {
  return courtesies.has(word.toLowerCase().replace(/\.$/u, ''));
}

const TITLES = split(
  'taoiseach tánaiste king queen prince princess emperor sultan emir pope premier whip speaker commissioner chairman chairwoman chair coach pastor attorney cardinal archbishop bishop president premier chancellor minister senator governor mayor judge justice sheriff colonel captain major general sergeant lieutenant admiral ambassador professor doctor detective inspector superintendent councillor congressman congresswoman representative secretary ceo cfo',
);

/** Offices and ranks that stand right before names, even where the word is a given name or surname elsewhere. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase());
}

/** Whether a word names an office, an occupation or a function, in the singular or the plural. */
export const isRoleNoun = remembered((word: string): boolean => {
  const lower = word.toLowerCase().replace(/[’']s$/u, '');
  if (
    roleNouns.has(lower) ||
    /^(?:CM|PM|VP|MK|TD|MPP|MNA|MLC|IGP|DGP|CTO|COO|CIO)$/u.test(word) ||
    /(?:ologist|ographer|person|woman|iatrist|atrician|etrician|-of-\p{L}+|\p{L}-general)$/u.test(lower)
  )
    return true;
  const singular = lower
    .replace(/ies$/u, 'y')
    .replace(/men$/u, 'man')
    .replace(/women$/u, 'woman')
    .replace(/s$/u, '');
  return (
    roleNouns.has(singular) ||
    (/^(?:vice|deputy|ex|co)-/u.test(lower) && roleNouns.has(lower.replace(/^\w+-/u, '')))
  );
});

const KIN =
  /^(?:husband|wife|mother|father|son|daughter|brother|sister|partner|uncle|aunt|nephew|niece|cousin|co-wife|widow|widower|fianc[eé]e?|grand\p{L}+|step\p{L}+|god\p{L}+|\p{L}+-in-law|girlfriend|boyfriend|roommate|flatmate|housemate|classmate|teammate|friend|neighbou?r|colleague|twin|parent|child|boy|girl)$/iu;

/** "wife", "neighbour": what somebody is to somebody else, which is no office. */
export function isKinNoun(word: string): boolean {
  return KIN.test(word);
}

/** "broadcaster", "retailer": what companies are called as well as people. */
export function isTradeNoun(word: string): boolean {
  return /^(?:promoter|sponsor|owner|organi[sz]er|maker|broadcaster|retailer|manufacturer|supplier|operator|developer|builder|brewer|grower|dealer|publisher|lender|insurer|regulator|contractor|merchant|carrier|producer|distributor|observer|monitor|breeder|planner|host|controller|champion|champions|winner|winners)$/u.test(
    word.toLowerCase(),
  );
}

/** "reporter", "correspondent": whoever tells them something tells their outlet. */
export function isJournalistNoun(word: string): boolean {
  return /^(?:reporter|journalist|correspondent|presenter|host|anchor|interviewer|columnist|programme|program)$/u.test(
    word.toLowerCase(),
  );
}

/** Offices as they are shortened before names, and words that news takes for one another. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  sen: 'senator',
  sens: 'senator',
  rep: 'representative',
  reps: 'representative',
  gov: 'governor',
  govs: 'governor',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  sgt: 'sergeant',
  capt: 'captain',
  adm: 'admiral',
  cmdr: 'commander',
  supt: 'superintendent',
  insp: 'inspector',
  det: 'detective',
  cllr: 'councillor',
  councilor: 'councillor',
  councilman: 'councillor',
  councilwoman: 'councillor',
  prof: 'professor',
  rev: 'reverend',
  pres: 'president',
  sp: 'superintendent',
  ceo: 'chief',
  congressman: 'representative',
  congresswoman: 'representative',
  advisor: 'adviser',
  defense: 'defence',
  lawyer: 'attorney',
  justice: 'judge',
  actress: 'actor',
  headteacher: 'head',
  principal: 'head',
  headmaster: 'head',
  headmistress: 'head',
};

/** Offices that are called by their letters. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  CM: ['chief', 'minister'],
  PM: ['prime', 'minister'],
  VP: ['vice', 'president'],
  SP: ['superintendent', 'police'],
  CS: ['cabinet', 'secretary'],
  IGP: ['inspector', 'general', 'police'],
  DGP: ['director', 'general', 'police'],
  CEO: ['chief', 'executive'],
  CFO: ['chief', 'financial', 'officer'],
  COO: ['chief', 'operating', 'officer'],
};

/** "CM" is the chief minister; any other word stands for itself. */
export function spelledOut(word: string): readonly string[] {
  return LETTERS[word] ?? [word];
}

/** One form for words that differ in gender or spelling alone: spokesman, spokeswoman and spokesperson. */
export const roleKey = remembered((word: string): string => {
  const folded = fold(word);
  return (ABBREVIATED[folded] ?? folded).replace(
    /^(spokes|chair|business|states|police)(?:man|woman|person)$/u,
    '$1',
  );
});
