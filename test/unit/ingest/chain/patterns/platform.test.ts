import { chainsOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, chains: readonly string[]])[] = [
  ['wrote on', '“The pipe is late,” Reik wrote on X.', ['X']],
  ['writing on', 'Writing on Telegram, Reik said the pipe was late.', ['Telegram']],
  ['posted on', '“The pipe is late,” Reik posted on Telegram.', ['Telegram']],
  ['a video posted to', '“The pipe is late,” Reik said in a video posted to YouTube on Monday.', ['YouTube']],
  ['on an account', 'Reik wrote on his Instagram account that the pipe was late.', ['Instagram']],
  ['in a post', '“The pipe is late,” Reik said in a Facebook post.', ['Facebook']],
  ['the platform X', '“The pipe is late,” Reik said on the platform X.', ['X']],
  ['not: in a post on a wall', '“The pipe is late,” Reik said in a Wenlow video.', ['']],
  ['not: on a day', '“The pipe is late,” Reik said on Monday.', ['']],
];

test.each(CASES)('%s', (_, text, chains) => {
  expect(chainsOf(text)).toEqual(chains);
});
