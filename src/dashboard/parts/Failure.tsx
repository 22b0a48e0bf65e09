import { HearsayError } from '../../client/client';

interface Told {
  readonly heading: string;
  readonly advice: string;
}

/** What went wrong and what to do about it, by the code that the API gives. */
function tell(error: Error): Told {
  if (!(error instanceof HearsayError)) {
    return {
      heading: 'Hearsay does not answer',
      advice: 'The server cannot be reached. See that it runs (npm start), then try again.',
    };
  }
  switch (error.code) {
    case 'SERVICE_UNAVAILABLE':
      return {
        heading: 'The graph does not answer',
        advice:
          'Hearsay is up, its database is not. Try again in a moment; npx hearsay doctor says what is wrong.',
      };
    case 'BAD_USER_INPUT':
      return { heading: 'This cannot be asked', advice: error.message };
    case 'UNAUTHENTICATED':
      return {
        heading: 'This needs a token',
        advice: 'Sign in with the token of this server, at the top of the page.',
      };
    case 'QUERY_TOO_COMPLEX':
      return { heading: 'This asks for too much', advice: `${error.message} Narrow it down.` };
    default:
      return {
        heading: 'Something broke',
        advice: 'This is a fault of Hearsay, not yours. Try again; if it stays, the server’s log says more.',
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
  const { heading, advice } = tell(error);
  const Heading = whole ? 'h1' : 'h2';
  return (
    <section className="notice failure" role="alert">
      <Heading>{heading}</Heading>
      <p>{advice}</p>
      {retry !== undefined && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </section>
  );
}
