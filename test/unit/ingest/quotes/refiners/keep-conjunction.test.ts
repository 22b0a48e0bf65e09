import { keepConjunction } from '../../../../../src/ingest/quotes/refiners/keep-conjunction';
import { checkRefiner, checkUntouched } from '../marked-reports';

describe('a content begins with the conjunction that introduces it', () => {
  checkRefiner(keepConjunction, [
    ['{Marsh} <said> that [the road was closed].', 'Marsh | that the road was closed'],
    ['{Marsh} <said> that  [the road was closed].', 'Marsh | that  the road was closed'],
    ['That [the road was closed] was what {Marsh} <said>.', 'Marsh | That the road was closed'],
    ['{Marsh} <said> that\n[the road was closed].', 'Marsh | that\nthe road was closed'],
    [
      '{Marsh} <said> that [the road was “shut for good” and the bridge open].',
      'Marsh | that the road was “shut for good” and the bridge open',
    ],
    [
      '{Marsh} <said> that [“the road” was closed] and that [the bridge was open].',
      'Marsh | that “the road” was closed / the bridge was open',
    ],
  ]);
});

describe('a quotation stands without it', () => {
  checkRefiner(keepConjunction, [
    ['{Marsh} <said> [that “the road is closed”].', 'Marsh | “the road is closed”'],
    ['{Marsh} <said> [that ‘the road is closed’].', 'Marsh | ‘the road is closed’'],
    ['{Marsh} <said> [that   “the road is closed”].', 'Marsh | “the road is closed”'],
    [
      '{Marsh} <said> [that “the road is closed”] and [that “the bridge is open”].',
      'Marsh | “the road is closed” / that “the bridge is open”',
    ],
  ]);
});

describe('left as it is', () => {
  checkUntouched(keepConjunction, [
    '{Marsh} <said> [that the road was closed].',
    '{Marsh} <said> [the road was closed].',
    '{Marsh} <said> that [“the road is closed”].',
    '[“That road is closed,”] {Marsh} <said>.',
    '{Marsh} <said> [that “road” was closed].',
    '{Marsh} <said> [thatched roofs burn well].',
    '{Marsh} <said> of the thatthat[the road was closed].',
    '{Marsh} <asked> whether [the road was closed].',
    // Whoever is cited introduces nothing.
    '<Citing> {that} [the road was closed].',
    '{Marsh} <said> that on Monday [the road was closed].',
    '{Marsh} <said> [“that the road is closed”].',
    // Only what opens the report is introduced by its conjunction.
    '{Marsh} <said> [the road was closed] and that [the bridge was open].',
  ]);
});
