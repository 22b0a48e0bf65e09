import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { errorCode, LocalNeo4jError } from './errors';

/** The oldest Java that the pinned Neo4j runs on. */
export const OLDEST_JAVA = 17;

/** The newest Java that the makers of the pinned Neo4j support it on. */
export const NEWEST_TESTED_JAVA = 21;

/** A Java that can run Neo4j. */
export interface Java {
  readonly program: string;
  /** Its feature release: 17, 21. */
  readonly release: number;
  /** Its version as it names it: `17.0.15`. */
  readonly version: string;
  /** What chose it. */
  readonly chosenBy: 'JAVA_HOME' | 'PATH';
}

const INSTALL = `install Java ${OLDEST_JAVA} or newer (on Debian or Ubuntu: apt install default-jre-headless; on macOS: brew install openjdk@21), or use docker compose, or set NEO4J_URI to a Neo4j of your own`;

/**
 * Finds the Java that will run Neo4j: JAVA_HOME first, then the PATH, as Maven does.
 *
 * @throws {@link LocalNeo4jError} when there is none, or it is too old
 */
export async function findJava(): Promise<Java> {
  const javaHome = process.env['JAVA_HOME'];
  const chosenBy = javaHome === undefined || javaHome === '' ? 'PATH' : 'JAVA_HOME';
  const program = chosenBy === 'PATH' ? 'java' : join(javaHome ?? '', 'bin', 'java');
  const where = chosenBy === 'PATH' ? 'the first java on your PATH' : `the Java of JAVA_HOME (${program})`;

  const answer = await askVersion(program);
  if (answer.kind === 'absent') {
    throw new LocalNeo4jError(
      chosenBy === 'PATH'
        ? `Java is missing, and Neo4j needs it: ${INSTALL}.`
        : `JAVA_HOME is ${javaHome ?? ''}, where there is no bin/java: correct it, or unset it to use the java on your PATH.`,
    );
  }
  const version = parseJavaVersion(answer.output);
  if (answer.kind === 'failed' || version === undefined) {
    throw new LocalNeo4jError(`Java does not run (${where}): ${INSTALL}.`);
  }
  if (version.release < OLDEST_JAVA) {
    throw new LocalNeo4jError(
      `Java is too old: ${where} is version ${version.version}, and Neo4j needs ${OLDEST_JAVA} or newer; ${INSTALL}${
        chosenBy === 'PATH' ? '' : ', and let JAVA_HOME name it'
      }.`,
    );
  }
  return { program, chosenBy, ...version };
}

/**
 * Reads what `java -version` prints, whoever made it: `openjdk version "17.0.15"`, `java version "1.8.0_392"`, `"24-ea"`.
 *
 * @returns undefined when it names no version
 */
export function parseJavaVersion(output: string): Pick<Java, 'release' | 'version'> | undefined {
  const version = /^\S+ version "([^"]+)"/mu.exec(output)?.[1];
  const numbers = /^(?:1\.)?(\d+)/u.exec(version ?? '');
  if (version === undefined || numbers?.[1] === undefined) return undefined;
  return { version, release: Number(numbers[1]) };
}

interface Answer {
  readonly kind: 'answered' | 'failed' | 'absent';
  readonly output: string;
}

function askVersion(program: string): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(program, ['-version'], { timeout: 30_000 }, (error, stdout, stderr) => {
      const output = `${stderr}\n${stdout}`;
      if (error === null) {
        resolve({ kind: 'answered', output });
        return;
      }
      const code = errorCode(error);
      const absent = code === 'ENOENT' || code === 'ENOTDIR' || /unable to locate a java/iu.test(output);
      resolve({ kind: absent ? 'absent' : 'failed', output });
    });
  });
}
