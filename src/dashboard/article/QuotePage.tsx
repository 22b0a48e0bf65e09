import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { Failure } from '../parts/Failure';
import { Loading } from '../parts/Loading';
import { Missing } from '../parts/Missing';
import { quotePlaceQuery } from './queries';

const route = getRouteApi('/quotes/$id');

/** The permalink of a quote: its article, with the quote open. */
export function QuotePage(): React.JSX.Element {
  const { id } = route.useParams();
  const place = useQuery(quotePlaceQuery(id));
  if (place.isError) return <Failure whole error={place.error} retry={() => void place.refetch()} />;
  if (place.data === undefined) return <Loading what="the quote" />;
  if (place.data === null) return <Missing what="quote" />;
  return <Navigate to="/articles/$id" params={{ id: place.data }} search={{ quote: id }} replace />;
}
