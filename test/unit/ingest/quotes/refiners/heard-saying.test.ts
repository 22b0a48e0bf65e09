import { heardSaying } from '../../../../../src/ingest/quotes/refiners/heard-saying';
import { checkRefiner, checkUntouched } from '../marked-reports';

describe('what is seen or heard of somebody is told in that one’s words', () => {
  checkRefiner(heardSaying, [
    ['{A video} <shows> [Marsh saying, “The road is closed.”]', 'Marsh | “The road is closed.”'],
    ['{A video} <shows> [Marsh saying “the road is closed”].', 'Marsh | “the road is closed”'],
    ['{The clip} <shows> [the mayor of Corran shouting: “Go!”]', 'the mayor of Corran | “Go!”'],
    ['{The tape} <caught> [her telling a crowd, “The road is closed.”]', 'her | “The road is closed.”'],
    [
      '<Footage of> [Ada Marsh saying, “The road is closed,”] was shown.',
      'Ada Marsh | “The road is closed,”',
    ],
    ['It ends with [footage of Marsh shouting “Go!”] and more.', 'Marsh | “Go!”'],
    ['It ends with film of [Marsh saying “Go!”] and laughing.', 'Marsh | “Go!”'],
  ]);
});

describe('left as it is', () => {
  checkUntouched(heardSaying, [
    '{Holt} <said> [Marsh was late].',
    '{Holt} <said> [Marsh left without saying “goodbye”].',
    '{Holt} <said> [that she was saying “no”].',
    '{Holt} <said> [Marsh was saying “no”].',
    '{Holt} <recalled> [Marsh saying “no” and leaving].',
    '{Holt} <recalled> [Marsh saying that it was late].',
    '{Holt} <recalled> [Marsh, saying “no”].',
    '{Marsh} <said>, [“I heard Holt saying ‘no’.”]',
  ]);
});
