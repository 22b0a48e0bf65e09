import { permalink } from '../../../src/api/permalink';

const exact = 'The bridge carries hope across the water, she said.';
const words = encodeURIComponent(exact);
const quote = { id: 'q_1', exact, prefix: '', suffix: '' };

test.each([
  ['https://a.example/b', `https://a.example/b#:~:text=${words}`],
  ['http://a.example', `http://a.example/#:~:text=${words}`],
  ['https://a.example/b#c', `https://a.example/b#c:~:text=${words}`],
  ['https://a.example/b#', `https://a.example/b#:~:text=${words}`],
  ['https://a.example/b#c:~:text=old', `https://a.example/b#c:~:text=${words}`],
  ['https://a.example/b?c=d&e', `https://a.example/b?c=d&e#:~:text=${words}`],
  ['javascript:alert(1)', '/?quote=q_1'],
  ['data:text/html,x', '/?quote=q_1'],
  ['no address', '/?quote=q_1'],
  [null, '/?quote=q_1'],
])('%s', (url, expected) => expect(permalink({ ...quote, url })).toBe(expected));
