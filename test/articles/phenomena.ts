/** The cases that show how the news does one thing, and those that look like it and are not. */
export interface Phenomenon {
  readonly name: string;
  /** Folders of `test/articles/` in which it must be read. */
  readonly shown: readonly string[];
  /** Folders in which it must not, or must not be read of somebody else. */
  readonly not: readonly string[];
}

const phenomenon = (name: string, shown: string, not: string): Phenomenon => ({
  name,
  shown: shown.trim().split(/\s+/u),
  not: not.trim().split(/\s+/u),
});

/** What the line claims to read, with its cases; a test sees that each has two of the one kind and one of the other. */
export const PHENOMENA: readonly Phenomenon[] = [
  // Speakers: how they are mentioned
  phenomenon(
    'a person with a role or an apposition',
    `direct-speaker-before apposition-names-a-description name-arabic-two-families name-after-role-and-place
    name-after-two-offices name-after-a-compound name-leader-of-the-opposition role-changed name-office-of-a-portfolio name-ambassador-to-a-country name-envoy-in-a-city name-prosecutor-of-a-county name-letters-of-an-office-before-a-surname name-behind-a-committee-of-a-house name-titles-and-brackets-before-it name-ambassador-at-large-for-something name-with-ole-and-arap name-caption-behind-photo name-don-is-a-given-name name-mayor-col name-aunty-june source-general-of-the-reserve name-minister-of-an-industry`,
    `not-apposition-a-body not-seemed not-name-the-show-of-an-actress not-name-a-field-of-study name-none-place-before-a-clause`,
  ),
  phenomenon(
    'an organisation',
    `institution-statement name-body-of-two-plain-words name-company-by-its-first-word outlet-itself outlet-reports name-body-before-its-noun title-company-that-spoke title-company-of-its-own-sentence title-company-of-a-place organisation-government-of-a-place-of-a-station organisation-a-survey-with-its-people name-web-address title-body-of-the-lead-by-its-last-words title-club-of-who-spoke title-society-of-the-red-cross title-her-organization title-airline-by-its-flight name-council-of-two-towns name-group-calling-itself pronoun-it-of-the-sentence-own-subject name-project-of-justice name-community-of-states name-families-headquarters headline-paramilitary-group name-of-fighters-begins-the-sentence name-administration-of-two-fields`,
    `not-name-a-poll not-name-adherents not-ordinary-verbs not-name-radio-of-its-place not-name-place-of-a-company not-title-company-of-a-person not-title-an-investor-which not-title-a-unit name-not-a-state-by-letters`,),
  phenomenon(
    'a group',
    `collective-plural-noun collective-witnesses list-of-parents`,
    `not-list-a-fire-service not-name-the-county-of-residents`),
  phenomenon(
    'a document',
    `document-report document-according-to document-called-by-another-word title-document-quoted-before name-survey-of-an-institute-released`,
    `document-sign not-direct-a-gesture-and-a-sign not-document-of-a-club not-name-memo-by-an-engineer not-name-data-compiled-by-an-outlet`),
  phenomenon(
    'an Arabic name',
    `name-arabic-bin-begins-the-sentence name-arabic-patronymic-then-family name-arabic-two-families
    name-arabic-umm-begins-the-sentence name-of-a-mother-kunya surname-shared-first-names`,
    'not-name-arabic-a-place',
  ),
  phenomenon(
    'a Russian name',
    'name-russian-patronymic name-russian-surname-of-a-woman',
    'not-name-russian-ending-of-a-woman',
  ),
  phenomenon(
    'a Chinese name, or another with the family first',
    'name-family-first name-chinese-courtesy name-vietnamese paragraphs-three-single-marks',
    'not-name-chinese-family-of-two',
  ),
  phenomenon(
    'a Spanish name',
    'name-spanish-first-of-two-surnames name-spanish-y-between-surnames direct-split',
    'not-name-spanish-mothers-surname',
  ),
  phenomenon(
    'a Dutch name',
    'name-dutch-particles name-dutch-ter direct-speaker-before',
    'not-name-dutch-particle-of-another',
  ),
  phenomenon(
    'a name of one word, or with a courtesy, letters or a post behind it',
    `name-mononym name-post-nominals name-after-a-courtesy-of-another-country letters-beyond-latin-1 name-witness-of-a-number name-a-callsign`,
    `not-nickname not-name-title-case-headline`,
  ),
  phenomenon(
    'somebody of somebody: possessives',
    'title-possessive-of-a-country title-possessive-before-a-name name-body-of-its-owner possessive-of-a-place-before-a-body',
    'name-possessive-is-not-the-speaker not-title-possessive-of-another-country not-name-aides',
  ),
  phenomenon('metonymy', 'metonymy-capital metonymy-palace', 'not-metonymy-a-venue'),
  phenomenon(
    'a collective',
    'collective-police collective-plural-noun collective-witnesses',
    'not-collective-police-chief',
  ),
  phenomenon(
    'an anonymous source with its reason',
    `anonymous-condition anonymous-reason-because relay-condition-before-that source-somebody-in-the-office`,
    'anonymous-no-reason',
  ),
  // Speakers: whom a mention means
  phenomenon(
    'a full name, or part of one',
    `name-called-so-behind-a-role name-member-of-a-people-before-it name-first-name-of-a-full-name name-company-by-its-first-word name-surname-of-whom-it-is-about lead-keeps-the-name
    surname-shared-by-nobody-else lead-keeps-the-name-behind-a-byline name-who-gives-a-courtesy surname-shared-by-a-mother-and-her-daughter`,
    `name-surname-of-two-is-nobody not-lead-of-another-office`,
  ),
  phenomenon(
    'one surname of two',
    `surname-shared-courtesy surname-shared-first-names name-two-by-title-and-gender surname-shared-mayor-and-senator name-sister-named-last`,
    'name-surname-of-two-is-nobody not-name-chinese-family-of-two',
  ),
  phenomenon(
    'an acronym',
    `name-acronym-in-brackets name-acronym-without-brackets title-by-its-letters name-body-by-two-letters`,
    `not-name-acronym-of-another-body not-title-by-other-letters`,
  ),
  phenomenon(
    'an office or a description for a name',
    `title-spokeswoman title-two-offices title-office-before-a-body title-premier-of-a-country title-senator-by-state
    title-former-office title-by-trade title-of-a-people title-by-age-of-the-only-one title-told-by-a-predicate
    title-body-by-its-kind list-of-two-offices title-of-whom-the-words-do-not-name title-teenager-by-age title-parent-of-so-many title-official-there title-top-diplomat epithet-age-and-a-town pronoun-of-a-description-with-a-name title-counterpart-of-a-country lead-body-of-the-next-paragraph title-rights-group-beside-another title-kremlin-for-presidential title-retired-from-an-office title-former-clerk-goes-on title-union-chief title-mother-of-two-goes-on title-member-of-parliament-by-letters title-coroner-of-the-lead title-chair-of-the-lead title-successor-in-office title-lead-author-who-led-the-study title-age-of-who-was-just-introduced title-auditor-general title-witness-goes-on title-letters-of-a-post title-who-became-taoiseach title-council-of-an-eastern-place`,
    `not-title-of-another-office not-title-premier-of-a-state not-title-of-a-people-of-two not-title-of-somebody-introduced
    not-title-an-operator not-title-body-of-another-kind title-nobody-named not-title-teenager-of-no-age title-who-spoke-last-without-a-name not-title-minister-of-an-unnamed-counterpart not-lead-body-when-a-person-comes-next not-title-officer-who-cannot-be-named not-title-suspects-lawyer not-title-counsel-for-the-owner not-title-office-that-others-hold not-title-of-another-portfolio`,
  ),
  phenomenon(
    'a pronoun, by gender and number',
    `pronoun-he-she pronoun-they-plural pronoun-subject-not-object pronoun-object pronoun-after-a-place
    pronoun-whom-a-sentence-ends-with pronoun-with-an-apposition-before-the-verb pronoun-it-of-its-own-sentence pronoun-it-reads salience-of-an-owned-one-with-a-name pronoun-of-its-own-sentence pronoun-who-asks-on`,
    `not-pronoun-of-a-woman pronoun-with-nobody-before pronoun-not-a-kibbutz name-not-a-town-of-a-state`,
  ),
  phenomenon(
    'a pronoun of somebody without a name',
    `pronoun-of-a-role pronoun-of-somebody-described pronoun-of-the-unnamed unnamed-goes-on-by-another-noun pronoun-they-of-one-without-a-name`,
    `not-pronoun-of-somebody-described-and-named not-pronoun-of-another-than-the-described`,
  ),
  phenomenon(
    'the same speaker goes on',
    `pronoun-added pronoun-for-his-part pronoun-over-long-speech not-paragraph-border-a-new-speaker pronoun-smiled-before-a-quotation`,
    `pronoun-asked-and-answered answer-after-a-question-asked not-split-over-another-sentence not-split-over-prose-between not-split-three-in-a-row`,),
  phenomenon('a relative clause', 'relative-who-said relative-which-said', 'not-relative-who-met'),
  phenomenon(
    'several speakers',
    `list-of-two list-of-three list-of-two-offices list-of-parents pronoun-both pair-the-couple pair-both-of-one-office`,
    `not-list-of-talks not-list-of-two-sentences not-list-a-fire-service not-pronoun-both-of-three not-pair-both-of-who-spoke`,
  ),
  phenomenon(
    'a pronoun in somebody’s words',
    'pronoun-in-speech-of-a-name pronoun-in-speech-of-kin pronoun-in-speech-of-somebody-described',
    'not-pronoun-in-speech-of-who-speaks not-pronoun-in-speech-of-two',
  ),
  phenomenon(
    'kin',
    'title-by-kin-of-the-one-who-spoke pair-the-couple pronoun-in-speech-of-kin',
    `not-title-by-kin-of-nobody-named not-kin-of-another`,
  ),
  phenomenon(
    'the first person',
    'first-person-in-a-quotation first-person-of-one-named-before first-person-answer-to-the-writer',
    'not-first-person-of-the-writer not-first-person-in-passing',
  ),
  phenomenon(
    'a new speaker behind the border of a paragraph or section',
    'paragraph-border-new-subject section-border-new-subject flashback-heading',
    'not-paragraph-border-a-new-speaker',
  ),
  phenomenon(
    'nobody, where the article does not say',
    'title-nobody-named pronoun-with-nobody-before name-surname-of-two-is-nobody not-pronoun-both-of-three',
    'title-spokeswoman pronoun-both',
  ),
  // Chains
  phenomenon(
    'according to X',
    `relay-according-to-end relay-according-to-start relay-local-outlets-including relay-agency-of-its-country
    relay-report-by-an-outlet relay-recording-aired-by relay-state-agency-by-name relay-monitoring-service`,
    'document-according-to document-study-published-in-a-journal relay-none-according-to-plan relay-none-report-by-a-council',
  ),
  phenomenon(
    'told X',
    `relay-told relay-told-twice relay-told-three relay-told-reporter-of relay-call-sign relay-name-with-a-small-word
    relay-named-programme relay-programme-of-somebody relay-lower-case-first-letter relay-told-letters relay-affiliate
    relay-station-with-letters relay-programme-of-a-time-of-day relay-small-letters-of-an-agency relay-told-what-it-is-before-its-name relay-confirmed-to relay-line-of-sources relay-told-an-affiliate-of-letters relay-told-a-station-of-several-words relay-told-independent-outlet relay-told-station-of-a-town relay-told-articled-paper relay-state-run-agency-with-letters relay-programme-in-marks`,
    `relay-none-told-reporters relay-none-told-the-court relay-none-told-a-body-in-capitals relay-none-editor-told
    relay-told-own-outlet relay-none-told-a-body-by-its-letters relay-none-told-letters-spelled-out
    relay-none-told-on-a-morning relay-none-of-the-same-house relay-station-described relay-none-a-film-in-marks`,
  ),
  phenomenon(
    'X quoted them as saying',
    `relay-quoted-as-saying-by relay-was-quoted-by relay-quoted-on-a-day-as-saying relay-cited-by-as-saying
    relay-as-quoted-by relay-as-quoted-by-an-agency relay-kind-in-apposition pronoun-object relay-quoted-anonymously-by relay-quoted-as-saying-behind-who-speaks relay-quoted-behind-a-clause-as-saying relay-quoted-an-associate`,
    `relay-none-quoted-as-saying-by-nobody`,
  ),
  phenomenon(
    'carried by X',
    `relay-remarks-carried relay-state-tv relay-on-air relay-in-print-leads relay-state-television-of-an-unheard-country relay-denied-on-a-channel relay-statement-read-on`,
    `relay-none-remarks-about-television relay-none-report-on-television`,
  ),
  phenomenon(
    'in an interview with X',
    `relay-told-the-paper relay-remarks-about event-in-a-year relay-interview-with-any-name relay-episode-of relay-programme-before-a-transcript relay-told-its-interviewer`,
    `relay-none-interview-with-police relay-none-interview-with-a-host relay-none-told-another-than-the-host`,
  ),
  phenomenon(
    'wrote on X',
    `relay-platform-account relay-platform-first relay-platform-post relay-platform-unheard-of relay-platform-video-posted
    post-embedded relay-fumed-on-a-platform relay-channel-on-a-platform relay-platform-before-a-post relay-in-a-tweet relay-took-to-a-platform relay-post-of-the-paragraph-before`,
    `relay-none-wrote-on-a-day relay-none-in-a-post-on-a-person not-post-of-a-picture relay-none-banned-on-a-platform relay-none-post-of-somebody-else-before`,
  ),
  phenomenon(
    'in a statement seen by X',
    'relay-statement-seen relay-letter-obtained-by',
    'relay-none-seen-by-many institution-statement',
  ),
  phenomenon(
    'X reported, citing Y',
    `relay-citing relay-citing-after-day relay-citing-before-verb relay-cites-between-commas relay-reported-at-end
    relay-reported-unknown-name relay-as-reported-by relay-newspaper-which-cites relay-cited-by-in-the-source relay-outlet-with-its-letters-cites relay-small-letters-of-an-agency-alone relay-reported-citing-people relay-agency-with-letters relay-reports-between-two-verbs relay-blamed-for`,
    `relay-none-citing-a-reason outlet-reports relay-none-newspaper-which-closed`,
  ),
  phenomenon(
    'several relays in a row',
    'relay-two-in-a-row relay-three-in-a-row relay-quoted-by-quoted-by',
    'relay-two-speakers-one-clause relay-none-former-journalist',
  ),
  phenomenon(
    'a day of the relay',
    'relay-according-to-end relay-its-day-is-not-the-speakers relay-country-of-agency',
    'relay-none-said-on-a-day-of-its-own',
  ),
  phenomenon(
    'a relay’s clause is no content',
    'relay-according-to-end relay-citing relay-condition-before-that',
    'relay-none-according-to-plan',
  ),
  phenomenon(
    'a relay that speaks for itself',
    'outlet-itself relay-own-words correction-of-earlier-article',
    'relay-told relay-according-to-start relay-none-former-journalist',
  ),
  phenomenon(
    'a clause behind two sentences',
    'relay-trailing-one-sentence relay-trailing-same-speaker-in-two-sentences',
    'relay-trailing-not-another-speaker relay-two-speakers-one-clause',
  ),
  phenomenon(
    'speech that goes on through the same relay',
    `relay-goes-on-in-its-paragraph relay-goes-on-in-the-next-paragraph relay-goes-on-in-a-post relay-goes-on-in-another-post relay-goes-on-when-added
    relay-heard-before-its-words`,
    `relay-none-goes-on-before-others relay-none-goes-on-at-another-time relay-none-goes-on-of-another-speaker
    relay-none-wrote-after-the-air relay-none-added-in-a-statement relay-none-heard-before-of-another`,
  ),
  phenomenon(
    'one source under several names',
    'relay-one-source-by-several-names relay-told-the-paper relay-country-of-agency',
    'relay-two-sources-of-one-town',
  ),
  phenomenon(
    'a credit or a dateline',
    `relay-dateline relay-dateline-slashes relay-credit-line relay-contributed wire-brief wire-alert-in-capitals relay-dateline-with-a-day-and-no-dash credit-agency-and-place-line dateline-a-known-place-and-a-colon relay-agency-behind-a-country-in-a-dateline`,
    'relay-dateline-initials-of-the-publisher relay-dateline-beginning-of-the-publisher outlet-last-line not-relay-country-in-a-dateline',
  ),
  phenomenon(
    'speech inside speech',
    `nested-in-direct nested-indirect nested-first-person-and-another relay-nested-told single-around-double nested-what-he-said-in-her-words nested-behind-a-second-verb`,
    `not-nested-a-title-in-a-quotation not-first-person-in-passing not-nested-as-he-said`,
  ),
  // Events
  phenomenon(
    'an event with kind, place and people',
    'event-weekday event-last-month flashback-heading event-two-days-stay-two event-addressing-journalists',
    'not-event-a-meeting-that-may-be',
  ),
  phenomenon(
    'an attack, a disaster',
    `event-attack-under-several-names event-levee-gave-way event-tornado-through-a-town-of-a-state event-homes-were-flooded event-jet-slammed-into-a-hill event-earthquake-across-a-valley`,
    `not-event-flood-of-criticism not-event-markets-crash`,
  ),
  phenomenon('a day, a month, a year', 'event-weekday event-last-month event-in-a-year', 'event-year-ago'),
  phenomenon(
    'a time told by another',
    `flashback-heading event-during-that-first-visit event-during-the-visit-before event-a-year-before
    event-will-mark-a-year-since`,
    'event-year-ago event-would-mark-a-year-since',
  ),
  phenomenon(
    'one event of several mentions',
    'event-one-of-two-mentions event-during-that-first-visit',
    'event-two-days-stay-two',
  ),
  phenomenon(
    'said at an event',
    `event-weekday event-last-month relay-remarks-about event-one-of-two-mentions event-goes-on-by-name
    event-goes-on-at-the-press-conference`,
    `event-none-goes-on-in-a-statement event-none-goes-on-on-another-day not-event-spoken-of
    not-event-a-meeting-that-may-be`,
  ),
  phenomenon(
    'said on a weekday',
    'event-weekday flashback-heading relay-none-said-on-a-day-of-its-own',
    'not-said-on-a-day-of-the-content relay-its-day-is-not-the-speakers',
  ),
  // Quotes: what is one, and where it ends
  phenomenon(
    'words in marks, exactly',
    `straight-double straight-single-apostrophes guillemets-french guillemets-inward direct-speaker-after direct-shot-back-according-to`,
    'marks-unclosed not-single-apostrophes',
  ),
  phenomenon('a quotation split by its cue', `direct-split direct-split-mid-sentence single-split-contractions framed-by-a-verb-of-no-list direct-three-of-two-speakers-in-one-paragraph`, 'direct-two-speakers'),
  phenomenon(
    'a quotation over paragraphs',
    'paragraphs-two paragraphs-three-single-marks block-quote-of-two-paragraphs',
    'direct-whole-paragraph-then-speaker',
  ),
  phenomenon(
    'words in marks inside a sentence of the writer’s',
    'mixed-called mixed-end mixed-middle mixed-believed single-comma-outside single-plural-possessives',
    'not-scare-quotes not-titles not-nickname not-nested-a-title-in-a-quotation',
  ),
  phenomenon('a quotation of a word or two', 'direct-one-word single-comma-outside', 'document-sign not-scare-quotes not-said-the-title-of-a-lesson'),
  phenomenon(
    'a quotation without a source in its sentence',
    `direct-after-a-gesture direct-whole-paragraph-then-speaker question-and-answer direct-heard-saying-on-a-video direct-heard-asking-on-camera direct-one-word-and-a-verb-like-a-noun`,
    `not-direct-a-gesture-and-a-sign not-quote-heading-before-a-quotation`,
  ),
  phenomenon(
    'indirect speech',
    `indirect-that indirect-plain-lead indirect-inverted indirect-two-verbs indirect-noun-object indirect-denial indirect-a-stand-in-a-noun indirect-puts-the-toll-at indirect-one-sentence-after-another-each-with-its-cue indirect-in-ones-words indirect-texted indirect-as-somebody-pointed-out`,
    `indirect-said-to-do-is-none not-said-a-plea-and-a-question-of-nobody not-thoughts not-indirect-a-stand-on-things not-plans not-refusal not-refusal-but-quote not-puts-a-vase-at-the-end`,
  ),
  phenomenon(
    'single marks outside',
    'single-apostrophes single-around-double single-comma-outside single-split-contractions',
    'not-single-apostrophes',
  ),
  phenomenon(
    'a headline that quotes',
    `headline-name-and-colon headline-name-and-quotation headline-trailing-says headline-office-of-a-name headline-exclusive-and-who-says-it headline-senators-ask headline-echo-of-a-quote headline-of-a-group headline-is-no-part-of-what-is-said headline-quotation-and-who-said-it headline-claim-and-who-makes-it headline-grandmother-of-an-age headline-mothers-agony headline-half-quoted-and-who-said-it headline-a-role-taken-for-a-verb headline-a-country-that-takes-a-stand content-of-its-own-paragraph headline-claim-and-a-dash headline-answer-behind-a-semicolon`,
    `not-headline-label not-headline-title not-headline-about-a-film not-headline-doctors-are-not-one-of-them not-headline-of-a-league not-headline-a-country-that-is-told-of not-headline-name-of-the-page`,
  ),
  phenomenon(
    'questions and answers',
    `question-and-answer question-and-answer-names transcript-capitals question-and-answer-bare
    question-and-answer-bare-with-a-scene transcript-titles-in-capitals transcript-turn-goes-on-without-a-name transcript-inside-marks-of-a-programme question-and-answer-of-the-nearest-person-named`,
    `not-said-you-of-an-interviewer not-transcript-what-is-told-between-turns not-question-of-the-writer
    not-question-and-answer-rhetorical not-question-and-answer-of-two`,
  ),
  phenomenon(
    'an exchange that does not say who speaks',
    `exchange-a-question-alone-between-two exchange-a-question-of-a-reporter exchange-answer-to-whom-it-addresses
    exchange-answer-to-a-question-told`,
    'not-exchange-a-speech-that-asks',
  ),
  phenomenon(
    'a block quote',
    `block-quote-without-marks block-quote-over-paragraphs block-quote-posted block-quote-behind-a-report block-quote-of-two-paragraphs block-quote-under-a-head`,
    'not-block-quote-after-a-letter not-block-a-list',
  ),
  phenomenon('a post in an article', 'post-embedded relay-platform-post signature-post-without-marks', 'not-post-of-a-picture not-signature-aside-with-a-handle'),
  phenomenon('a line of a list', 'list-of-roles-and-quotations live-blog-times-in-front', 'not-list-a-sign-outside-a-hotel'),
  phenomenon('a live blog', 'live-blog-times-above live-blog-times-in-front', 'not-live-blog-times'),
  phenomenon('a correction', 'correction-of-earlier-article relay-own-words', 'not-correction-note'),
];
