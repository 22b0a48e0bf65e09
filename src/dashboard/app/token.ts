import { useSyncExternalStore } from 'react';

/** Who works here: the token that mutations need, and the name that judgements are signed with. */
export interface Identity {
  readonly token: string;
  readonly user: string;
}

const KEY = 'hearsay-identity';
const NOBODY: Identity = { token: '', user: '' };
const listeners = new Set<() => void>();
let current: Identity = read();

/** Kept for this tab alone, and forgotten when it is closed. */
function read(): Identity {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...NOBODY, ...stored } : NOBODY;
  } catch {
    return NOBODY;
  }
}

/** The identity as it stands; `useIdentity` for what is drawn. */
export const identity = (): Identity => current;

/** Sets or, with empty fields, forgets it. */
export function setIdentity(next: Identity): void {
  current = next;
  try {
    if (next.token === '' && next.user === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing still works until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The identity, drawn anew when it changes. */
export const useIdentity = (): Identity => useSyncExternalStore(subscribe, identity);
