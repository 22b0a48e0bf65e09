import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Home } from './home';
import type { Java } from './java';

/*
 * The JVM can keep the classes that it loaded in an archive, which halves the time of the next start. The first server of a
 * home writes one when it ends; only when it has ended in order is the archive put beside the jars, where it is used.
 */

const UNFINISHED = /^(classes-.+\.jsa)\.part$/u;

/** The options by which a server uses the archive of its Java, or makes it. */
export async function classArchiveOptions(home: Home, java: Java): Promise<readonly string[]> {
  const name = `classes-${java.version.replace(/[^\w.+-]/gu, '')}.jsa`;
  const archive = join(home.jars, name);
  // A JVM that cannot use an archive goes on without it.
  if (existsSync(archive)) return ['-Xshare:auto', `-XX:SharedArchiveFile=${archive}`];
  const unfinished = join(home.root, `${name}.part`);
  await rm(unfinished, { force: true });
  return [`-XX:ArchiveClassesAtExit=${unfinished}`];
}

/** Puts the archive of a server that has just ended in order in its place; without one, nothing happens. */
export async function keepClassArchive(home: Home): Promise<void> {
  for (const file of await readdir(home.root)) {
    const name = UNFINISHED.exec(file)?.[1];
    if (name === undefined) continue;
    const unfinished = join(home.root, file);
    // The archive is a convenience: a start without it takes a few seconds longer.
    await rename(unfinished, join(home.jars, name)).catch(() => rm(unfinished, { force: true }));
  }
}
