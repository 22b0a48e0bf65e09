import { addUnattributed } from '../../../../../src/ingest/quotes/refiners/add-unattributed';
import { checkRefiner, checkUntouched } from '../marked-reports';

describe('a quotation that stands alone is a quote of nobody yet', () => {
  checkRefiner(addUnattributed, [
    [
      '{Marsh} <said> [the road was closed].\n\n“It will stay closed.”',
      'Marsh | the road was closed',
      '? | “It will stay closed.”',
    ],
    [
      '{Marsh} <said> [the road was closed]. “It will stay closed.” The bridge is open.',
      'Marsh | the road was closed',
      '? | “It will stay closed.”',
    ],
    [
      '{Marsh} <said> [the road was closed].\n\n‘It will stay closed.’\n\n«It is no use at all.»',
      'Marsh | the road was closed',
      '? | ‘It will stay closed.’',
      '? | «It is no use at all.»',
    ],
    [
      '{Marsh} <said> [the road was closed].\n\n“It will stay closed.\n\n“And so will the bridge.”',
      'Marsh | the road was closed',
      '? | “It will stay closed.\n\n“And so will the bridge.”',
    ],
    [
      '{Marsh} <said> [the road was closed]. “Will it open this year?” “It will never open again!”',
      'Marsh | the road was closed',
      '? | “Will it open this year?”',
      '? | “It will never open again!”',
    ],
  ]);
});

describe('nothing is added', () => {
  checkUntouched(addUnattributed, [
    // A report has it.
    '[“The road is closed,”] {Marsh} <said>.',
    '[“The road is closed,”] {Marsh} <said>. [“It will stay closed.”]',
    '[“The road is closed.\n\n“It will stay closed,”] {Marsh} <said>.',
    // So does a part of one.
    '{Marsh} <said> [the road was closed. “It will stay closed.”]',
    // A name and its colon stand between the marks: the frame is no second quote.
    '{“LINDE}<:> [We will go home now.]”',
    // A title, a term, a scare quote.
    '{Marsh} <said> [the road was closed].\n\n“The Long Quay”',
    '{Marsh} <said> [the road was closed]. “Safe roads” are what the town was told of.',
    '{Marsh} <said> [the road was closed]. A “safe and open road” is what the town was told of.',
    '{Marsh} <said> [the road was closed]. “It will stay closed” was painted on a door.',
  ]);
});
