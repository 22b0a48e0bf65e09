import { HearsayError } from '../../client/client';

interface Told {
  readonly heading: string;
  readonly advice: string;
  /** It may be another time; else asking again is asking in vain. */
  readonly passes: boolean;
}

/** The API names arguments and fields; readers have a box and filters. */
const inPlainWords = (message: string): string =>
  message
    .replace(/^Argument filter\.text\b/u, 'The search')
    .replace(/^Argument filter\.(\w+)/u, 'The filter “$1”');

/** What went wrong and what to do about it, by the code that the API gives. */
function tell(error: Error): Told {
  if (!(error instanceof HearsayError)) {
    return {
      heading: 'Hearsay does not answer',
      advice: 'The server cannot be reached. See that it runs (npm start), then try again.',
      passes: true,
    };
  }
  switch (error.code) {
    case 'SERVICE_UNAVAILABLE':
      return {
        heading: 'The graph does not answer',
        advice:
          'Hearsay is up, its database is not. Try again in a moment; npx hearsay doctor says what is wrong.',
        passes: true,
      };
    case 'BAD_USER_INPUT':
      return { heading: 'This cannot be asked', advice: inPlainWords(error.message), passes: false };
    case 'UNAUTHENTICATED':
      return {
        heading: 'This needs a token',
        advice: 'Sign in with the token of this server, at the top of the page.',
        passes: true,
      };
    case 'QUERY_TOO_COMPLEX':
      return {
        heading: 'This asks for too much',
        advice: `${inPlainWords(error.message)} Narrow it down.`,
        passes: true,
      };
    default:
      return {
        heading: 'Something broke',
        advice: 'This is a fault of Hearsay, not yours. Try again; if it stays, the server’s log says more.',
        passes: true,
      };
  }
}

interface FailureProps {
  readonly error: Error;
  readonly retry?: () => void;
  /** It stands instead of the whole page, not of a part of one. */
  readonly whole?: boolean;
}

/** An error, said so that the reader knows what to do. */
export function Failure({ error, retry, whole = false }: FailureProps): React.JSX.Element {
  const { heading, advice, passes } = tell(error);
  const Heading = whole ? 'h1' : 'h2';
  return (
    <section className="notice failure" role="alert">
      <Heading>{heading}</Heading>
      <p>{advice}</p>
      {retry !== undefined && passes && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </section>
  );
}
