import { check } from '../read-quotes';

describe('words that are set in below the paragraph that leads in them', () => {
  check([
    ['She wrote:\n\nThe water came at night.', 'She | The water came at night.'],
    ['Ada Marsh has posted on X:\n\nThe water came at night.', 'Ada Marsh | The water came at night.'],
    ['Ada Marsh stood up and said:\n\nI was there.', 'Ada Marsh | I was there.'],
    [
      'Ada Marsh added:\n\nWe left late.\n\nWe were cold, and my feet were wet.\n\nThe ferry sank.',
      'Ada Marsh | We left late. / We were cold, and my feet were wet.',
    ],
    [
      'Ada Marsh said the road was closed:\n\nI saw it with my own eyes.',
      'Ada Marsh | the road was closed',
      'Ada Marsh | I saw it with my own eyes.',
    ],
    ['Ada Marsh added:\n\nHe said, “Go.” I went.', 'Ada Marsh | He said, “Go.” I went.', 'He | “Go.”'],
  ]);
});

describe('no such words', () => {
  check([
    ['Ada Marsh wrote:\n\n“The water came at night.”', 'Ada Marsh | “The water came at night.”'],
    ['Ada Marsh wrote:\n\n• the road\n\n• the bridge'],
    [
      'Ada Marsh said these roads were closed:\n\nMill Road, up to the bridge',
      'Ada Marsh | these roads were closed',
    ],
    ['Ada Marsh had not said:\n\nThe water came at night.'],
    ['What happened next:\n\nThe water came at night.'],
    ['Ada Marsh wrote:\n\nNo.'],
    ['Ada Marsh wrote:\n\nWe won.\n\n— Ada Marsh (@ada)', 'Ada Marsh | We won.'],
    ['Ada Marsh wrote:'],
  ]);
});
