import { checkMerge, type MergeCases } from './check-merge';

/** What the tagger sees beside a case: without anything tagged, all rules stand. */
const SEEN = ' {9:Voss} <9:said> [9:the bridge was open].';
const UNSEEN = ' Voss said the bridge was open.';
const VOSS = 'Voss | the bridge was open';

/** A report that a rule alone has, kept as the line or, without one, dropped. */
function alone(report: string, line?: string): MergeCases[number] {
  const words = report.replace(/[[\]<>{}]/gu, '');
  return [`${report}${UNSEEN}`, `${words}${SEEN}`, ...(line === undefined ? [] : [line]), VOSS];
}

describe('a statement, a comma and who said it is a report, seen by the tagger or not', () => {
  checkMerge([
    alone('[The road was closed], {Marsh} <said>.', 'Marsh | The road was closed'),
    alone('[The road was closed], {Marsh} <said> on Monday.', 'Marsh | The road was closed'),
    alone('[The road was closed], {Marsh} <said> Monday, as rain fell.', 'Marsh | The road was closed'),
    alone('[The road was closed], {Marsh} <told> reporters.', 'Marsh | The road was closed'),
    alone('[The road was closed], <said> {Marsh} in the port.', 'Marsh | The road was closed'),
  ]);
});

describe('nothing else is', () => {
  checkMerge([
    alone('[In his last and best book], {Marsh} <suggested> that they walk.'),
    alone('[When the road was closed], {Marsh} <said> enough.'),
    alone('[The road was closed], {Marsh} <declared> victory.'),
    alone('[The sullen road], {Marsh} <said>.'),
    alone('[The road was closed], {he} <said>.'),
    alone('[The road was closed] {Marsh} <said>.'),
    alone('It was late and [the road was closed], {Marsh} <said>.'),
    alone('[Marsh, who was late], <posted> {a letter} on Monday.'),
  ]);
});
