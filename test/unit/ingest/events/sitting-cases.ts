import type { QuoteCase } from './quote-cases';

const persons = ['Ilse Vantongeren', 'Omar Bekele', 'Rosa Quint'];
const nowhere = { at: undefined, on: undefined };
const hearing = { at: 'court hearing 2026-03-10', on: '2026-03-10' };

/** What is said at a sitting of a court, an inquiry or a board. All articles appear on Wednesday, 11 March 2026. */
export const SITTING_CASES: readonly QuoteCase[] = [
  {
    phenomenon: 'told a tribunal, and answers that follow',
    persons,
    text: '{1=Rosa Quint:Quint} <1:told> the employment tribunal on Tuesday [1:it was wet].\n{2=Omar Bekele:Bekele} <2:suggested> [2:it was dry].\n{3=Rosa Quint:She} <3:replied> [3:it was not].',
    quotes: [hearing, hearing, hearing],
  },
  {
    phenomenon: 'testified, and told the jury: one court',
    persons,
    text: '{1=Rosa Quint:Quint} <1:testified> on Tuesday that [1:it was wet].\n{2=Omar Bekele:Bekele} <2:told> the jury [2:it was dry].',
    quotes: [hearing, hearing],
  },
  {
    phenomenon: 'the judge speaks in court without a word of it',
    persons,
    text: 'The inquest heard Quint on Tuesday.\n{1=Rosa Quint:Quint} <1:told> the inquest [1:it was wet].\nThe judge, Ilse Vantongeren, raised a hand. {2=Ilse Vantongeren:The judge} <2:said> [2:it was late].',
    quotes: [hearing, hearing],
  },
  {
    phenomenon: 'whoever spoke in court once, speaks there again',
    persons,
    text: '{1=Rosa Quint:Quint} <1:told> the court on Tuesday [1:it was wet].\n{2=Omar Bekele:Bekele} <2:argued> [2:it was dry].\n{3=Rosa Quint:Quint} <3:said> [3:it was not].',
    quotes: [hearing, hearing, hearing],
  },
  {
    phenomenon: 'a meeting of a school board',
    persons,
    text: '{1=Rosa Quint:Quint} <1:told> the Belmora school board on Tuesday [1:it was wet].\n{2=Omar Bekele:Bekele} <2:asked> [2:how wet].',
    quotes: [
      { at: 'meeting 2026-03-10', on: '2026-03-10' },
      { at: 'meeting 2026-03-10', on: '2026-03-10' },
    ],
  },
  {
    phenomenon: 'in a phone call',
    persons,
    text: 'In a phone call with Vantongeren on Tuesday, {1=Omar Bekele:Bekele} <1:warned> that [1:grain was short].',
    quotes: [{ at: 'other 2026-03-10', on: '2026-03-10' }],
  },
  {
    phenomenon: 'not: outside the court',
    persons,
    text: '{1=Rosa Quint:Quint} <1:told> the court on Tuesday [1:it was wet].\nOutside, {2=Omar Bekele:Bekele} <2:replied> [2:it was dry].\n{3=Omar Bekele:He} <3:asked> [3:how wet].',
    quotes: [hearing, nowhere, nowhere],
  },
  {
    phenomenon: 'not: somebody of whom nothing says that he was in court',
    persons,
    text: '{1=Rosa Quint:Quint} <1:told> the court on Tuesday [1:it was wet].\n{2=Omar Bekele:Bekele} <2:said> [2:it was dry].',
    quotes: [hearing, nowhere],
  },
  {
    phenomenon: 'not: another day in the same court',
    persons,
    text: '{1=Rosa Quint:Quint} <1:told> the court on Tuesday [1:it was wet].\nIn her opening on Monday, {2=Ilse Vantongeren:Vantongeren} <2:said> [2:it was dry].\n{3=Ilse Vantongeren:Vantongeren} <3:told> the jury [3:it was old].\n{4=Omar Bekele:Bekele} <4:argued> [4:it was new].',
    quotes: [hearing, { at: undefined, on: '2026-03-09' }, { at: undefined, on: '2026-03-09' }, nowhere],
  },
  {
    phenomenon: 'not: a plea of last month is no part of today’s hearing',
    persons,
    text: 'Quint pleaded guilty in February.\n{1=Omar Bekele:Bekele} <1:told> the court [1:it was dry].',
    quotes: [{ at: 'court hearing', on: undefined }],
  },
  {
    phenomenon: 'not: a member of the council',
    persons,
    text: '{1=Rosa Quint:Quint} <1:told> a council member on Tuesday [1:it was wet].',
    quotes: [{ at: undefined, on: '2026-03-10' }],
  },
];
