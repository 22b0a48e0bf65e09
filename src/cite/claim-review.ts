import { dayOf, type CitedQuote } from './cited-quote';

/** What kind of thing schema.org takes the speaker for. */
const AUTHOR_TYPE: Readonly<Record<string, string>> = { PERSON: 'Person' };

/**
 * The frame of a ClaimReview (schema.org) as JSON-LD: the claim, who made it and where it appeared. Rating and reviewer are
 * left to the fact checker: Hearsay says who said it, never whether it is true.
 *
 * @param appearances - the printings, the earliest first; at least one
 * @param speakerKind - the kind of the speaker in the schema: `PERSON`, `ORGANISATION`, …
 */
export function claimReview(
  appearances: readonly [CitedQuote, ...CitedQuote[]],
  speakerKind: string,
): string {
  const [first] = appearances;
  const works = appearances.map(({ title, outlet, publishedAt, url, link }) => ({
    '@type': 'NewsArticle',
    ...(url === null && link === null ? {} : { url: url ?? link }),
    ...(title === null ? {} : { headline: title }),
    ...(publishedAt === null ? {} : { datePublished: dayOf(publishedAt) }),
    ...(outlet === null ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
  }));
  return JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: first.text,
      itemReviewed: {
        '@type': 'Claim',
        author: {
          '@type': AUTHOR_TYPE[speakerKind] ?? 'Organization',
          name: first.speaker,
          // Only people have a job.
          ...(first.role === null || speakerKind !== 'PERSON' ? {} : { jobTitle: first.role }),
        },
        ...(first.publishedAt === null ? {} : { datePublished: dayOf(first.publishedAt) }),
        firstAppearance: works[0],
        appearance: works,
      },
    },
    null,
    2,
  );
}
