import { readSmallFile, type Home } from './home';
import { diskFull } from './home';
import { LocalNeo4jError } from './errors';

/** Why a server ended while it was starting, as far as its logs tell. */
export type StartFailure =
  { readonly kind: 'port taken' } | { readonly kind: 'error'; readonly error: LocalNeo4jError };

const PORT_TAKEN = /address already in use|BindException/iu;

/** Reads the logs of a server that ended while it was starting. */
export async function startFailure(home: Home): Promise<StartFailure> {
  const logs = await Promise.all([home.console, home.log].map((log) => readSmallFile(home, log)));
  const text = logs.join('\n');
  if (PORT_TAKEN.test(text)) return { kind: 'port taken' };
  const known = CAUSES.find(([pattern]) => pattern.test(text));
  const message = known?.[1](home) ?? unknown(home);
  return {
    kind: 'error',
    error: message instanceof LocalNeo4jError ? message : new LocalNeo4jError(message),
  };
}

const CAUSES: readonly (readonly [RegExp, (home: Home) => string | LocalNeo4jError])[] = [
  [/No space left on device|Disk quota exceeded/iu, diskFull],
  [
    /Lock file has been locked by another process|FileLockException|StoreLockException/u,
    ({ server }) =>
      `Another Neo4j that Hearsay did not note uses ${server}: stop that process (on another machine or in a container, if the folder is shared), or set HEARSAY_HOME to a folder of its own.`,
  ],
  [
    /OutOfMemoryError|Could not reserve enough space|Cannot allocate memory/u,
    () =>
      'There is not enough memory for Neo4j, which needs about 500 MB: close other programs, or set NEO4J_URI to a Neo4j on another machine.',
  ],
  [
    /Could not find or load main class|NoClassDefFoundError|ClassNotFoundException|Invalid or corrupt jarfile/u,
    ({ jars }) =>
      `The files of Neo4j in ${jars} are damaged: remove that folder; the next start fetches them again.`,
  ],
  [
    /AccessDeniedException|Permission denied/u,
    ({ server }) =>
      `Neo4j may not write to all of ${server}: give yourself the files there (was it started by another user?), or set HEARSAY_HOME to another folder.`,
  ],
];

function unknown({ log, console }: Home): string {
  return `Neo4j ended while it was starting, and ${log} or ${console} says why: mend what it names, or run hearsay doctor.`;
}
