import { ConfigError } from '../../../src/config';
import { isAtLeast } from '../../../src/cli/doctor/checks';
import { examine, Notice } from '../../../src/cli/doctor/finding';

describe('one check of the doctor', () => {
  test('in order, worth knowing, or a problem', async () => {
    expect(await examine('a', () => 'fine')).toEqual({ check: 'a', result: 'ok', says: 'fine' });
    expect(await examine('b', () => new Notice('look'))).toEqual({
      check: 'b',
      result: 'notice',
      says: 'look',
    });
    const wrong = await examine('c', () => Promise.reject(new ConfigError('PORT is wrong: set another.')));
    expect(wrong).toEqual({ check: 'c', result: 'problem', says: 'PORT is wrong: set another.' });
  });

  test('that fails by a fault of ours does not pass for a finding', async () => {
    await expect(examine('d', () => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
  });
});

test.each([
  ['20.19.0', '20.19', true],
  ['20.19', '20.19.0', true],
  ['20.18.9', '20.19', false],
  ['22.1.0', '20.19', true],
  ['18.20.4', '20.19', false],
  ['20.9.0', '20.19', false],
])('Node %s for %s: %j', (version, needed, enough) => {
  expect(isAtLeast(version, needed)).toBe(enough);
});
