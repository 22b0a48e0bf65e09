import { QueryClient } from '@tanstack/react-query';
import { hearsayClient, type Ask } from '../../client/client';
import { identity } from './token';

/** Asks the API that served this page, with the token where one is set. */
export const ask: Ask = (document, ...variables) => {
  const { token } = identity();
  return hearsayClient({ url: '', ...(token === '' ? {} : { token }) })(document, ...variables);
};

/** What was asked stays fresh for a minute; a failure is shown at once, with a button to try again. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 60_000, retry: false, refetchOnWindowFocus: false } },
});
