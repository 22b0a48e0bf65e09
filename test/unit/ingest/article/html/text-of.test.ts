import { JSDOM } from 'jsdom';
import { textOf } from '../../../../../src/ingest/article/html/text-of';

const text = (html: string): string => textOf(new JSDOM(html).window.document.body);

describe('the text of a page', () => {
  it.each([
    ['a line for each block', '<h2>Bridge</h2><p>One.</p><p>Two.</p>', 'Bridge\nOne.\nTwo.'],
    ['list items', '<ul><li>One</li><li><p>Two</p></li></ul>', 'One\nTwo'],
    [
      'block quotes',
      '<p>She said:</p><blockquote><p>“One.”</p><p>“Two.”</p></blockquote>',
      'She said:\n“One.”\n“Two.”',
    ],
    ['text beside blocks', '<div>One <p>Two</p> three</div>', 'One\nTwo\nthree'],
    ['lines that are broken', 'One<br>two<br><br>three', 'One\ntwo\nthree'],
    [
      'inline elements',
      '<p>“<a href="#">No</a><b>body</b>,” she <em> said</em> .</p>',
      '“Nobody,” she said .',
    ],
    ['white space as it is shown', '<p>One\n   two\t three&nbsp;four</p>', 'One two three four'],
    ['entities', '<p>&ldquo;Caf&eacute; &amp; bar&rdquo; &#128520;</p>', '“Café & bar” 😈'],
    ['table cells', '<table><tr><td>One</td><td>Two</td></tr></table>', 'One\nTwo'],
    ['marks of direction', '<p>&rlm;“שלום”&lrm;</p>', '\u200f“שלום”\u200e'],
    ['no soft hyphens', '<p>in&shy;fra&#8203;structure</p>', 'infrastructure'],
    [
      'no pictures and captions',
      '<p>One.</p><figure><img alt="x"><figcaption>Caption</figcaption></figure><p>Two.</p>',
      'One.\nTwo.',
    ],
    [
      'no scripts, styles, forms and asides',
      '<p>One.</p><script>x()</script><style>p{}</style><form>Mail <input></form><aside>More</aside><p>Two.</p>',
      'One.\nTwo.',
    ],
    ['no comments', '<p>One<!-- not -->.</p>', 'One.'],
    ['nothing', '', ''],
  ])('has %s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });
});
