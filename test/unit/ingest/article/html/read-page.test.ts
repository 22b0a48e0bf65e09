import { readPage } from '../../../../../src/ingest/article/html/read-page';

const BODY = `<nav><a href="/">Home</a><a href="/news">News</a></nav>
<article><h1>Bridge closed at Ostrel</h1>
<p>The bridge at Ostrel was closed on Tuesday morning after an inspection, the mayor said.</p>
<p>“Nobody crosses until I have crossed,” said Jane Roe, who has held the office for nine years.</p>
<figure><figcaption>The bridge. Photograph: Ann Poe</figcaption></figure>
<p>The ferry runs on weekdays.</p></article>
<footer>© 2031 Ostrel Post</footer>`;

const page = (head: string, body = BODY): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

const JSON_LD = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'Bridge closed &amp; ferry runs',
  datePublished: '2031-05-06T09:30:00+02:00',
  publisher: { name: 'Ostrel Post' },
  mainEntityOfPage: 'https://ostrel.example/bridge#top',
})}</script>`;
const OPEN_GRAPH = `<meta property="og:title" content="Bridge closed, says OpenGraph">
<meta property="og:site_name" content="Open Post"><meta property="og:url" content="https://open.example/bridge">
<meta property="article:published_time" content="2031-05-07T00:00:00Z">`;
const PLAIN = `<title>Bridge closed at Ostrel | Plain Post</title><meta name="application-name" content="Plain Post">
<meta name="date" content="2031-05-08"><link rel="canonical" href="https://plain.example/bridge">`;

describe('the article of a page', () => {
  it('is its paragraphs, without headline, navigation and captions', () => {
    expect(readPage(page(PLAIN)).text).toBe(
      'The bridge at Ostrel was closed on Tuesday morning after an inspection, the mayor said.\n' +
        '“Nobody crosses until I have crossed,” said Jane Roe, who has held the office for nine years.\n' +
        'The ferry runs on weekdays.',
    );
  });

  it('may be as short as a brief', () => {
    const brief = '<article><p>The bridge at Ostrel was closed on Tuesday, the mayor said.</p></article>';
    expect(readPage(page('', brief)).text).toBe(
      'The bridge at Ostrel was closed on Tuesday, the mayor said.',
    );
  });

  it('runs no script and loads nothing', () => {
    const { text } = readPage(
      page(
        '<script>document.title = "run"; throw new Error("run")</script>',
        `${BODY}<img src="http://127.0.0.1:1/x">`,
      ),
    );
    expect(text).toContain('The bridge at Ostrel');
  });
});

describe('the metadata of a page', () => {
  it('is JSON-LD’s first', () => {
    expect(readPage(page(PLAIN + OPEN_GRAPH + JSON_LD))).toMatchObject({
      title: 'Bridge closed & ferry runs',
      outlet: 'Ostrel Post',
      publication: { publishedOn: '2031-05-06', publishedAt: '2031-05-06T09:30:00+02:00' },
      url: 'https://ostrel.example/bridge',
    });
  });

  it('then OpenGraph’s', () => {
    expect(readPage(page(PLAIN + OPEN_GRAPH))).toMatchObject({
      title: 'Bridge closed, says OpenGraph',
      outlet: 'Open Post',
      publication: { publishedOn: '2031-05-07', publishedAt: '2031-05-07T00:00:00Z' },
      url: 'https://open.example/bridge',
    });
  });

  it('then the page’s own', () => {
    expect(readPage(page(PLAIN))).toMatchObject({
      title: 'Bridge closed at Ostrel',
      outlet: 'Plain Post',
      publication: { publishedOn: '2031-05-08' },
      url: 'https://plain.example/bridge',
    });
  });

  it('has the outlet taken off its title', () => {
    const head =
      '<title>Ostrel bridge closed - Plain Post</title><meta property="og:site_name" content="Plain Post">';
    expect(readPage(page(head, BODY.replace(/<h1>.*<\/h1>/u, ''))).title).toBe('Ostrel bridge closed');
  });

  it.each([
    ['<time datetime="2031-05-09T08:00:00Z">yesterday</time>', '2031-05-09'],
    ['<time>9 May 2031</time>', '2031-05-09'],
    ['<span itemprop="datePublished" content="2031-05-09"></span>', '2031-05-09'],
  ])('reads the date of %s', (element, day) => {
    expect(readPage(page('', BODY.replace('</h1>', `</h1>${element}`))).publication?.publishedOn).toBe(day);
  });

  it('passes over what cannot be used', () => {
    const broken = JSON_LD.replace('2031-05-06T09:30:00+02:00', '2031-02-30').replace(
      'https:',
      'javascript:',
    );
    expect(readPage(page(OPEN_GRAPH + broken))).toMatchObject({
      title: 'Bridge closed & ferry runs',
      publication: { publishedOn: '2031-05-07' },
      url: 'https://open.example/bridge',
    });
  });

  it('is nothing where nothing is said', () => {
    expect(readPage(page('', BODY.replace(/<h1>.*<\/h1>/u, '')))).toMatchObject({
      title: undefined,
      outlet: undefined,
      publication: undefined,
      url: undefined,
    });
  });
});

describe('a page without an article', () => {
  const none = 'the page holds no article; give the page of one article, or its text as a .txt file.';
  it.each([
    ['nothing', '<html><body></body></html>'],
    [
      'a menu',
      page(
        '',
        '<nav><ul><li><a href="/">Home</a></li><li><a href="/a">About our little paper</a></li></ul></nav>',
      ),
    ],
    [
      'a form',
      page(
        '',
        '<form><label>Name</label><input><label>Password</label><input><button>Log in</button></form>',
      ),
    ],
    ['a frame', page('', '<iframe src="https://ostrel.example/bridge"></iframe>')],
    [
      'a script that would write it',
      page('', '<div id="root"></div><script>render("The bridge at Ostrel was closed.")</script>'),
    ],
    ['plain text without a paragraph', 'ok'],
    ['a script that is never closed', page('<script>var a = 1;')],
  ])('is refused: %s', (_, html) => {
    expect(() => readPage(html)).toThrow(none);
  });
});

describe('a page beyond all measure', () => {
  it.each([
    ['nested', '<div>'.repeat(100_000)],
    ['stuffed', '<p>x</p>'.repeat(40_000)],
    [
      'with formatting that multiplies',
      `<p>${Array.from({ length: 400 }, (_, n) => `<font color="${n}">`).join('')}</p>${'<p>x'.repeat(400)}`,
    ],
  ])('is refused at once: %s', (_, html) => {
    expect(() => readPage(html)).toThrow('the page is nested too deeply or has too many elements');
  });
});

describe('a page that is cut off', () => {
  it.each([
    [
      'a comment',
      `${page('')}\n\n<!-- advertisement ${BODY}`,
      'the page breaks off inside a comment (line 9); save the whole page again.',
    ],
    [
      'a tag',
      `<p>The bridge at Ostrel was closed.</p>\n<p class="late`,
      'the page breaks off inside a tag (line 2);',
    ],
  ])('inside %s is refused, since the rest would be lost', (_, html, message) => {
    expect(() => readPage(html)).toThrow(message);
  });

  it.each([
    ['an open paragraph', page('', BODY.replaceAll('</p>', ''))],
    [
      'an open article',
      `<article>${'<p>The bridge at Ostrel was closed on Tuesday, the mayor said.'.repeat(3)}`,
    ],
    ['crossed elements', page('', BODY.replace('the mayor', '<b>the <i>mayor</b></i>'))],
    ['a lone bracket', page('', BODY.replace('nine years', 'years < ten & > eight'))],
  ])('is not what %s is', (_, html) => {
    expect(readPage(html).text).toContain('The bridge at Ostrel was closed on Tuesday');
  });
});
