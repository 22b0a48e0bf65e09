import type { MarkedText, QuoteFacts } from './marked';

/** Where the quotes of a text were said, in the order of their numbers. */
export interface QuoteCase extends MarkedText {
  readonly phenomenon: string;
  readonly quotes: readonly Partial<QuoteFacts>[];
}

const persons = ['Ilse Vantongeren', 'Omar Bekele', 'Rosa Quint'];
const nowhere = { at: undefined, on: undefined };

/** All articles appear on Wednesday, 11 March 2026. */
export const QUOTE_CASES: readonly QuoteCase[] = [
  {
    phenomenon: 'said during a meeting',
    persons,
    text: '{1=Ilse Vantongeren:Vantongeren} <1:said> during a meeting with Bekele in Belmora on Tuesday that [1:trade would grow].',
    quotes: [{ at: 'meeting 2026-03-10', on: '2026-03-10' }],
  },
  {
    phenomenon: 'the lead’s event takes in what its participants say further on',
    persons,
    text: '{1=Ilse Vantongeren:Vantongeren} <1:said> during a meeting with Bekele in Belmora on Tuesday that [1:trade would grow].\n{2=Omar Bekele:Bekele} <2:said> [2:the port was full].\n{3=Ilse Vantongeren:Vantongeren} <3:stressed> that [3:the road was open].',
    quotes: [
      { at: 'meeting 2026-03-10' },
      { at: 'meeting 2026-03-10', on: '2026-03-10' },
      { at: 'meeting 2026-03-10' },
    ],
  },
  {
    phenomenon: 'a speaker who takes no part was not there',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n{1=Rosa Quint:Quint} <1:said> [1:the port was full].',
    quotes: [nowhere],
  },
  {
    phenomenon: 'an unresolved speaker is placed nowhere',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n{1:A guard} <1:said> [1:the port was full].',
    quotes: [nowhere],
  },
  {
    phenomenon: 'a section that looks back',
    persons,
    text: '{1=Ilse Vantongeren:Vantongeren} <1:said> during a meeting with Bekele in Belmora on Tuesday that [1:trade would grow].\n# An earlier visit\nOn 15 October 2025, Vantongeren met with Bekele in Belmora.\nAt the time, {2=Ilse Vantongeren:Vantongeren} <2:said> in a meeting with Bekele at the Citadel that [2:the port was full].\n{3=Ilse Vantongeren:She} <3:added> that [3:grain was short].\n{4=Omar Bekele:Bekele} <4:said> [4:the road was open].',
    quotes: [
      { at: 'meeting 2026-03-10', on: '2026-03-10' },
      { at: 'meeting 2025-10-15', on: '2025-10-15' },
      { at: 'meeting 2025-10-15' },
      { at: 'meeting 2025-10-15', on: '2025-10-15' },
    ],
  },
  {
    phenomenon: '“at the time” in the middle of a section, of one who is not named as taking part',
    persons,
    text: 'The port is full.\nOn 15 October 2025, the harbour guild had met in Belmora. At the time {1=Rosa Quint:Quint} <1:promised> [1:a second pier].\n{2=Rosa Quint:Quint} <2:said> on Monday that [2:it was coming].',
    quotes: [
      { at: 'meeting 2025-10-15', on: '2025-10-15' },
      { at: undefined, on: '2026-03-09' },
    ],
  },
  {
    phenomenon: 'a section that looks back at a meeting of people without names',
    persons,
    text: 'The accord was signed.\n# Earlier round\nOn 15 October 2025, delegations met in Belmora in the first round of talks.\nDuring that round, {1=Rosa Quint:Quint} <1:said> [1:the port was full].\n[2:“Grain is short,”] {2=Omar Bekele:Bekele} <2:said>.',
    quotes: [{ at: 'meeting 2025-10-15' }, { at: 'meeting 2025-10-15' }],
  },
  {
    phenomenon: 'a press conference, kept while the same speaker goes on',
    persons,
    text: 'In a press conference, {1=Rosa Quint:Quint} <1:said> [1:the port was full].\n{2=Rosa Quint:She} <2:said> [2:the road was open].\n{3=Rosa Quint:Quint} told them to ask the harbour office, <3:saying> [3:it knew].',
    quotes: [{ at: 'press conference' }, { at: 'press conference' }, { at: 'press conference' }],
  },
  {
    phenomenon: 'a press conference in a later section, and who goes on there',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n# Files\n{1=Rosa Quint:Quint} <1:said> on Wednesday that [1:the port was full].\nIn a press conference, {2=Rosa Quint:Quint} <2:said> [2:the road was open].\n{3=Rosa Quint:She} <3:said> [3:grain was short].\n{4=Rosa Quint:Quint} <4:said> [4:the office knew].',
    quotes: [
      { at: undefined, on: '2026-03-11' },
      { at: 'press conference 2026-03-11', on: '2026-03-11' },
      { at: 'press conference 2026-03-11', on: '2026-03-11' },
      { at: 'press conference 2026-03-11', on: '2026-03-11' },
    ],
  },
  {
    phenomenon: 'an interview beside the meeting',
    persons,
    text: '{1=Ilse Vantongeren:Vantongeren} <1:said> during a meeting with Bekele in Belmora on Tuesday that [1:trade would grow].\n{2=Ilse Vantongeren:Vantongeren} <2:said> in an interview with Norwire on Monday that [2:grain was short].\n{3=Ilse Vantongeren:She} <3:added> that [3:the road was open].\n{4=Omar Bekele:Bekele} <4:said> [4:the port was full].',
    quotes: [
      { at: 'meeting 2026-03-10' },
      { at: 'interview 2026-03-09', on: '2026-03-09' },
      { at: 'interview 2026-03-09' },
      { at: 'meeting 2026-03-10' },
    ],
  },
  {
    phenomenon: 'told reporters on a day of its own',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n{1=Omar Bekele:Bekele} <1:told reporters> on Monday that [1:the port was full].',
    quotes: [{ at: undefined, on: '2026-03-09' }],
  },
  {
    phenomenon: 'told reporters is not said at the meeting, even on its day',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n{1=Omar Bekele:Bekele} <1:told reporters> on Tuesday that [1:the port was full].',
    quotes: [{ at: undefined, on: '2026-03-10' }],
  },
  {
    phenomenon: 'a statement is said elsewhere',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n{1=Omar Bekele:Bekele} <1:said> in a written statement that [1:the port was full].',
    quotes: [nowhere],
  },
  {
    phenomenon: 'a day of its own parts a quote from the meeting',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n{1=Omar Bekele:Bekele} <1:said> on Sunday that [1:the port was full].',
    quotes: [{ at: undefined, on: '2026-03-08' }],
  },
  {
    phenomenon: 'what had been said before was not said there',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n{1=Omar Bekele:Bekele} <1:had said> [1:the port was full].',
    quotes: [nowhere],
  },
  {
    phenomenon: 'said after a meeting, about a meeting, ahead of a meeting: not at it',
    persons,
    text: '{1=Rosa Quint:Quint} <1:said> after the talks with Bekele in Belmora that [1:the port was full].\n{2=Rosa Quint:Quint} <2:said> of the meeting with Bekele in Belmora that [2:it was short].\n{3=Rosa Quint:Quint} <3:said> ahead of talks with Bekele on Friday that [3:grain was short].',
    quotes: [nowhere, nowhere, { at: undefined, on: undefined }],
  },
  {
    phenomenon: 'the day of a relay is not the day of the words',
    persons,
    text: '{1=Omar Bekele:Bekele} <1:said> [1:the port was full], ~1:according to Norwire on Tuesday, 10 March~.',
    quotes: [nowhere],
  },
  {
    phenomenon: 'the day on which somebody was arrested is not the day of the words',
    persons,
    text: '{1=Omar Bekele:Bekele}, who was arrested on Monday, <1:said> [1:the port was full].',
    quotes: [nowhere],
  },
  {
    phenomenon: 'a day in the words themselves is not the day of the words',
    persons,
    text: '{1=Omar Bekele:Bekele} <1:said> [1:the port had been full on Monday].',
    quotes: [nowhere],
  },
  {
    phenomenon: 'the day after direct words',
    persons,
    text: '[1:“The port is full,”] {1=Omar Bekele:Bekele} <1:said> on Monday.',
    quotes: [{ on: '2026-03-09' }],
  },
  {
    phenomenon: 'a speech',
    persons,
    text: 'In a speech to the harbour guild on Monday, {1=Rosa Quint:Quint} <1:warned> that [1:the port was full].',
    quotes: [{ at: 'speech 2026-03-09', on: '2026-03-09' }],
  },
  {
    phenomenon: 'a parliament that is addressed',
    persons,
    text: 'Addressing parliament on Monday, {1=Rosa Quint:Quint} <1:warned> that [1:the port was full].',
    quotes: [{ at: 'speech 2026-03-09' }],
  },
  {
    phenomenon: 'a hearing',
    persons,
    text: '{1=Rosa Quint:Quint} <1:told> a court hearing in Belmora on Monday that [1:the port was full].',
    quotes: [{ at: 'court hearing 2026-03-09' }],
  },
  {
    phenomenon: 'an inner quote was said at another time',
    persons,
    text: '{1=Ilse Vantongeren:Vantongeren} <1:said> during a meeting with Bekele in Belmora on Tuesday that [1:trade would grow].\n{2=Omar Bekele:Bekele} <2:said> in a post that [2:grain was short].\n{3=Omar Bekele:He} <3:added> that [3:the road was open].',
    quotes: [{ at: 'meeting 2026-03-10' }, nowhere, nowhere],
  },
  {
    phenomenon: 'the talks that words speak of',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n{1=Rosa Quint:Quint} <1:said> that [1:the talks had covered grain].',
    quotes: [{ at: undefined, mentions: ['meeting 2026-03-10'] }],
  },
  {
    phenomenon: 'the last visit that words speak of',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday. [1:“Since Vantongeren’s last visit to Belmora, the port has grown,”] {1=Omar Bekele:Bekele} <1:said>.\n# Before\nOn 15 October 2025, Vantongeren met Bekele in Belmora.',
    quotes: [{ at: 'meeting 2026-03-10', mentions: ['meeting 2025-10-15'] }],
  },
  {
    phenomenon: 'an event that words bring in',
    persons,
    text: '{1=Rosa Quint:Quint} <1:said> that [1:the earthquake of 3 May 2024 had changed Belmora].',
    quotes: [{ at: undefined, on: undefined, mentions: ['disaster 2024-05-03'] }],
  },
  {
    phenomenon: 'a signing, its ceremony, and what the other signatory says',
    persons,
    text: 'Vantongeren and Bekele signed the harbour accord in Belmora on Tuesday.\n[1:“It opens the port,”] {1=Ilse Vantongeren:Vantongeren} <1:said> at the signing ceremony.\n{2=Omar Bekele:Bekele} <2:said> [2:grain would flow].\n{3=Rosa Quint:Quint} <3:said> [3:it was a gift].',
    quotes: [{ at: 'meeting 2026-03-10' }, { at: 'meeting 2026-03-10' }, nowhere],
  },
  {
    phenomenon: 'a signing in the sentence after the news of it',
    persons,
    text: 'Tarvia and Belland agreed on Tuesday to share the port. Vantongeren and Bekele signed the accord in Belmora after two days of talks.\n{1=Omar Bekele:Bekele} <1:said> [1:grain would flow].',
    quotes: [{ at: 'meeting 2026-03-10', on: '2026-03-10' }],
  },
  {
    phenomenon: 'at the signing, of an accord that was told of in passing',
    persons,
    text: '{1:The council} <1:said> [1:it had not read the accord signed in Belmora on Tuesday].\n{2=Omar Bekele:Bekele} <2:said> at the signing that [2:grain would flow].',
    quotes: [
      { at: undefined, mentions: ['meeting 2026-03-10'] },
      { at: 'meeting 2026-03-10', on: '2026-03-10' },
    ],
  },
  {
    phenomenon: 'said after the signing, not at it',
    persons,
    text: 'After the signing of the accord in Belmora on Tuesday, {1=Omar Bekele:Bekele} <1:said> [1:grain would flow].',
    quotes: [nowhere],
  },
  {
    phenomenon: 'on the sidelines of a summit',
    persons,
    text: 'On the sidelines of the summit in Belmora on Sunday, {1=Rosa Quint:Quint} <1:told> reporters that [1:grain was short].',
    quotes: [{ at: 'meeting 2026-03-08' }],
  },
  {
    phenomenon: 'an undated lead takes the day of the agency that relays it',
    persons,
    text: '{1=Omar Bekele:Bekele} <1:said> during his talks with Vantongeren in Belmora that [1:grain would flow].\n{2=Omar Bekele:He} <2:added> that [2:the port was full], ~2:according to Norwire on Tuesday, 10 March~.',
    quotes: [
      { at: 'meeting 2026-03-10', on: '2026-03-10' },
      { at: 'meeting 2026-03-10', on: '2026-03-10' },
    ],
  },
  {
    phenomenon: 'relays of two days leave an undated lead undated',
    persons,
    text: '{1=Omar Bekele:Bekele} <1:said> during his talks with Vantongeren in Belmora that [1:grain would flow], ~1:according to Norwire on Monday~.\n{2=Omar Bekele:He} <2:added> that [2:the port was full], ~2:according to Norwire on Tuesday~.',
    quotes: [
      { at: 'meeting', on: undefined },
      { at: 'meeting', on: undefined },
    ],
  },
  {
    phenomenon: 'a feature that is one interview, told in the present tense',
    persons,
    outlet: 'The Northmoor Gazette',
    text: '{1=Rosa Quint:Rosa Quint} pours the tea. [1:“I never learned,”] she <1:says>.\nOver tea in Belmora on Monday Quint talked to the Gazette about the port.\n{2=Omar Bekele:Omar Bekele}, her deputy, <2:says> [2:she works too much].\n{3=Rosa Quint:Quint} <3:said> in a letter that [3:she would go].\n[4:It is an old port.]\nIn 2019 {5=Rosa Quint:she} <5:said> [5:she would stay].',
    quotes: [{ at: 'interview 2026-03-09', on: '2026-03-09' }, nowhere, nowhere, { at: undefined }, nowhere],
  },
  {
    phenomenon: 'answers without a cue, of the one who spoke to us',
    persons,
    text: 'Rosa Quint spoke to us in Belmora on Monday.\nIs the port full?\n{1=Rosa Quint:}[1:It is. It has been for years.]',
    quotes: [{ at: 'interview 2026-03-09' }],
  },
  {
    phenomenon: 'told to an outlet, to a parliament, outside the hall: not at the meeting of the lead',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n{1=Omar Bekele:Bekele} <1:told> Norwire that [1:grain was short].\n{2=Ilse Vantongeren:Vantongeren} <2:told> parliament that [2:the port was full].\n{3=Omar Bekele:Bekele} <3:said> outside the meeting that [3:the road was open].',
    quotes: [nowhere, { at: 'meeting', on: undefined }, nowhere],
  },
  {
    phenomenon: 'told to the other one at the meeting',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n{1=Omar Bekele:Bekele} <1:told> Vantongeren that [1:grain was short].',
    quotes: [{ at: 'meeting 2026-03-10' }],
  },
  {
    phenomenon: 'said in another month, in another year, once, later: not at the meeting of the lead',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\nIn January, {1=Omar Bekele:Bekele} <1:said> [1:grain was short].\n{2=Omar Bekele:Bekele} <2:said> in 2019 that [2:the port was full].\n{3=Ilse Vantongeren:Vantongeren} once <3:said> [3:the road was open].\n{4=Ilse Vantongeren:Vantongeren} later <4:said> [4:it was shut].',
    quotes: [nowhere, nowhere, nowhere, nowhere],
  },
  {
    phenomenon: 'said in another town',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\nIn Port Alder, {1=Omar Bekele:Bekele} <1:said> [1:grain was short].\n{2=Omar Bekele:Bekele} <2:said> in Belmora that [2:the port was full].',
    quotes: [nowhere, { at: 'meeting 2026-03-10' }],
  },
  {
    phenomenon: 'another day is told of in the same paragraph',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\nOn Friday, shells fell on Port Alder. {1=Omar Bekele:Bekele} <1:said> [1:grain was short].\n{2=Omar Bekele:Bekele} <2:said> [2:the port was full].',
    quotes: [nowhere, { at: 'meeting 2026-03-10' }],
  },
  {
    phenomenon: 'another scene in the same paragraph',
    persons,
    text: 'Quint gave a speech in Belmora on Tuesday. Hours later, Bekele left. {1=Rosa Quint:Quint} <1:said> [1:grain was short].',
    quotes: [nowhere],
  },
  {
    phenomenon: 'a speaker who has gone on to a press conference',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\nAt a press conference after the meeting, {1=Ilse Vantongeren:Vantongeren} <1:said> [1:grain was short].\n{2=Ilse Vantongeren:Vantongeren} <2:said> [2:the port was full].\n{3=Omar Bekele:Bekele} <3:said> [3:the road was open].',
    quotes: ['press conference', 'press conference', 'meeting'].map((kind) => ({ at: `${kind} 2026-03-10` })),
  },
  {
    phenomenon: 'a section of another month does not go on with the lead’s meeting',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n# Last summer\nIn August 2025, Vantongeren toured the pits. [1:“I saw dust,”] {1=Ilse Vantongeren:she} <1:said> there.\n{2=Omar Bekele:Bekele} <2:said> at the time that [2:the pits were safe].',
    quotes: [nowhere, nowhere],
  },
  {
    phenomenon: 'a section about what is to come does not go on with the lead’s meeting',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n# What next\nVantongeren will travel to Port Alder on Friday. {1=Omar Bekele:Bekele} <1:said> [1:grain was short].',
    quotes: [nowhere],
  },
  {
    phenomenon: 'an old happening that a lead begins with is not what it is about',
    persons,
    text: 'Two years ago, at the opening of the pier, {1=Rosa Quint:Quint} <1:said> [1:it would last]. It closed on Monday.\n{2=Rosa Quint:Quint} <2:said> [2:it was old].',
    quotes: [{ at: 'other 2024' }, nowhere],
  },
  {
    phenomenon: '“at the time” of a month',
    persons,
    text: 'The guilds had met in Belmora in May 2024. At the time, {1=Rosa Quint:Quint} <1:said> [1:the port would grow].',
    quotes: [{ at: 'meeting 2024-05', on: undefined }],
  },
  {
    phenomenon: 'at a funeral that has been told of',
    persons,
    text: 'Thousands attended the funeral of Omar Bekele in Port Alder on Sunday. [1:“He was a lion,”] {1=Rosa Quint:Quint} <1:said> at the funeral.\n{2=Ilse Vantongeren:Vantongeren} <2:said> [2:she was sad].',
    quotes: [{ at: 'other 2026-03-08' }, nowhere],
  },
  {
    phenomenon: 'what is still to come is where nobody has spoken yet',
    persons,
    text: 'Vantongeren meets Bekele in Belmora on Thursday. [1:“We will talk,”] {1=Omar Bekele:Bekele} <1:said>.',
    quotes: [nowhere],
  },
  {
    phenomenon: 'an interview for a post',
    persons,
    text: 'Quint interviewed Bekele for the harbour post on Monday.\n[1:“He was the best,”] {1=Rosa Quint:Quint} <1:said>.',
    quotes: [nowhere],
  },
  {
    phenomenon: 'no event for words that speak of none',
    persons,
    text: '{1=Rosa Quint:Quint} <1:said> [1:grain was short].',
    quotes: [{ ...nowhere, mentions: [] }],
  },
];
