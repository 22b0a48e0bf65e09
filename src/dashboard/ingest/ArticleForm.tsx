import { useId } from 'react';
import type { Draft } from './draft';
import type { Problem } from './IngestPage';

interface ArticleFormProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly busy: boolean;
  /** A token is set. */
  readonly allowed: boolean;
  readonly problems: readonly Problem[];
  readonly read: () => void;
}

/** Where an article is pasted, or linked to. */
export function ArticleForm({
  draft,
  change,
  busy,
  allowed,
  problems,
  read,
}: ArticleFormProps): React.JSX.Element {
  const id = useId();
  const field = (name: keyof Draft) => ({
    id: `${id}-${name}`,
    value: draft[name],
    'aria-invalid': problems.some((problem) => problem.field === name),
    onChange: ({ target }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      change({ ...draft, [name]: target.value }),
  });
  const given = draft.body.trim() !== '' || draft.url.trim() !== '';
  return (
    <form
      className="article-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) read();
      }}
    >
      <label className="field" htmlFor={`${id}-body`}>
        Text or HTML of the article
        <textarea {...field('body')} rows={10} dir="auto" placeholder="A blank line parts paragraphs." />
      </label>
      <label className="field" htmlFor={`${id}-url`}>
        Or its address; beside a text, where it was found
        <input {...field('url')} type="url" placeholder="https://" />
      </label>
      <div className="three">
        <label className="field" htmlFor={`${id}-title`}>
          Headline
          <input {...field('title')} dir="auto" placeholder="as the article says" />
        </label>
        <label className="field" htmlFor={`${id}-outlet`}>
          Outlet
          <input {...field('outlet')} dir="auto" placeholder="as the article says" />
        </label>
        <label className="field" htmlFor={`${id}-date`}>
          Published on
          <input {...field('date')} type="date" />
        </label>
      </div>
      <div className="row">
        <button type="submit" className="primary" disabled={!allowed || !given} aria-disabled={busy}>
          {busy ? 'Reading …' : 'Read it'}
        </button>
        {!given && <span className="hint">Paste a text or give an address first.</span>}
      </div>
    </form>
  );
}
