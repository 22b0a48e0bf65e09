import { codesOf } from '../../support/test-server';
import { harbour, served } from '../../support/served';

/* Cursors that look like ours and were not made here: of any list, and of one that is looked up by words. */

const { server } = served(harbour);

const QUOTE = `a_${'0'.repeat(24)} 000000000 q_${'0'.repeat(24)}`;
const cursorOf = (orderBy: string, place: string): string =>
  Buffer.from(JSON.stringify(['Quote', orderBy, place])).toString('base64url');
const AMONG_WORDS =
  'query($o: QuoteOrder!, $a: String) { quotes(filter: {text: "promise"}, orderBy: $o, after: $a) { nodes { id } } }';

test.each([
  ['PUBLISHED_DESC', '1234'],
  ['PUBLISHED_ASC', '99999-99'],
  ['SAID_DESC', '\u0000'],
  ['SAID_ASC', '~~~'],
  ['CONFIDENCE_DESC', '0500'],
  ['PUBLISHED_DESC', `2026-05-14 ${QUOTE}'`],
])('a forged cursor whose place is none, %s', async (orderBy, place) => {
  const answer = await server.ask(AMONG_WORDS, { o: orderBy, a: cursorOf(orderBy, place) });
  expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
});

test.each([
  ['PUBLISHED_DESC', `0000-00-00 ${QUOTE}`],
  ['PUBLISHED_ASC', `9999-99-99 ${QUOTE}`],
  ['SAID_DESC', `0000-00-00 0000-00-00 ${QUOTE}`],
  ['SAID_ASC', `9999-99-99 9999-99-99 ${QUOTE}`],
])('a forged cursor on a day that is none, beyond all rows, %s', async (orderBy, place) => {
  const { data } = await server.ask(AMONG_WORDS, { o: orderBy, a: cursorOf(orderBy, place) });
  expect(data).toEqual({ quotes: { nodes: [] } });
});
