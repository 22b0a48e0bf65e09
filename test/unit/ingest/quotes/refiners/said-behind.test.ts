import { saidBehind } from '../../../../../src/ingest/quotes/refiners/said-behind';
import { checkRefiner, checkUntouched } from '../marked-reports';

describe('words left to nobody are said by who stands right behind them', () => {
  checkRefiner(saidBehind, [
    ['[Shipyard in talks to sell stake], sources say', 'sources | Shipyard in talks to sell stake'],
    ['[The road was closed], the harbour board said.', 'the harbour board | The road was closed'],
    ['[The road was closed], Marsh tells court', 'Marsh | The road was closed'],
  ]);
});

describe('left as it is', () => {
  checkUntouched(saidBehind, [
    '[The road was closed], and the bridge, Marsh said.',
    '[The road was closed], Marsh said, and left.',
    '[The road was closed] Marsh said.',
    '[“The road is closed,”] Marsh said.',
    '[The road] was closed, Marsh said.',
    '{Holt} <said> [the road was closed], Marsh said.',
  ]);
});
