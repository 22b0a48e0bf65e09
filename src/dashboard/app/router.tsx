import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { SearchPage } from '../search/SearchPage';
import { readSearchState } from '../search/search-state';
import { formatAddress, parseAddress, type AddressSearch } from './address';
import { NotFound } from './NotFound';
import { Broken } from './Broken';
import { Shell } from './Shell';

/** One value of what an address says, or nothing. */
const one = (search: AddressSearch, name: string): string | undefined => {
  const value = search[name];
  return typeof value === 'string' ? value : value?.[0];
};

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Broken });

const search = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: SearchPage,
  validateSearch: (address: Record<string, unknown>) => readSearchState(address as AddressSearch),
});

const quote = createRoute({
  getParentRoute: () => root,
  path: '/quotes/$id',
  component: lazyRouteComponent(() => import('../article/QuotePage'), 'QuotePage'),
});

const statement = createRoute({
  getParentRoute: () => root,
  path: '/statements/$id',
  component: lazyRouteComponent(() => import('../statement/StatementPage'), 'StatementPage'),
});

/** `?quote=` opens the chain of one quote. */
const article = createRoute({
  getParentRoute: () => root,
  path: '/articles/$id',
  component: lazyRouteComponent(() => import('../article/ArticlePage'), 'ArticlePage'),
  validateSearch: (address: Record<string, unknown>) => {
    const given = one(address as AddressSearch, 'quote');
    return given === undefined ? {} : { quote: given };
  },
});

/** `?show=quotes` shows each quote instead of each statement. */
const speaker = createRoute({
  getParentRoute: () => root,
  path: '/speakers/$id',
  component: lazyRouteComponent(() => import('../speaker/SpeakerPage'), 'SpeakerPage'),
  validateSearch: (address: Record<string, unknown>): { show?: 'statements' | 'quotes' } => {
    const given = one(address as AddressSearch, 'show');
    return given === 'statements' || given === 'quotes' ? { show: given } : {};
  },
});

/** `?show=relayed` shows what it relays instead of what it prints. */
const source = createRoute({
  getParentRoute: () => root,
  path: '/sources/$id',
  component: lazyRouteComponent(() => import('../source/SourcePage'), 'SourcePage'),
  validateSearch: (address: Record<string, unknown>): { show?: 'relayed' | 'published' } => {
    const given = one(address as AddressSearch, 'show');
    return given === 'relayed' || given === 'published' ? { show: given } : {};
  },
});

const event = createRoute({
  getParentRoute: () => root,
  path: '/events/$id',
  component: lazyRouteComponent(() => import('../event/EventPage'), 'EventPage'),
});

/** `?open=` names the nodes whose ties are shown besides those of the first. */
const graph = createRoute({
  getParentRoute: () => root,
  path: '/graph/$id',
  component: lazyRouteComponent(() => import('../graph/GraphPage'), 'GraphPage'),
  validateSearch: (address: Record<string, unknown>): { open?: readonly string[] } => {
    const given = (address as AddressSearch)['open'];
    return given === undefined ? {} : { open: typeof given === 'string' ? [given] : given };
  },
});

const ingest = createRoute({
  getParentRoute: () => root,
  path: '/ingest',
  component: lazyRouteComponent(() => import('../ingest/IngestPage'), 'IngestPage'),
});

/** Every page has an address of its own; the server answers each of these paths with the page. */
export const router = createRouter({
  routeTree: root.addChildren([search, quote, statement, article, speaker, source, event, graph, ingest]),
  parseSearch: parseAddress,
  stringifySearch: formatAddress,
  // A page sees of its address what it has checked, nothing else.
  search: { strict: true },
  defaultPreload: false,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
