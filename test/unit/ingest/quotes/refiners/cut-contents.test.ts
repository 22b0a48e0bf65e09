import { check } from '../read-quotes';

describe('a later report ends an earlier content', () => {
  check([
    [
      'Marsh said the road was closed, while Linde said the bridge was open.',
      'Marsh | the road was closed',
      'Linde | the bridge was open',
    ],
    [
      'Marsh said the road was closed, Linde said.',
      'Linde | Marsh said the road was closed',
      'Marsh | the road was closed',
    ],
    [
      'An officer, who said he was tired, said the road was closed.',
      'An officer, who said he was tired | the road was closed',
    ],
  ]);
});
