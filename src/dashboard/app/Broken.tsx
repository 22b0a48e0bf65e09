import type { ErrorComponentProps } from '@tanstack/react-router';
import { Failure } from '../parts/Failure';

/** A page that could not be drawn at all. */
export function Broken({ error, reset }: ErrorComponentProps): React.JSX.Element {
  return <Failure whole error={error instanceof Error ? error : new Error(String(error))} retry={reset} />;
}
