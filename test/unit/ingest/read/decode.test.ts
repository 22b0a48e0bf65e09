import iconv from 'iconv-lite';
import fc from 'fast-check';
import { decodeHtml, decodeText, decodeUtf8 } from '../../../../src/ingest/read/decode';
import { UnreadableInputError } from '../../../../src/ingest/read/failure';

const bytes = (text: string, encoding = 'utf8'): Buffer => iconv.encode(text, encoding);

describe('a text', () => {
  it.each([
    ['UTF-8', bytes('“Café”')],
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes('“Café”')])],
    ['UTF-16LE with a byte order mark', Buffer.concat([Buffer.of(0xff, 0xfe), bytes('“Café”', 'utf16le')])],
    ['UTF-16BE with a byte order mark', Buffer.concat([Buffer.of(0xfe, 0xff), bytes('“Café”', 'utf16be')])],
  ])('is read from %s', (_, given) => {
    expect(decodeText(given)).toBe('“Café”');
  });

  it('has line ends of one kind, whatever the file has', () => {
    expect(decodeText(bytes('one\r\ntwo\rthree\nfour'))).toBe('one\ntwo\nthree\nfour');
  });

  it('is read in the charset that its transport declares', () => {
    expect(decodeText(bytes('“Café”', 'windows-1252'), 'windows-1252')).toBe('“Café”');
  });

  it.each([
    ['in the middle of a line', Buffer.from('caf\xe9 au lait', 'latin1'), 3],
    ['at the end', Buffer.from('caf\xe9', 'latin1'), 3],
    ['that cuts a character short', bytes('caf\u00e9').subarray(0, 4), 3],
    ['that is an overlong form', Buffer.of(0x61, 0xc0, 0xaf), 1],
    ['that is half of a surrogate pair', Buffer.of(0x61, 0x62, 0xed, 0xa0, 0x80), 2],
    ['after ten thousand good ones', Buffer.concat([bytes('é'.repeat(5000)), Buffer.of(0xff, 0x61)]), 10_000],
  ])('is refused at a bad byte %s', (_, given, offset) => {
    expect(() => decodeText(given)).toThrow(new RegExp(`^byte ${offset} is not valid UTF-8; `, 'u'));
  });

  it('names the encoding that it looks like, and how to convert it', () => {
    const german = 'Der Bürgermeister erklärte, die Brücke müsse für die Züge geöffnet bleiben. '.repeat(5);
    expect(() => decodeText(bytes(german, 'latin1'))).toThrow(
      'it looks like ISO-8859-1; convert it with: iconv -f ISO-8859-1 -t UTF-8',
    );
  });

  it.each([
    ['a PDF file', Buffer.from('%PDF-1.7\n…')],
    ['a ZIP archive or an office document', Buffer.from('PK\x03\x04rest')],
    ['a gzip archive', Buffer.of(0x1f, 0x8b, 8, 0)],
    ['a PNG picture', Buffer.from('\x89PNG\r\n', 'latin1')],
    ['a JPEG picture', Buffer.of(0xff, 0xd8, 0xff, 0xe0)],
    ['a NUL byte at offset 5', Buffer.from('hello\0world')],
  ])('is refused when it is binary: %s', (what, given) => {
    expect(() => decodeText(given)).toThrow(what);
  });

  it('finds the first bad byte wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ maxLength: 20 }),
        (before, after) => {
          const good = bytes(before);
          const bad = Buffer.concat([good, Buffer.of(0xff), bytes(after)]);
          expect(() => decodeUtf8(bad, 7)).toThrow(`byte ${7 + good.length} is not valid UTF-8`);
        },
      ),
    );
  });

  it('is decoded or refused, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (given, asPage) => {
        try {
          expect(typeof (asPage ? decodeHtml : decodeText)(Buffer.from(given))).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableInputError);
        }
      }),
    );
  });
});

describe('a page', () => {
  const page = (charset: string): string => `<meta charset="${charset}"><p>“Žluťoučký kůň”</p>`;

  it.each(['utf-8', 'windows-1250', 'utf-16'])('is read in its meta charset %s', (charset) => {
    const given = charset === 'utf-16' ? bytes(page(charset)) : bytes(page(charset), charset);
    expect(decodeHtml(given)).toContain('“Žluťoučký kůň”');
  });

  it('believes its transport more than its meta element, and a byte order mark most', () => {
    expect(decodeHtml(bytes(page('utf-8'), 'windows-1250'), 'windows-1250')).toContain('“Žluťoučký kůň”');
    const marked = Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes(page('windows-1250'))]);
    expect(decodeHtml(marked, 'windows-1250')).toContain('“Žluťoučký kůň”');
  });

  it('is UTF-8 where nothing is declared, and is refused when it is not', () => {
    expect(decodeHtml(bytes('<p>“Café”</p>'))).toContain('“Café”');
    expect(() => decodeHtml(bytes('<p>“Café”</p>', 'windows-1252'))).toThrow('byte 3 is not valid UTF-8');
  });

  it('is read as UTF-8 when it declares an encoding that does not exist', () => {
    expect(decodeHtml(bytes(page('klingon')))).toContain('“Žluťoučký kůň”');
  });
});
