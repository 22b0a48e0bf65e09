import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommanderError } from 'commander';
import { ConfigError } from '../../../src/config';
import { reportError, SOME_FAILED, UNUSABLE_ARGUMENTS } from '../../../src/cli/errors';

let told: string[];

beforeEach(() => {
  told = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe('an error that ends a command', () => {
  test('is one sentence when it is written for the user', () => {
    expect(reportError(new ConfigError('PORT must be a whole number.'))).toBe(SOME_FAILED);
    expect(told).toEqual(['hearsay: PORT must be a whole number.\n']);
  });

  test('is said by the parser of the arguments when they cannot be used', () => {
    expect(reportError(new CommanderError(1, 'commander.unknownOption', 'x'))).toBe(UNUSABLE_ARGUMENTS);
    expect(reportError(new CommanderError(0, 'commander.helpDisplayed', 'x'))).toBe(0);
    expect(told).toEqual([]);
  });

  test.each([new TypeError('bolt://secret is not a function', { cause: new Error('within') }), 'a string'])(
    'that nobody foresaw keeps its details in a file of the user’s own (%s)',
    (error) => {
      expect(reportError(error)).toBe(SOME_FAILED);
      const said = told.join('');
      expect(said).toMatch(
        /^hearsay: This is a fault of Hearsay, not of yours: please open an issue and attach \S+\.\n$/u,
      );
      expect(said).not.toContain('secret');
      const file = /attach (\S+)\.\n$/u.exec(said)![1]!;
      expect(readFileSync(file, 'utf8')).toContain(
        error instanceof Error ? 'caused by Error: within' : 'a string',
      );
      rmSync(dirname(file), { recursive: true });
    },
  );
});
