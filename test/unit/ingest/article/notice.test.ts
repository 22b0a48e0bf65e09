import { findNotice } from '../../../../src/ingest/article/notice';

const BODY = 'The mayor opened the pier on Tuesday. “It is safe,” she said.';

describe('an article that', () => {
  test.each([
    ['is taken back in its only line', 'This article has been retracted.'],
    ['is taken back above its text', `This story was withdrawn on 4 March.\n\n${BODY}`],
    [
      'is taken back in an editor’s note',
      `${BODY}\n\nEditor’s note: This report has been formally retracted.`,
    ],
    ['carries a notice of retraction', `Retraction: the pier was never closed.\n\n${BODY}`],
    ['is killed by its agency', `MANDATORY KILL\n\n${BODY}`],
    ['is taken back in the first person', `We have withdrawn this article.\n\n${BODY}`],
  ])('%s is retracted', (_, text) => {
    expect(findNotice(text)?.kind).toBe('retraction');
  });

  test.each([
    ['is corrected', `${BODY}\n\nCorrection: An earlier version misnamed the pier.`],
    ['says that it was amended', `${BODY}\n\nThis article was amended on 4 March 2026.`],
  ])('%s is corrected', (_, text) => {
    expect(findNotice(text)?.kind).toBe('correction');
  });

  test.each([
    ['says nothing of itself', BODY],
    ['was updated, which mends nothing', `${BODY}\n\nThis article has been updated.`],
    ['tells of a retraction', `The journal said the article has been retracted.\n\n${BODY}`],
    ['tells of somebody who takes words back', `The mayor has retracted the statement.\n\n${BODY}`],
    ['tells of soldiers who withdrew', `The report was quiet: troops have withdrawn.\n\n${BODY}`],
    ['tells of a report that was withdrawn from sale', `Shops said the report was withdrawn.\n\n${BODY}`],
  ])('%s is neither', (_, text) => {
    expect(findNotice(text)).toBeUndefined();
  });
});
