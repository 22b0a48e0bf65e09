import type { Scene } from './scene';

const at =
  (path: string) =>
  (_scene: Scene): Promise<string> =>
    Promise.resolve(path);

/** Each page of the dashboard, by an address that shows something of the seed corpus on it. */
export const PAGES: readonly (readonly [name: string, pathOn: (scene: Scene) => Promise<string>])[] = [
  ['the search', at('/?q=annex')],
  ['the search as the graph was known on a day', at('/?asof=2030-01-01')],
  ['a search that finds nothing', at('/?q=zeppelin')],
  [
    'a statement',
    async (scene) =>
      `/statements/${await scene.find('statements', 'text: "\\"signed for a power station\\""')}`,
  ],
  [
    'an article',
    async (scene) => `/articles/${await scene.find('articles', 'publishedBy: "Sadaf Press & Review"')}`,
  ],
  ['a speaker', async (scene) => `/speakers/${await scene.find('speakers', 'name: "Kestrenko"')}`],
  ['a source', async (scene) => `/sources/${await scene.find('sources', 'name: "Halyard"')}`],
  ['an event', async (scene) => `/events/${await scene.find('events', 'kind: [INTERVIEW]')}`],
  ['the graph', async (scene) => `/graph/${await scene.find('speakers', 'name: "Kestrenko"')}`],
  ['adding an article', at('/ingest')],
  ['nothing', at('/speakers/p_000000000000000000000000')],
];
