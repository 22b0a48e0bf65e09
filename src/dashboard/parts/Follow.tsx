import type { QuoteFilter } from '../generated';
import { feedAddress } from './export-address';

/** The way to a feed that tells what is new among the quotes of a filter. */
export function Follow({ filter }: { filter: QuoteFilter | undefined }): React.JSX.Element {
  return (
    <a href={feedAddress(filter)} type="application/atom+xml" title="An Atom feed, for feed readers">
      Follow as a feed
    </a>
  );
}
