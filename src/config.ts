import { z } from 'zod';

/** One environment variable: the field it fills, its name, what holds when it is unset, and what it is for. */
interface Setting<T> {
  readonly variable: string;
  readonly schema: z.ZodType<T, string>;
  readonly default: T;
  readonly help: string;
}

const setting = <T>(
  variable: string,
  schema: z.ZodType<T, string>,
  fallback: NoInfer<T>,
  help: string,
): Setting<T> => ({ variable, schema, default: fallback, help });

const text = z.string();
const optionalText: z.ZodType<string | undefined, string> = z.string();
const port = z
  .string()
  .regex(/^\d{1,5}$/u, 'must be a whole number')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be at most 65535');
const boltUri: z.ZodType<string | undefined, string> = z
  .string()
  .regex(
    /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/]/u,
    'must start with neo4j://, neo4j+s://, bolt:// or bolt+s://',
  );

const origins: z.ZodType<readonly string[], string> = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .refine(
    (list) => list.every(isOrigin) || (list.length === 1 && list[0] === '*'),
    'must be origins such as https://news.example with commas between them, or * alone',
  );
const level = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
  error: 'must be one of trace, debug, info, warn, error, fatal and silent',
});

/** Scheme, host and port as a browser writes them, with nothing behind. */
function isOrigin(text: string): boolean {
  return /^https?:[^*]+$/u.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** Every setting of Hearsay. The README's table and `hearsay doctor` are printed from it. */
export const SETTINGS = {
  neo4jUri: setting(
    'NEO4J_URI',
    boltUri,
    undefined,
    'a Neo4j of your own; unset, a local one is started and kept under HEARSAY_HOME',
  ),
  neo4jUsername: setting('NEO4J_USERNAME', text, 'neo4j', 'its user'),
  neo4jPassword: setting('NEO4J_PASSWORD', optionalText, undefined, 'its password'),
  neo4jDatabase: setting('NEO4J_DATABASE', text, 'neo4j', 'its database'),
  home: setting('HEARSAY_HOME', text, '.hearsay', 'where the local Neo4j and its password are kept'),
  host: setting('HOST', text, '127.0.0.1', 'the address that the server listens on'),
  port: setting('PORT', port, 4000, 'the port that the server listens on'),
  apiToken: setting(
    'HEARSAY_API_TOKEN',
    optionalText,
    undefined,
    'the token that every mutation needs; unset, mutations are off',
  ),
  aliases: setting(
    'HEARSAY_ALIASES',
    optionalText,
    undefined,
    'a file of names that belong to one speaker or source, JSON Lines; what is ingested is known by it',
  ),
  corsOrigins: setting(
    'HEARSAY_CORS_ORIGINS',
    origins,
    [],
    'the other sites whose pages may read the API, with commas between them; * for all',
  ),
  logLevel: setting(
    'HEARSAY_LOG_LEVEL',
    level,
    'info',
    'the least level of log lines on standard error; warn leaves out the line that each request gets',
  ),
} as const;

type Settings = typeof SETTINGS;

/** The settings in force, checked. */
export type Config = { readonly [Field in keyof Settings]: Settings[Field]['default'] };

/** A setting that cannot be used; the message names the variable, what is wrong with it and what would be right. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings from environment variables; an empty variable counts as unset.
 *
 * @param environment - the variables, `process.env` for a program
 * @returns the settings, defaults filled in
 * @throws {@link ConfigError} naming every variable that cannot be used
 */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const entries = Object.entries(SETTINGS as Record<string, Setting<unknown>>).map(([field, one]) => {
    const given = environment[one.variable];
    if (given === undefined || given === '') return [field, one.default];
    const parsed = one.schema.safeParse(given);
    if (parsed.success) return [field, parsed.data];
    problems.push(`${one.variable} ${parsed.error.issues[0]?.message ?? 'cannot be used'}`);
    return [field, one.default];
  });
  if (problems.length > 0) throw new ConfigError(`${problems.join('; ')}.`);
  return Object.fromEntries(entries) as Config;
}
