import type { SliceModel } from './lists';
import { into, out } from './model-shape';

const QUOTE_KEYS = ['orderKey', 'saidKey', 'confidenceKey'];

/** Which rows belong to which node, and in which index. */
export const SLICES = {
  quotesOfSpeaker: {
    file: 'quotes/of-speaker',
    holder: 'quote',
    of: 'speakerId',
    keys: QUOTE_KEYS,
    term: 'speakerId',
    talliedBy: 'SPEAKER',
    degree: out('SAID', 'Quote'),
  },
  quotesOfPublisher: {
    file: 'quotes/of-publisher',
    holder: 'quote',
    of: 'publisherId',
    keys: QUOTE_KEYS,
    term: 'publisherId',
    talliedBy: 'PUBLISHER',
  },
  quotesOfRelay: {
    file: 'quotes/of-relay',
    holder: 'relay',
    of: 'sourceId',
    keys: QUOTE_KEYS,
    term: 'relayIds',
  },
  quotesOfType: { file: 'quotes/of-type', holder: 'quote', of: 'type', keys: ['orderKey'], broad: true },
  quotesOfSourcing: {
    file: 'quotes/of-sourcing',
    holder: 'quote',
    of: 'sourcing',
    keys: ['orderKey'],
    broad: true,
  },
  quotesOfVerdict: {
    file: 'quotes/of-verdict',
    holder: 'quote',
    of: 'verdict',
    keys: ['orderKey'],
  },
  statementsOfSpeaker: {
    file: 'statements/of-speaker',
    holder: 'statement',
    of: 'speakerId',
    keys: ['orderKey'],
    term: 'speakerId',
    degree: into('BY', 'Statement'),
  },
  statementsOfCarrier: {
    file: 'statements/of-carrier',
    holder: 'carried',
    of: 'carrierId',
    keys: ['orderKey'],
    ofToday: true,
  },
  statementsOfRelay: {
    file: 'statements/of-relay',
    holder: 'relayed',
    of: 'sourceId',
    keys: ['orderKey'],
    calls: 'statementKey',
    ofToday: true,
  },
  articlesOfPublisher: {
    file: 'articles/of-publisher',
    holder: 'article',
    of: 'publisherId',
    keys: ['orderKey'],
    degree: into('PUBLISHED_BY', 'Article'),
  },
} as const satisfies Readonly<Record<string, SliceModel>>;
