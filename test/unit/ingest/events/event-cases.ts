import type { EventFacts, MarkedText } from './marked';

/** What happens in a text; an empty list where nothing does. */
export interface EventCase extends MarkedText {
  readonly phenomenon: string;
  readonly events: readonly Partial<EventFacts>[];
}

const persons = ['Ilse Vantongeren', 'Omar Bekele', 'Rosa Quint'];

/** All articles appear on Wednesday, 11 March 2026, unless they say otherwise. */
export const EVENT_CASES: readonly EventCase[] = [
  {
    phenomenon: 'a tour of a town',
    persons,
    text: 'Vantongeren toured Port Alder on Tuesday.',
    events: [{ kind: 'visit', date: '2026-03-10', participants: ['Ilse Vantongeren'] }],
  },
  {
    phenomenon: 'a meeting with its day and place',
    persons,
    text: 'Vantongeren met Bekele in Port Alder on Tuesday.',
    events: [
      {
        kind: 'meeting',
        name: 'meeting of Ilse Vantongeren and Omar Bekele in Port Alder',
        date: '2026-03-10',
        precision: 'day',
        place: 'Port Alder',
        participants: ['Ilse Vantongeren', 'Omar Bekele'],
      },
    ],
  },
  {
    phenomenon: 'a meeting, an arrival and a visit of one day fold into the meeting',
    persons,
    text: 'Ilse Vantongeren spoke of trade during a meeting with Omar Bekele in Belmora.\nVantongeren arrived in the Tarvian capital Belmora on Wednesday for talks with Bekele, in what was her second official visit.',
    events: [
      {
        kind: 'meeting',
        date: '2026-03-11',
        place: 'Belmora',
        participants: ['Ilse Vantongeren', 'Omar Bekele'],
      },
    ],
  },
  {
    phenomenon: 'two days stay two',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\nOn 15 October 2025, Vantongeren met Bekele in Belmora.',
    events: [{ date: '2026-03-10' }, { date: '2025-10-15' }],
  },
  {
    phenomenon: 'an arrival and talks on different days stay two',
    persons,
    text: 'Vantongeren arrived in Belmora on Monday for talks with Bekele on Tuesday.',
    events: [
      { kind: 'visit', date: '2026-03-09', participants: ['Ilse Vantongeren'] },
      { kind: 'meeting', date: '2026-03-10', participants: ['Ilse Vantongeren', 'Omar Bekele'] },
    ],
  },
  {
    phenomenon: 'other people on the same day are another meeting',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\nOn Tuesday, Quint met the envoys in Port Alder.',
    events: [{ place: 'Belmora' }, { place: 'Port Alder', participants: ['Rosa Quint'] }],
  },
  {
    phenomenon: 'a flashback under its heading',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n# Earlier talks\nOn 15 October 2025, Vantongeren met with Bekele in Belmora in her first visit since the storm. During that first visit, she discussed the harbour.',
    events: [{ date: '2026-03-10' }, { date: '2025-10-15', place: 'Belmora' }],
  },
  {
    phenomenon: '“the last visit” points back',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday. Since Vantongeren’s last visit to Belmora, trade has grown.\n# Before\nOn 15 October 2025, Vantongeren met Bekele in Belmora.',
    events: [{ date: '2026-03-10' }, { date: '2025-10-15' }],
  },
  {
    phenomenon: 'a scheduled meeting counts, with its day',
    persons,
    text: 'Vantongeren will meet Bekele in Belmora on Friday.',
    events: [{ kind: 'meeting', date: '2026-03-13', place: 'Belmora' }],
  },
  {
    phenomenon: 'a scheduled vote',
    text: 'The referendum is scheduled for Sunday.',
    events: [{ kind: 'vote', date: '2026-03-15' }],
  },
  {
    phenomenon: 'an anniversary dates what it recalls',
    persons,
    text: 'Bekele noted that Thursday would mark one year since the first envoys visited Tarvia.',
    events: [{ kind: 'visit', date: '2025-03-12', place: 'Tarvia' }],
  },
  {
    phenomenon: 'a fall of a government, told again without its day',
    persons,
    text: 'Quint has lived abroad since she fled after the fall of her government on 8 December 2024.\nTarvia changed after the fall of Rosa Quint’s government.',
    events: [
      {
        kind: 'other',
        name: 'fall of Rosa Quint’s government',
        date: '2024-12-08',
        place: undefined,
        participants: [],
      },
    ],
  },
  {
    phenomenon: 'a fate has the one whom it befell',
    persons,
    text: 'Police announced the arrest of Omar Bekele on 3 May 2024. Quint resigned on 5 May 2024.',
    events: [
      { kind: 'other', name: 'arrest of Omar Bekele', date: '2024-05-03', participants: ['Omar Bekele'] },
      { kind: 'other', name: 'Rosa Quint resigned', date: '2024-05-05', participants: ['Rosa Quint'] },
    ],
  },
  {
    phenomenon: 'an attack',
    persons,
    text: 'A drone attack on Belmora on Monday killed two. Bekele said so.',
    events: [
      { kind: 'attack', name: 'attack on Belmora', date: '2026-03-09', place: 'Belmora', participants: [] },
    ],
  },
  {
    phenomenon: 'a fire of last month',
    text: 'The fire in Port Alder in February destroyed the pier.',
    events: [{ kind: 'disaster', name: 'fire in Port Alder', date: '2026-02', precision: 'month' }],
  },
  {
    phenomenon: 'an earthquake of a year',
    text: 'The city was rebuilt after an earthquake near Belmora in 1987.',
    events: [{ kind: 'disaster', date: '1987', precision: 'year', place: 'Belmora' }],
  },
  {
    phenomenon: 'a hearing',
    persons,
    text: 'Omar Bekele appeared in court in Port Alder on Tuesday.',
    events: [
      { kind: 'court hearing', date: '2026-03-10', place: 'Port Alder', participants: ['Omar Bekele'] },
    ],
  },
  {
    phenomenon: 'a summit of several days',
    persons,
    text: 'Vantongeren and Bekele attended a summit in Belmora from 3 to 5 March.',
    events: [
      {
        kind: 'meeting',
        name: 'summit of Ilse Vantongeren and Omar Bekele in Belmora',
        date: '2026-03-03',
        endDate: '2026-03-05',
      },
    ],
  },
  {
    phenomenon: 'a possessor does not take part',
    persons,
    text: 'Quint’s spokesman met Bekele in Belmora on Tuesday.',
    events: [{ participants: ['Omar Bekele'] }],
  },
  {
    phenomenon: 'who is spoken of elsewhere in the sentence does not take part',
    persons,
    text: 'Vantongeren, who succeeded Quint, met Bekele in Belmora on Tuesday.',
    events: [{ participants: ['Ilse Vantongeren', 'Omar Bekele'] }],
  },
  {
    phenomenon: 'the day of a subordinate clause is its own',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday after a bombing in Port Alder on Monday.',
    events: [
      { kind: 'meeting', date: '2026-03-10', place: 'Belmora' },
      { kind: 'attack', date: '2026-03-09', place: 'Port Alder' },
    ],
  },
  {
    phenomenon: 'what “when” opens happened on the same day',
    text: 'Two men were hurt on Monday when a fire broke out in Port Alder.',
    events: [{ kind: 'disaster', date: '2026-03-09', place: 'Port Alder' }],
  },
  {
    phenomenon: 'a possessive day belongs to the next noun alone',
    text: 'A briefing in Port Alder before Sunday’s election drew few.',
    events: [{ kind: 'vote', date: '2026-03-08' }],
  },
  {
    phenomenon: 'one person in two towns on one day',
    persons,
    text: 'Quint gave a speech in Belmora on Tuesday.\nAt a rally in Port Alder on Tuesday, Quint was cheered.',
    events: [{ place: 'Belmora' }, { place: 'Port Alder' }],
  },
  {
    phenomenon: 'a signing, told by the verb',
    persons,
    text: 'Vantongeren and Bekele signed a trade agreement in Belmora on Tuesday.',
    events: [
      {
        kind: 'meeting',
        name: 'signing by Ilse Vantongeren and Omar Bekele in Belmora',
        date: '2026-03-10',
        place: 'Belmora',
        participants: ['Ilse Vantongeren', 'Omar Bekele'],
      },
    ],
  },
  {
    phenomenon: 'a signing, told by the paper and by the names put to it',
    persons,
    text: 'The truce, signed in Belmora last month by Vantongeren and Bekele, holds.\nOn Tuesday in Port Alder, Quint put her name to a second one.',
    events: [
      { date: '2026-02', precision: 'month', participants: ['Ilse Vantongeren', 'Omar Bekele'] },
      { date: '2026-03-10', place: 'Port Alder', participants: ['Rosa Quint'] },
    ],
  },
  {
    phenomenon: 'a signing and the ceremony of the same section are one',
    persons,
    text: 'Vantongeren signed the accord in Belmora on Tuesday. The signing of the accord was short.',
    events: [{ name: 'signing of the accord in Belmora', date: '2026-03-10' }],
  },
  {
    phenomenon: 'a pronoun that can mean only one stands for a participant',
    persons,
    text: 'Rosa Quint resigned on Monday. Two days earlier, she had met Omar Bekele in Belmora.',
    events: [
      { kind: 'other', date: '2026-03-09' },
      { kind: 'meeting', date: '2026-03-07', participants: ['Omar Bekele', 'Rosa Quint'] },
    ],
  },
  {
    phenomenon: 'a pronoun that can mean two stands for nobody',
    persons,
    text: 'Rosa Quint thanked Ilse Vantongeren. On Monday she met Omar Bekele in Belmora.',
    events: [{ kind: 'meeting', participants: ['Omar Bekele'] }],
  },
  {
    phenomenon: 'who met somebody, told in a relative clause',
    persons,
    text: 'Rosa Quint, who met Bekele in Belmora on Monday, is away.',
    events: [{ participants: ['Omar Bekele', 'Rosa Quint'] }],
  },
  {
    phenomenon: 'a visit of last week is known by its month',
    persons,
    text: 'Quint visited Belmora last week.',
    events: [{ kind: 'visit', date: '2026-03', precision: 'month' }],
  },
  {
    phenomenon: 'a conference over the turn of the year',
    text: 'The harbour conference in Belmora lasted from 30 December to 2 January.',
    events: [{ kind: 'meeting', date: '2025-12-30', endDate: '2026-01-02' }],
  },
  {
    phenomenon: 'a house that burned down in a street',
    text: 'A store burned down on Linden Street late on Saturday.',
    events: [{ kind: 'disaster', date: '2026-03-07', place: 'Linden Street' }],
  },
  {
    phenomenon: 'a forum is where one speaks, not a place',
    persons,
    text: 'Quint spoke at the Harbour Forum in Belmora on Tuesday.',
    events: [{ kind: 'speech', place: 'Belmora', participants: ['Rosa Quint'] }],
  },
  {
    phenomenon: 'an address to come',
    persons,
    text: 'Quint will address parliament on Thursday.',
    events: [{ kind: 'speech', date: '2026-03-12', participants: ['Rosa Quint'] }],
  },
  {
    phenomenon: 'without a day of publication only full dates count',
    persons,
    publishedOn: null,
    text: 'Vantongeren met Bekele in Belmora on 15 October 2025. Quint met Bekele in Port Alder on Tuesday.',
    events: [
      { date: '2025-10-15', place: 'Belmora' },
      { date: undefined, place: 'Port Alder' },
    ],
  },
];

/** Sentences in which nothing happens that an article could be asked for. */
export const NO_EVENTS: readonly (MarkedText & { readonly phenomenon: string })[] = [
  {
    phenomenon: 'a refused signature',
    persons,
    text: 'Quint refused to sign the accord in Belmora on Monday.',
  },
  {
    phenomenon: 'a paper signed at a desk',
    persons,
    text: 'Quint said she had signed a confidentiality agreement.',
  },
  { phenomenon: 'a sign of a deal', text: 'There was no sign of a deal in Belmora on Monday.' },
  { phenomenon: 'a signing of a player', text: 'The signing of a striker pleased Belmora on Monday.' },
  { phenomenon: 'a resignation without a day', persons, text: 'Quint resigned.' },
  { phenomenon: 'a denied meeting', persons, text: 'Vantongeren did not meet Bekele in Belmora on Tuesday.' },
  { phenomenon: 'a meeting that never was', persons, text: 'Quint never met Bekele in Belmora.' },
  {
    phenomenon: 'a hypothetical meeting',
    persons,
    text: 'Vantongeren would meet Bekele in Belmora if he asked.',
  },
  {
    phenomenon: 'a condition',
    persons,
    text: 'If Vantongeren meets Bekele in Belmora on Friday, trade will grow.',
  },
  { phenomenon: 'a possible meeting', persons, text: 'Vantongeren may meet Bekele in Belmora on Friday.' },
  { phenomenon: 'a wish', persons, text: 'Vantongeren hopes to visit Belmora on Friday.' },
  { phenomenon: 'an invitation', persons, text: 'Quint invited Bekele for talks in Belmora.' },
  { phenomenon: 'a call for a vote', persons, text: 'Quint called for a referendum in May 2027.' },
  {
    phenomenon: 'a cancelled meeting',
    persons,
    text: 'The meeting of Quint and Bekele in Belmora on Friday was cancelled.',
  },
  { phenomenon: 'a refused interview', persons, text: 'Quint refused an interview on Monday.' },
  { phenomenon: 'a future meeting without a day', persons, text: 'Vantongeren will meet Bekele.' },
  {
    phenomenon: 'needs that are met',
    persons,
    text: 'Vantongeren met the demands of Port Alder on Tuesday.',
  },
  { phenomenon: 'a reception', persons, text: 'The plan of Quint was met with anger in Belmora on Tuesday.' },
  { phenomenon: 'a heart attack', persons, text: 'Bekele had a heart attack in Belmora on Tuesday.' },
  {
    phenomenon: 'an attack in words',
    persons,
    text: 'Vantongeren vowed to attack Bekele in Belmora on Tuesday.',
  },
  { phenomenon: 'a clinical trial', text: 'A clinical trial began in Belmora on Tuesday.' },
  { phenomenon: 'free speech', text: 'Free speech was the theme in Belmora on Tuesday.' },
  {
    phenomenon: 'questions that are addressed',
    persons,
    text: 'Bekele told them to address all questions to Quint on Tuesday.',
  },
  { phenomenon: 'the fire department', text: 'The fire department in Belmora bought a boat on Tuesday.' },
  { phenomenon: 'a flood of money', text: 'A flood of money came to Belmora on Tuesday.' },
  {
    phenomenon: 'an election commission',
    text: 'The election commission in Belmora moved house on Tuesday.',
  },
  { phenomenon: 'prices that fall', text: 'Prices fall in Belmora in the fall.' },
  { phenomenon: 'plurals without a day', text: 'Attacks and elections trouble Belmora.' },
  { phenomenon: 'a happening that nothing places', text: 'The protest was loud and the ceasefire short.' },
  { phenomenon: 'a heading', text: '# Vantongeren met Bekele in Belmora on Tuesday' },
  { phenomenon: 'an empty article', text: '' },
];
