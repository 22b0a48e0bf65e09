import { join } from 'node:path';

/** The folder that holds `package.json`, `cypher/` and `schema/`: two above this file, in `src/` as in `dist/`. */
export const packageRoot: string = join(__dirname, '..', '..');
