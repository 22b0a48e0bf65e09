import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeAt, prepareHome } from '../../../src/graph/local/home';
import { findJava } from '../../../src/graph/local/java';
import { setFirstPassword } from '../../../src/graph/local/password';
import { homeWithJars } from '../../support/global-neo4j-homes';

/* One password in sixty-four begins with a hyphen, which Neo4j's own command takes for an option. */

const home = homeAt(mkdtempSync(join(tmpdir(), 'hearsay-password-')));

beforeAll(() => homeWithJars(home.root), 600_000);
afterAll(() => rmSync(home.root, { recursive: true, force: true }));

test.each(['-Sx3_kq9', '--verbose', '"quoted\\ and more"'])(
  '%j is taken for a password',
  async (password) => {
    await prepareHome(home);
    await expect(setFirstPassword(home, await findJava(), password)).resolves.toBeUndefined();
  },
);
