import { createServer, type AddressInfo, type Server } from 'node:net';
import { confText, portOf } from '../../../../src/graph/local/conf';
import { choosePort, DEFAULT_PORT, isFree, parsePort } from '../../../../src/graph/local/port';

const listeners: Server[] = [];

async function listen(host: string): Promise<number> {
  const server = createServer();
  listeners.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

afterEach(async () => {
  await Promise.all(listeners.splice(0).map((one) => new Promise((resolve) => one.close(resolve))));
});

describe('the port of the local Neo4j', () => {
  test('a remembered one that is free is kept', async () => {
    const port = await listen('127.0.0.1');
    await new Promise((resolve) => listeners.pop()?.close(resolve));
    expect(await choosePort(port)).toBe(port);
  });

  test.each(['127.0.0.1', '0.0.0.0'])('one that another program holds on %s is not', async (host) => {
    const port = await listen(host);
    expect(await isFree(port)).toBe(false);
    const chosen = await choosePort(port);
    expect(chosen).not.toBe(port);
    expect(chosen).toBeGreaterThanOrEqual(DEFAULT_PORT);
    expect(await isFree(chosen)).toBe(true);
  });

  test.each([
    ['7687', 7687],
    ['65535', 65535],
    ['0', undefined],
    ['65536', undefined],
    ['-1', undefined],
    ['7687; rm', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j reads as %j', (text, port) => {
    expect(parsePort(text)).toBe(port);
  });

  test('is remembered by the configuration', () => {
    expect(portOf(confText(7690, { heap: 512, pageCache: 128 }))).toBe(7690);
    expect(portOf('server.bolt.enabled=true')).toBeUndefined();
    expect(portOf(undefined)).toBeUndefined();
  });
});

test('the configuration listens on the loopback address alone, tells nobody, and asks for the password', () => {
  const conf = confText(7690, { heap: 512, pageCache: 128 });
  expect(conf).toContain('server.default_listen_address=127.0.0.1\n');
  expect(conf).toContain('server.bolt.listen_address=127.0.0.1:7690\n');
  expect(conf).toContain('server.http.enabled=false\n');
  expect(conf).toContain('dbms.usage_report.enabled=false\n');
  expect(conf).toContain('dbms.security.auth_enabled=true\n');
  expect(conf).not.toContain('0.0.0.0');
});
