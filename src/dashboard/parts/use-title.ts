import { useEffect } from 'react';

/** Gives the page its title: what it shows, then the name of the house. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Hearsay' : `${title} · Hearsay`;
  }, [title]);
}
