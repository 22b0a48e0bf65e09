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
    phenomenon: 'a press conference in a later section leaves the rest of it alone',
    persons,
    text: 'Vantongeren met Bekele in Belmora on Tuesday.\n# Files\n{1=Rosa Quint:Quint} <1:said> on Wednesday that [1:the port was full].\nIn a press conference, {2=Rosa Quint:Quint} <2:said> [2:the road was open].\n{3=Rosa Quint:She} <3:said> [3:grain was short].\n{4=Rosa Quint:Quint} <4:said> [4:the office knew].',
    quotes: [
      { at: undefined, on: '2026-03-11' },
      { at: 'press conference 2026-03-11', on: '2026-03-11' },
      { at: 'press conference 2026-03-11', on: '2026-03-11' },
      nowhere,
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
    phenomenon: 'no event for words that speak of none',
    persons,
    text: '{1=Rosa Quint:Quint} <1:said> [1:grain was short].',
    quotes: [{ ...nowhere, mentions: [] }],
  },
];
