import countries from 'world-countries';
import { fold } from '../../text/fold';

const names = new Set<string>();
const byName = new Map<string, string>();
const capitals = new Map<string, string>();
const byDemonym = new Map<string, string>();

for (const country of countries) {
  names.add(fold(country.name.common));
  byName.set(fold(country.name.common), country.name.common);
  names.add(fold(country.name.official));
  for (const capital of country.capital) capitals.set(fold(capital), country.name.common);
  const demonym = country.demonyms['eng'];
  for (const word of demonym === undefined ? [] : [demonym.m, demonym.f]) {
    if (word !== '') byDemonym.set(fold(word), country.name.common);
  }
}
for (const [word, country] of [
  ['uk', 'United Kingdom'],
  ['britain', 'United Kingdom'],
  ['england', 'United Kingdom'],
  ['scotland', 'United Kingdom'],
  ['wales', 'United Kingdom'],
  ['us', 'United States'],
  ['usa', 'United States'],
  ['america', 'United States'],
] as const) {
  names.add(word);
  byDemonym.set(word, country);
}

const MORE_PLACES = `europe|asia|africa|middle east|north america|south america|latin america|gaza|gaza strip|west bank|crimea|
donbas|northern ireland|catalonia|bavaria|kurdistan|kashmir|tibet|hong kong|geneva|new york|new york city|los angeles|chicago|
san francisco|san diego|boston|seattle|houston|dallas|austin|miami|atlanta|philadelphia|phoenix|detroit|denver|minneapolis|
las vegas|new orleans|salt lake city|portland|baltimore|cleveland|pittsburgh|toronto|vancouver|montreal|calgary|istanbul|izmir|
dubai|doha|mumbai|delhi|kolkata|bangalore|chennai|karachi|lahore|shanghai|shenzhen|guangzhou|wuhan|osaka|busan|sydney|melbourne|
brisbane|perth|auckland|johannesburg|cape town|durban|lagos|kano|mombasa|alexandria|casablanca|aleppo|homs|idlib|hama|latakia|
deir ez-zor|raqqa|mosul|basra|erbil|tel aviv|haifa|rafah|khan younis|kharkiv|odesa|odessa|mariupol|kherson|zaporizhzhia|lviv|
donetsk|luhansk|st petersburg|saint petersburg|kazan|milan|naples|turin|munich|frankfurt|hamburg|cologne|barcelona|seville|
valencia|lyon|marseille|rotterdam|the hague|antwerp|manchester|glasgow|edinburgh|birmingham|liverpool|leeds|sheffield|bristol|
belfast|cardiff|london|rio de janeiro|sao paulo|medellin|guayaquil|alabama|alaska|arizona|arkansas|california|colorado|
connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|
minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|
oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|
wisconsin|wyoming|ontario|quebec|alberta|manitoba|nova scotia|british columbia|new south wales|queensland|tasmania|wall street|
capitol hill|silicon valley|kiev|kharkov|lvov|peking|tripoli|benghazi|misrata|sirte|derna|tobruk|goma|bukavu|mekelle|el fasher|khartoum|omdurman|port sudan`;
const more = new Set(MORE_PLACES.replace(/\s*\n\s*/gu, '').split('|'));

const PLACE_FIRST =
  /^(?:mount|lake|cape|fort|port|porto|puerto|isle|gulf|bay|camp|upper|lower|great|little|new|old|north|south|east|west|san|santa|los|las|saint|st)$/iu;
const PLACE_LAST =
  /^(?:street|road|avenue|lane|square|bridge|river|lake|valley|vale|county|province|district|bay|island|islands|hills|mountains|strait|sea|ocean|gardens|north|south|east|west|central|harbour|harbor|beach|village|peninsula|canal|quay|heights)$/iu;

/** "Pier Road": made like a street’s or a river’s name, whatever its first word. */
export function isMadeLikeStreet(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    /^(?:street|road|avenue|boulevard|bridge|river|island|islands|county|province|peninsula|district)$/iu.test(
      words.at(-1) ?? '',
    )
  );
}

/** Whether a name is made like a place’s: "Mount Halvard", "Puerto Ceniza", "Marrow Street". */
export function isMadeLikePlace(words: readonly string[]): boolean {
  return words.length > 1 && (PLACE_FIRST.test(words[0] ?? '') || PLACE_LAST.test(words.at(-1) ?? ''));
}

/** American states as news shortens them behind a town, for patterns. */
export const STATES =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo';

/** Whether a name is a country, a capital or another place that the world knows. */
export function isKnownPlace(name: string): boolean {
  const key = fold(name).replace(/^the /u, '');
  return names.has(key) || capitals.has(key) || more.has(key);
}

/** Whether a name is a capital, which may stand for its government. */
export function isCapital(name: string): boolean {
  return capitals.has(fold(name));
}

/** Whether a word says of which country something is: "Russian", "Syrian". */
export function isDemonym(word: string): boolean {
  return byDemonym.has(fold(word));
}

/** The country that a word points to, as its name, its capital or its adjective: "Syria", "Damascus" and "Syrian" are one. */
export function countryOf(word: string): string | undefined {
  const key = fold(word);
  return byDemonym.get(key) ?? capitals.get(key) ?? byName.get(key);
}
