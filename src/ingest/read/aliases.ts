import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { Identities, type Identity } from '../link/identities';
import { megabytes } from '../limits';
import { decodeText } from './decode';
import { formatOrigin, UnreadableInputError } from './failure';
import { describeFileError } from './files';

/** What an alias file may weigh: some hundred thousand people. */
const LARGEST = 50_000_000;

const name = z
  .string('must be a string')
  .trim()
  .min(1, 'must not be empty')
  .max(300, 'must be at most 300 characters long');

const line = z.strictObject(
  {
    name,
    aliases: z.array(name, 'must be a list of names').max(500, 'must hold at most 500 names').default([]),
    qid: z
      .string('must be a string')
      .regex(/^Q[1-9]\d{0,15}$/u, 'must be an id of Wikidata such as Q42')
      .optional(),
    kind: z
      .enum(
        [
          'person',
          'organisation',
          'group',
          'document',
          'outlet',
          'agency',
          'channel',
          'institution',
          'platform',
        ],
        'must be person, organisation, group, document, outlet, agency, channel, institution or platform',
      )
      .optional(),
  },
  'must be an object such as {"name": "Ada Marsh", "aliases": ["A. Marsh"]}',
);

/**
 * Reads a user’s alias file: JSON Lines, each `{"name", "aliases"?, "qid"?, "kind"?}`; empty lines are skipped.
 *
 * @param path - undefined: nobody is known
 * @throws {@link UnreadableInputError} naming the file, the line and what is wrong with it; two lines that claim one name
 *   for the same kind are an error, since a name alone could not tell them apart
 */
export async function readIdentities(path: string | undefined): Promise<Identities> {
  const identities = new Identities();
  if (path === undefined) return identities;
  const lines = (await textOf(path)).split(/\r?\n/u);
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    const refuse = (problem: string): never => {
      throw new UnreadableInputError(`${formatOrigin({ path, line: index + 1 })}: ${problem}`);
    };
    const { qid, kind, ...identity } = parse(text, refuse);
    const taken = identities.add({
      ...identity,
      ...(qid === undefined ? {} : { qid }),
      ...(kind === undefined ? {} : { kind }),
    } satisfies Identity);
    if (taken !== undefined)
      refuse(`an earlier line has the name “${taken}” already; give each name to one line.`);
  });
  return identities;
}

function parse(text: string, refuse: (problem: string) => never): z.infer<typeof line> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('this is not valid JSON; write one object a line.');
  }
  const checked = line.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const field = issue?.path.join('.') ?? '';
  const message = issue?.message ?? 'cannot be used';
  return refuse(field === '' ? `the line ${message}.` : `field "${field}" ${message}.`);
}

async function textOf(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > LARGEST)
      throw new UnreadableInputError(
        `${path}: this has more than ${megabytes(LARGEST)}; split it or shorten it.`,
      );
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof UnreadableInputError) throw error;
    throw new UnreadableInputError(`${path}: ${describeFileError(error)}`);
  }
  return decodeText(bytes);
}
