import { findTriggers } from '../../../../src/ingest/events/triggers/find-triggers';
import { ownInterviews } from '../../../../src/ingest/events/triggers/own-interviews';

const untagged = (): undefined => undefined;

describe('findTriggers', () => {
  const text = 'They vote and attack before the vote.';

  test('a word that the tagger knows for a verb is no noun', () => {
    const verbs = [text.indexOf('vote'), text.indexOf('attack')];
    const found = findTriggers(text, [], (offset) => (verbs.includes(offset) ? 'VERB' : 'NOUN'));
    expect(found.map(({ start }) => start)).toEqual([text.lastIndexOf('vote')]);
  });

  test('without tags the patterns decide', () => {
    expect(findTriggers('The vote was close.', [], untagged)).toMatchObject([
      { trigger: { kind: 'vote' }, start: 4 },
    ]);
  });
});

describe('ownInterviews', () => {
  const own = ownInterviews('The Northmoor Gazette (weekly)');
  const heads = (text: string, triggers = own): string[] =>
    findTriggers(text, triggers, untagged)
      .filter(({ trigger }) => trigger.own)
      .map(({ start, end }) => text.slice(start, end));

  test.each([
    ['She talked to us over tea.', 'talked'],
    ['Quint sat down with this newspaper.', 'sat down'],
    ['In an interview with The Northmoor Gazette (weekly), she was calm.', 'interview'],
  ])('%s', (text, head) => {
    expect(heads(text)).toEqual([head]);
  });

  test('the last word of the name counts', () => {
    expect(heads('She spoke to the Gazette.', ownInterviews('The Northmoor Gazette'))).toEqual(['spoke']);
  });

  test.each(['She spoke to users.', 'She spoke to the Gazetteer.', 'She talked to Norwire.', 'She met us.'])(
    'none: %s',
    (text) => {
      expect(heads(text, ownInterviews('The Northmoor Gazette'))).toEqual([]);
    },
  );
});
