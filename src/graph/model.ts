import {
  by,
  byEdge,
  connection,
  firstOf,
  into,
  known,
  latestBy,
  many,
  onEdge,
  one,
  oneBy,
  out,
  properties,
  property,
  remote,
  same,
  sliced,
  timeline,
  type FieldModel,
  type TypeModel,
} from './model-shape';
import { SLICES } from './slices';

const aliases: FieldModel = { kind: 'values', file: 'names/aliases', from: 'named', many: true };

const origins = { file: 'statements/origins', from: 'statement', to: 'source' };

const reference = { file: 'statements/reference', from: 'statement', to: 'quote' };

const wordings: FieldModel = {
  kind: 'many',
  route: { file: 'statements/wordings', from: 'statement', to: 'wording' },
  sort: [{ of: 'node', property: 'count', descending: true }, by('text'), by('type'), by('speakerId')],
};

const carriers = { file: 'statements/carriers', from: 'statement', to: 'source' };

const judgementsOf = (folder: string, from: string): FieldModel => ({
  kind: 'many',
  route: { file: `${folder}/judgements`, from, to: 'judgement' },
  sort: [by('at'), by('id')],
});

/** When something stood in an article: beginnings and ends. */
const stood: FieldModel = { kind: 'parts', of: 'node', properties: ['since', 'until'] };

/** Which field of the schema stands where in the graph (docs/model.md): one entry a type. */
export const MODEL: Readonly<Record<string, TypeModel>> = {
  Quote: {
    variable: 'quote',
    fields: {
      ...properties('id', 'text', 'type', 'saidOn', 'sourcing', 'sourcingReason', 'confidence', 'recordedAt'),
      cue: property('cueText'),
      mention: property('sourceText'),
      content: property('content'),
      cueSpans: property('cue'),
      mentionSpans: property('source'),
      role: remote('role', into('SAID', 'Speaker')),
      resolution: remote('resolution', into('SAID', 'Speaker')),
      speakerConfidence: remote('confidence', into('SAID', 'Speaker')),
      speaker: oneBy('speakerId', 'Speaker'),
      accordingTo: many([byEdge('position')], out('ACCORDING_TO', 'Source')),
      article: oneBy('articleId', 'Article'),
      publisher: oneBy('publisherId', 'Source'),
      statement: one(out('EXPRESSES', 'Statement')),
      event: oneBy('eventId', 'Event'),
      nestedIn: one(out('NESTED_IN', 'Quote')),
      nested: many([latestBy('orderKey')], into('NESTED_IN', 'Quote')),
      mentions: {
        kind: 'many',
        route: { file: 'quotes/mentions', from: 'quote', to: 'mentioned' },
        sort: [by('name'), by('id')],
      },
      version: {
        kind: 'one',
        route: { file: 'quotes/version', from: 'quote', to: 'version' },
      },
      isCurrent: property('versionId'),
      stood,
      verdict: property('verdict'),
      rejectedSpeaker: {
        kind: 'one',
        route: { file: 'quotes/rejected-speaker', from: 'quote', to: 'speaker' },
      },
      history: { kind: 'values', file: 'quotes/history', from: 'quote', many: true },
      judgements: judgementsOf('quotes', 'quote'),
      selector: same,
      permalink: {
        kind: 'parts',
        of: 'node',
        properties: ['id', 'exact', 'prefix', 'suffix'],
        related: { steps: [out('IN', 'Article')], properties: ['url'] },
      },
    },
  },
  TextSelector: {
    variable: 'quote',
    fields: {
      ...properties('exact', 'prefix', 'suffix'),
      start: property('content'),
      end: property('content'),
    },
  },
  Relay: {
    variable: 'source',
    fields: {
      ...properties('id', 'name', 'kind'),
      position: onEdge('position'),
      span: { kind: 'parts', of: 'edge', properties: ['start', 'end'] },
      source: same,
    },
  },
  Statement: {
    variable: 'statement',
    fields: {
      ...properties('id', 'text'),
      speaker: oneBy('speakerId', 'Speaker'),
      quotes: connection(into('EXPRESSES', 'Quote')),
      carriers: { kind: 'many', route: carriers, sort: [by('orderKey')] },
      origins: { kind: 'many', route: origins, sort: [by('orderKey')] },
      independentCarriers: { kind: 'count', route: origins },
      firstCarrier: {
        kind: 'one',
        route: { file: 'statements/first-carrier', from: 'statement', to: 'source' },
      },
      firstSeen: { kind: 'values', file: 'statements/first-seen', from: 'statement', many: false },
      lastSeen: { kind: 'values', file: 'statements/last-seen', from: 'statement', many: false },
      wordings,
      reference: { kind: 'one', route: reference },
      event: firstOf([by('orderKey')], into('EXPRESSES', 'Quote'), out('SAID_AT', 'Event')),
      merged: many([by('id')], into('MERGED_INTO', 'Merged')),
      judgements: judgementsOf('statements', 'statement'),
    },
  },
  Wording: {
    variable: 'wording',
    fields: {
      ...properties('text', 'type'),
      id: { kind: 'parts', of: 'node', properties: ['text', 'type', 'speakerId'] },
      speaker: { kind: 'one', route: { file: 'statements/wording-speaker', from: 'wording', to: 'speaker' } },
      comparison: { kind: 'parts', of: 'node', properties: ['text', 'type', 'by', 'reference'] },
      quotes: {
        kind: 'many',
        route: { file: 'statements/wording-quotes', from: 'wording', to: 'quote' },
        sort: [latestBy('orderKey')],
      },
    },
  },
  StatementComparison: {
    variable: 'statement',
    fields: {
      statement: same,
      reference: { kind: 'one', route: reference },
      wordings,
      rows: {
        kind: 'many',
        route: { file: 'statements/rows', from: 'statement', to: 'row' },
        sort: [by('firstKey'), by('outletId')],
      },
    },
  },
  ComparisonRow: {
    variable: 'row',
    fields: {
      firstSeen: property('firstSeen'),
      outlet: { kind: 'one', route: { file: 'statements/row-outlet', from: 'row', to: 'source' } },
      wordings: {
        kind: 'many',
        route: { file: 'statements/row-wordings', from: 'row', to: 'wording' },
        sort: [{ of: 'node', property: 'count', descending: true }, by('text'), by('type'), by('speakerId')],
      },
    },
  },
  Speaker: {
    variable: 'speaker',
    fields: {
      ...properties('id', 'name', 'kind', 'qid', 'unresolved'),
      aliases,
      roles: property('roles'),
      quotes: sliced(SLICES.quotesOfSpeaker),
      statements: sliced(SLICES.statementsOfSpeaker),
      events: connection(out('TOOK_PART_IN', 'Event')),
      timeline: timeline(SLICES.quotesOfSpeaker),
      merged: many([by('name'), by('id')], into('MERGED_INTO', 'Merged')),
      judgements: judgementsOf('merged', 'one'),
      shifts: { kind: 'values', file: 'speakers/dated-statements', from: 'speaker', many: true },
    },
  },
  Source: {
    variable: 'source',
    fields: {
      ...properties('id', 'name', 'kind', 'country', 'qid'),
      aliases,
      articles: sliced(SLICES.articlesOfPublisher),
      published: sliced(SLICES.quotesOfPublisher),
      relayed: sliced(SLICES.quotesOfRelay),
    },
  },
  Article: {
    variable: 'article',
    fields: {
      ...properties('id', 'externalId', 'url', 'title', 'text', 'recordedAt'),
      publishedAt: property('publishedOn'),
      publishedTime: property('publishedAt'),
      ...properties('standing', 'standingSince'),
      publisher: oneBy('publisherId', 'Source'),
      versions: many([by('since'), by('id')], into('VERSION_OF', 'Version')),
      changes: { kind: 'values', file: 'articles/states', from: 'article', many: true },
      quotes: known('articleId', into('IN', 'Quote')),
      events: many([latestBy('orderKey')], out('REPORTS', 'Event')),
      copyOf: one(out('COPY_OF', 'Article')),
      copies: many([by('orderKey')], into('COPY_OF', 'Article')),
    },
  },
  ArticleVersion: {
    variable: 'version',
    fields: {
      ...properties('id', 'title', 'status', 'notice', 'noticeKind'),
      text: { kind: 'values', file: 'versions/text', from: 'version', many: false },
      isCurrent: stood,
      firstSeen: property('seen'),
      lastSeen: property('seen'),
      stood,
    },
  },
  Event: {
    variable: 'event',
    fields: {
      ...properties('id', 'kind', 'name', 'date', 'endDate', 'datePrecision'),
      place: one(out('HELD_AT', 'Place')),
      participants: many([by('orderKey')], into('TOOK_PART_IN', 'Speaker')),
      quotes: known('eventId', into('SAID_AT', 'Quote')),
      mentionedIn: connection(into('MENTIONS', 'Quote')),
      articles: many([latestBy('orderKey')], into('REPORTS', 'Article')),
    },
  },
  Place: {
    variable: 'place',
    fields: { ...properties('id', 'name'), events: connection(into('HELD_AT', 'Event')) },
  },
  Judgement: {
    variable: 'judgement',
    fields: {
      ...properties('id', 'kind', 'verdict', 'user', 'note', 'score', 'at', 'stands'),
      ...properties('endedAt', 'endedBy', 'endedNote'),
      quote: one(out('ON', 'Quote')),
      subjects: property('subject'),
      speaker: { kind: 'one', route: { file: 'judgements/speaker', from: 'judgement', to: 'speaker' } },
    },
  },
  Merged: { variable: 'merged', fields: properties('id', 'name', 'text') },
};

/** The types that have nodes of their own. */
export type NodeType =
  'Quote' | 'Statement' | 'Speaker' | 'Source' | 'Article' | 'Event' | 'Place' | 'Judgement';

/** The type of a node by the letter that its id begins with. */
export const TYPE_OF_LETTER: Readonly<Record<string, NodeType>> = {
  q: 'Quote',
  t: 'Statement',
  p: 'Speaker',
  s: 'Source',
  a: 'Article',
  e: 'Event',
  l: 'Place',
};
