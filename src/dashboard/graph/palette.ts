import { useSyncExternalStore } from 'react';
import type { NodeKind } from './neighbourhood';

/** The colours of the picture: written into it, so that a saved picture keeps them. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly tie: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
}

const LIGHT: Palette = {
  ground: '#fffefb',
  ink: '#1d1a16',
  tie: '#b9b0a0',
  kinds: {
    Speaker: '#8a2f1b',
    Source: '#1f5673',
    Statement: '#b08a3e',
    Article: '#5d6470',
    Event: '#3f6b45',
    Place: '#6a4a86',
  },
};

const DARK: Palette = {
  ground: '#1f1c18',
  ink: '#ece7dd',
  tie: '#6a6253',
  kinds: {
    Speaker: '#f0a489',
    Source: '#86bfe0',
    Statement: '#d9b566',
    Article: '#a9b0bd',
    Event: '#93c79b',
    Place: '#c3a3e0',
  },
};

const dark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  const query = dark();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The palette of the reader's colour scheme. */
export const usePalette = (): Palette =>
  useSyncExternalStore(subscribe, () => dark().matches) ? DARK : LIGHT;
