import { Readable } from 'node:stream';
import fc from 'fast-check';
import { LIMITS } from '../../../../src/ingest/limits';
import { gather, lines } from '../../../../src/ingest/read/bytes';

async function linesOf(chunks: readonly Buffer[]): Promise<[number, number, string | undefined][]> {
  const found: [number, number, string | undefined][] = [];
  for await (const { number, offset, bytes } of lines(Readable.from(chunks)))
    found.push([number, offset, bytes?.toString()]);
  return found;
}

describe('lines', () => {
  it('are numbered from 1, and know where they begin', async () => {
    expect(await linesOf([Buffer.from('ab\n\ncd\n')])).toEqual([
      [1, 0, 'ab'],
      [2, 3, ''],
      [3, 4, 'cd'],
    ]);
  });

  it('need no end on the last one', async () => {
    expect(await linesOf([Buffer.from('ab\ncd')])).toEqual([
      [1, 0, 'ab'],
      [2, 3, 'cd'],
    ]);
  });

  it('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[a-zé\n]{0,12}$/u)), async (pieces) => {
        const whole = pieces.join('');
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        const found = await linesOf(pieces.map((piece) => Buffer.from(piece)));
        expect(found.map(([, , text]) => text)).toEqual(expected);
        for (const [, offset, text] of found)
          expect(Buffer.from(whole).subarray(offset).toString().startsWith(text!)).toBe(true);
      }),
    );
  });

  it('over the limit are passed over, and the next is read', async () => {
    const long = Buffer.alloc(LIMITS.lineBytes / 2 + 1, 'x');
    const found = await linesOf([Buffer.from('a\n'), long, long, Buffer.from('\nb\n')]);
    expect(found).toEqual([
      [1, 0, 'a'],
      [2, 2, undefined],
      [3, 2 + 2 * long.length + 1, 'b'],
    ]);
  });
});

describe('a stream that is gathered', () => {
  it('comes whole', async () => {
    expect((await gather(Readable.from([Buffer.from('ab'), Buffer.from('c')]), 3, 'it')).toString()).toBe(
      'abc',
    );
  });

  it('is left as soon as it is too large', async () => {
    let pulled = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          pulled += 1;
          yield Buffer.alloc(1000);
        }
      })(),
    );
    await expect(gather(endless, 500_000, 'the text')).rejects.toThrow(
      'the text is larger than 0.5 MB, the limit',
    );
    expect(pulled).toBeLessThan(600);
  });
});
