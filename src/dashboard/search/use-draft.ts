import { useState } from 'react';

/** What a control shows: what was set last, by hand, at once, or by the address, which follows a moment later. */
export function useFollowed(value: string): [shown: string, show: (value: string) => void] {
  const [shown, show] = useState(value);
  const [followed, follow] = useState(value);
  if (followed !== value) {
    follow(value);
    show(value);
  }
  return [shown, show];
}

/** What is being written into a box: it takes effect on Enter or when the box is left, and follows the address. */
export function useDraft(value: string | undefined, set: (value: string | undefined) => void) {
  const [draft, setDraft] = useFollowed(value ?? '');
  const commit = (): void => {
    const written = draft.trim();
    if (written !== (value ?? '')) set(written === '' ? undefined : written);
  };
  return {
    value: draft,
    onChange: ({ target }: React.ChangeEvent<HTMLInputElement>) => setDraft(target.value),
    onBlur: commit,
    onKeyDown: ({ key }: React.KeyboardEvent) => {
      if (key === 'Enter') commit();
    },
  };
}
