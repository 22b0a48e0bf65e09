import { judging } from '../../support/judging';

jest.setTimeout(60_000);

const { judge, idOf, quotesIn, lines } = judging();

const MARA = 'Mara al-Voss';
const TEODOR = 'Teodor van der Brink';

describe('what does not say who said a quote', () => {
  const alone = 'Who said the quote goes with the verdict REATTRIBUTE alone.';
  const missing =
    'Give with the verdict REATTRIBUTE who said the quote: either `speakerId` or `speakerName`.';
  const unknown = 'No speaker has this id; take one from a query, or give the name as `speakerName`.';

  test.each<[string, object, string, string]>([
    ['a speaker with another verdict', { verdict: 'REJECT', speakerId: 'p_1' }, alone, 'speakerId'],
    ['a name with another verdict', { verdict: 'CONFIRM', speakerName: MARA }, alone, 'speakerName'],
    ['nobody', { verdict: 'REATTRIBUTE' }, missing, 'speakerId'],
    [
      'an id and a name',
      { verdict: 'REATTRIBUTE', speakerId: 'p_1', speakerName: MARA },
      missing,
      'speakerId',
    ],
    [
      'an id that is not there',
      { verdict: 'REATTRIBUTE', speakerId: 'p_000000000000000000000000' },
      unknown,
      'speakerId',
    ],
    ['an id of something else', { verdict: 'REATTRIBUTE', speakerId: 's_1' }, unknown, 'speakerId'],
    [
      'a quote that is not there',
      { quoteId: 'q_1', verdict: 'REATTRIBUTE', speakerName: MARA },
      'No quote has this id; take one from a query.',
      'quoteId',
    ],
    [
      'a name without letters',
      { verdict: 'REATTRIBUTE', speakerName: ' … ' },
      'The field "speakerName" must name somebody in at most 300 characters.',
      'speakerName',
    ],
    [
      'a name that is too long',
      { verdict: 'REATTRIBUTE', speakerName: 'x'.repeat(301) },
      'The field "speakerName" must name somebody in at most 300 characters.',
      'speakerName',
    ],
  ])('%s', async (_, given, message, field) => {
    const before = await lines();
    const quoteId = (await quotesIn('Harbour Post', 'We will keep the harbour open'))[0]?.id;
    expect(await judge({ quoteId, ...given })).toEqual({ judgement: null, errors: [{ message, field }] });
    expect(await lines()).toEqual(before);
  });

  test('of two speakers or statements', async () => {
    const { errors } = await judge({
      speakers: [await idOf(MARA), await idOf(TEODOR)],
      verdict: 'REATTRIBUTE',
      speakerName: MARA,
    });
    expect(errors.map(({ message }) => message)).toEqual([
      'The verdict on two speakers must be one of SAME, DIFFERENT, UNSURE.',
    ]);
  });
});
