import { ArticleOutlets } from '../../../../src/ingest/lexicon/article-outlets';
import { segment } from '../../../../src/ingest/segment/segment';
import { findEntities } from '../../../../src/ingest/speakers/entities';
import { resolveSpeakers } from '../../../../src/ingest/speakers/resolve-speakers';
import type { Article, FoundQuote, Span } from '../../../../src/ingest/document';

/** The speaker of one quote whose source is the first words of a text. */
function speakerOf(source: string) {
  const text = `${source} said the road was closed.`;
  const article: Article = { text, furniture: [] };
  const quote: FoundQuote = {
    type: 'indirect',
    content: [[text.indexOf('the road'), text.length - 1]],
    cue: [[text.indexOf('said'), text.indexOf('said') + 4]],
    source: [[0, source.length] as Span],
    relayClauses: [],
    confidence: 1,
  };
  const segmentation = segment(article);
  const outlets = new ArticleOutlets(article);
  const cast = findEntities(article, segmentation, outlets);
  return resolveSpeakers(article, segmentation, cast, outlets, [quote])[0];
}

test.each(['\u202e', '—', '“”', '😀'])('a mention without letters, %j, names nobody', (mention) => {
  expect(speakerOf(mention)).toMatchObject({ name: '', kind: 'unknown', resolution: 'unresolved' });
});

test('a mention with letters that fits nobody stays as it is written', () => {
  expect(speakerOf('He')).toMatchObject({ name: 'He', resolution: 'unresolved' });
});
