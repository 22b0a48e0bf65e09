import { createRequire } from 'node:module';
import type * as Jsdom from 'jsdom';

const load = createRequire(__filename);

/** jsdom, loaded with the first page: half a second and 60 MB that a reader of texts is spared. */
export const jsdom = (): typeof Jsdom => load('jsdom') as typeof Jsdom;
