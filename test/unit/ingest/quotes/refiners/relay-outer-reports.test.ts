import { relayOuterReports } from '../../../../../src/ingest/quotes/refiners/relay-outer-reports';
import { checkRefiner, checkUntouched } from '../marked-reports';

describe('an outlet that reports somebody else’s report has only carried it', () => {
  checkRefiner(relayOuterReports, [
    [
      '[{2:Marsh} <2:said> [2:the road was closed]], {the agency} <reported>.',
      'Marsh | the road was closed | the agency',
    ],
    [
      '{The agency} <reported> [that {2:Marsh} <2:said> [2:the road was closed]].',
      'Marsh | the road was closed | The agency',
    ],
    [
      '[{2:Marsh} <2:said> [2:the road was closed]], {Halyard} <reported>. It is a news agency Halyard.',
      'Marsh | the road was closed | Halyard',
    ],
    [
      '[{2:Marsh} <2:said> [2:the road was closed]], {the Corran Gazette} <wrote>.',
      'Marsh | the road was closed | the Corran Gazette',
    ],
    [
      '[{2:Marsh} <2:said> [2:the road was closed for good] on Monday], {state television} <reported>.',
      'Marsh | the road was closed for good | state television',
    ],
  ]);
});

describe('whatever kind of outlet', () => {
  checkRefiner(
    relayOuterReports,
    `the news agency/its agency/a newspaper/the paper/a Corran channel/the broadcaster/the network/a local outlet/the daily/a
    weekly/the station/the website/a magazine/the tabloid/local media/state television/Corran TV/the radio`
      .replace(/\s+/gu, ' ')
      .split('/')
      .map((outlet) => [
        `[{2:Marsh} <2:said> [2:the road was closed]], {${outlet}} <reported>.`,
        `Marsh | the road was closed | ${outlet}`,
      ]),
  );
});

describe('one outlet carries one report; what else it reports stays', () => {
  checkRefiner(relayOuterReports, [
    [
      '[{2:Marsh} <2:said> [2:the road was closed]], {the agency} <reported>. {3:The agency} <3:said> [3:the bridge was open].',
      'Marsh | the road was closed | the agency',
      'The agency | the bridge was open',
    ],
    [
      '[{2:Marsh} <2:said> [2:the road was closed ⟨2:, according to Halyard⟩]], {the agency} <reported>.',
      'Marsh | the road was closed , according to Halyard | , according to Halyard',
    ],
  ]);
});

describe('left as it is', () => {
  checkUntouched(relayOuterReports, [
    // A speaker who reports another speaks: nested speech.
    '[{2:Marsh} <2:said> [2:the road was closed]], {Linde} <said>.',
    '[{2:Marsh} <2:said> [2:the road was closed]], {the ministry} <said>.',
    // The outlet speaks for itself.
    '[The road was closed], {the agency} <reported>.',
    '{2:Marsh} <2:said> [2:the road was closed]. [The bridge was open], {the agency} <reported>.',
    // Most of what the outlet tells is its own.
    '[The road along the river was shut on Monday and {2:Marsh} <2:said> [2:it sank]], {the agency} <reported>.',
    // Nobody is behind the inner report, or it has no cue.
    '[It is <2:said> [2:that the road was closed for good]], {the agency} <reported>.',
    '[[2:“The road is closed for good,”] {2:Marsh}], {the agency} <reported>.',
    // A mention that only ends like an outlet.
    '[{2:Marsh} <2:said> [2:the road was closed]], {the paperboy} <said>.',
    '[{2:Marsh} <2:said> [2:the road was closed]], {an agency worker} <said>.',
    // Nobody reports the outer one.
    '[{2:Marsh} <2:said> [2:the road was closed]], <reportedly>.',
  ]);
});
