import { ConfigError, loadConfig } from '../../src/config';

test('unset and empty variables leave the defaults', () => {
  expect(loadConfig({ HEARSAY_CORS_ORIGINS: '', PORT: '' })).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    corsOrigins: [],
    logLevel: 'info',
    apiToken: undefined,
  });
});

test.each([
  ['https://desk.example', ['https://desk.example']],
  ['https://desk.example, http://localhost:3000', ['https://desk.example', 'http://localhost:3000']],
  ['*', ['*']],
])('HEARSAY_CORS_ORIGINS=%s', (value, corsOrigins) => {
  expect(loadConfig({ HEARSAY_CORS_ORIGINS: value }).corsOrigins).toEqual(corsOrigins);
});

test.each([
  'desk.example',
  'https://desk.example/',
  'https://desk.example/path',
  'https://*.example',
  'https://DESK.example',
  'https://user@desk.example',
  'null',
  'ftp://desk.example',
  '*,https://desk.example',
  'https://desk.example,,',
])('HEARSAY_CORS_ORIGINS=%s is refused', (value) => {
  expect(() => loadConfig({ HEARSAY_CORS_ORIGINS: value })).toThrow(
    new ConfigError(
      'HEARSAY_CORS_ORIGINS must be origins such as https://news.example with commas between them, or * alone.',
    ),
  );
});

test('every variable that cannot be used is named', () => {
  expect(() => loadConfig({ PORT: '99999', HEARSAY_LOG_LEVEL: 'loud', NEO4J_URI: 'http://x' })).toThrow(
    /^NEO4J_URI must start .*; PORT must be at most 65535; HEARSAY_LOG_LEVEL must be one of trace/u,
  );
});
