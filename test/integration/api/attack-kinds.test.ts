import { ATTACKS } from '../../support/attacks/attacks';
import { INTERNAL } from '../../support/injections';
import { sendRaw } from '../../support/raw-http';
import { harbour, served } from '../../support/served';

const { server } = served(harbour);

/** Whatever was tried before, an honest question is answered, and nothing in the graph has changed. */
afterEach(async () => {
  const { data } = await server.ask('{ quotes { totalCount } articles { totalCount } }');
  expect(data).toEqual({ quotes: { totalCount: 8 }, articles: { totalCount: 4 } });
});

describe.each(Object.entries(ATTACKS))('%s', (_kind, attacks) => {
  test.each(attacks.map(({ name, ...attack }) => [name, attack] as const))(
    '%s',
    async (_name, { bytes, code }) => {
      const { status, codes, body } = await sendRaw(server.url, bytes);
      const expected = [code].flat();
      expect({ status: status >= 200 && status < 500, codes: codes.length > 0, body }).toEqual({
        status: true,
        codes: true,
        body,
      });
      for (const one of codes) expect(expected).toContain(one);
      expect(body).not.toMatch(INTERNAL);
      expect(body.length).toBeLessThan(8_000);
    },
  );
});
