const ORGANISATION_NOUNS = `ministry department agency authority government administration presidency parliament sabha congress
  senate council commission committee cabinet court tribunal union association federation confederation league party
  movement front alliance coalition bloc organisation organization institute institution university college school academy
  hospital clinic bank fund company corporation corp inc ltd limited plc group holdings firm airline railway airport port club
  team army navy force forces corps police service services bureau municipality office board embassy consulate mission secretariat
  foundation trust society church mosque museum theatre theater station laboratory observatory centre center centres centers institutes network
  chamber guild campaign white-house kremlin downing pentagon palace assembly directorate inspectorate watchdog regulator
  coatings industries systems foods motors energy power partners associates brothers sons logistics pharmaceuticals
  technologies solutions enterprises brewery mills works shipyard telecom electric insurance investments capital
  administration rovers wanderers albion athletic fc fellowship panel taskforce task-force lab partnership newsroom
  council congregation orchestra choir union authority confederation summit tribunal inquiry inspectorate ombudsman
  laboratories university brotherhood militia regime opposition secretariat directorate caucus faction camp
  rescue transit stores therapeutics agreement treaty
  health labs brands products software games mining
  sports resources media studios pictures entertainment records airlines airways railways trains motorsport racing
  legislature pac superpac conference platform forum initiative archdiocese diocese synagogue division squad squadron
  battalion regiment garrison registry exchange zoo library gallery opera philharmonic emirate sultanate kingdom
  water homes housing ferries lines cruises rail buses couriers
  operator utility charity brigade coastguard treasury exchequer house cooperative co-operative syndicate consortium`;
const GROUP_NOUNS = `police officials residents witnesses protesters demonstrators officers authorities lawmakers analysts experts
  critics supporters opponents scientists researchers doctors economists investigators prosecutors lawyers activists
  campaigners volunteers workers employees students teachers parents families relatives neighbours neighbors farmers
  fishermen soldiers troops rebels militants fighters negotiators diplomats delegates mediators firefighters rescuers
  medics paramedics traders investors voters senators ministers governors mayors councillors councilors leaders people
  coastguards lifeguards men women girls boys children kids couples fans shoppers commuters bystanders onlookers backers insiders aides staffers residents donors pundits commentators users viewers readers defenders opponents proponents clerics imams doctors teachers historians conservationists environmentalists forecasters regulators locals villagers survivors passengers customers tenants sources insiders aides advisers advisors observers
  monitors engineers spokespeople members crowd crew staff public democrats republicans conservatives liberals activists
  friends colleagues cousins classmates teammates allies sources
  organisers organizers owners drivers nurses pupils inmates detainees refugees migrants shopkeepers`;
const DOCUMENT_NOUNS = `report statement letter study document documents survey poll lawsuit complaint indictment filing filings
  memo memorandum email e-mail emails record records transcript transcripts audit review law bill treaty agreement charter
  ruling verdict judgment judgement warrant affidavit paper article book data figures statistics communique communiqué
  announcement declaration resolution release note notice petition newsletter post tweet message manifesto minutes budget
  footage video podcast documentary analysis study research findings polling polls legislation suit investigation dossier index survey tally guidance advisory bulletin notes sign plaque banner inscription headline caption placard label dossier file files text poster leaflet website draft bulletin census`;

const split = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
const organisations = split(ORGANISATION_NOUNS);
const groups = split(GROUP_NOUNS);
const documents = split(DOCUMENT_NOUNS);

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s?$/u, '')
    .replace(/\.$/u, '');

/** "Ministry", "court", "Inc": the noun heads the name of an organisation. */
export function isOrganisationNoun(word: string): boolean {
  return organisations.has(bare(word));
}

const COMPANY =
  /^\p{Lu}.* (?:Inc|Ltd|Plc|PLC|Corp|Corporation|Company|Co|Group|Holdings|AG|SA|AB|NV|GmbH|Foods|Health|Motors|Industries|Systems|Technologies|Pharmaceuticals|Pharma|Coatings|Logistics|Energy|Airlines|Airways|Electric|Telecom|Insurance|Investments|Capital|Partners|Solutions|Software|AI|Labs|Games|Studios|Mining|Brands|Products|Interactive|Mills|Brewery|Shipping|Steel|Oil|Gas|Stores|Retail|Media|Entertainment|Rail|Power|Water|Properties|Estates|Homes|Hotels|Resorts|Bancorp|Semiconductor|Networks|Security|Aerospace|Defense|Defence|Marine|Chemicals|Materials|Beverages|Restaurants|Pictures|Publishing|Robotics|Therapeutics|Biotech|Biosciences|Laboratories|Consulting|Services|International|Worldwide|Global|Bakeries|Farms|Dairies|Motor|Aviation|Freight|Cruises|Lines|Terminals|Ports|Docks|Mines|Minerals|Metals|Metall|Cosmetics|Textiles|Plastics|Beauty|Supermarkets|Insurers|Mutual|Securities|Ventures|Equity|Management|Automotive|Containers|Packaging|Timber|Cement|Sugar|Tobacco|Dairy|Seafood|Salmon|Trucking|Telecoms|Wireless|Broadband|Semiconductors|Electronics|Instruments|Turbines?|Engines?|Batteries|Solar|Nuclear|Hydro|Construction|Builders|Contractors|Engineering|Developments|Developers|Haulage|Roasters)\.?(?= of | for |$)/u;

/** "Larkspur Consumer Health", "Quill Holdings": a name that ends as those of companies do. */
export function isCompanyName(name: string): boolean {
  return COMPANY.test(name);
}

const BODY_NOUN =
  /^(?:party|group|movement|company|firm|union|militia|newspaper|paper|daily|weekly|magazine|website|agency|channel|network|broadcaster|station|bank|organi[sz]ation|faction|bloc|coalition|alliance|club|team|think-?tank|foundation|institute|association|federation|brewery|chain)$/u;

/** "brokerage", "airline": what kind of company something is. */
export function isCompanyKind(word: string): boolean {
  return /^(?:brokerage|consultancy|retailer|carmaker|automaker|airline|carrier|insurer|lender|miner|chipmaker|drugmaker|streamer|supermarket|housebuilder|pollster|charity|start-?up)$/u.test(
    word.toLowerCase(),
  );
}

/** "party", "newspaper": what stands behind the name of a body and says what it is: "the Quill newspaper". */
export function isBodyNoun(word: string): boolean {
  return BODY_NOUN.test(word) || isCompanyKind(word);
}

/** "residents", "officials": the noun names people without naming anybody. */
export function isGroupNoun(word: string): boolean {
  return groups.has(bare(word));
}

/** "report", "statement": the noun names something written. */
export function isDocumentNoun(word: string): boolean {
  return documents.has(bare(word));
}

/** "Affairs", "Relations": what offices and departments are named after, and what no person is. */
export function isDepartment(word: string): boolean {
  return /^(?:Affairs|Relations|Communications|Resources|Operations|Marketing)$/u.test(word);
}

/** What departments look after besides what their name begins with: "Management and Budget", "Health and Human Services". */
const PORTFOLIOS = split(
  `budget human rural reform sport sports media culture tourism trade trades industry industries forestry fisheries development
  security technology innovation infrastructure prevention medicine conservation planning wildlife welfare firearms explosives
  statistics research families housing health education labour labor finance economy environment climate energy science
  communications immigration naturalization customs excise pensions skills arts food water agriculture transport public
  social foreign defence defense justice employment communities investment enterprise commerce training parks recreation
  sanitation sewerage works mines minerals petroleum gas oil power roads highways ports aviation maritime shipping border
  drug drugs veterans youth women children gender urban regional local international emergency disaster financial
  rights peace reform democracy cooperation reconciliation`,
);

/** Whether a word may follow "and" in the name of a department. */
export function isPortfolio(word: string): boolean {
  return PORTFOLIOS.has(bare(word));
}
