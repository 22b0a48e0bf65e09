import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { Unfold } from './Unfold';

/** Longer words are folded, so that one quote does not push all others off the screen. UTF-16 units. */
const FOLDED_FROM = 700;
const SHOWN = 420;

/** Quotes of the type DIRECT come without their marks; the page sets them again. */
export function quoted(text: string, type: string): string {
  return type === 'DIRECT' ? `“${text}”` : text;
}

interface WordsProps {
  readonly text: string;
  readonly type?: string;
  /** The statement that they express, to go to. */
  readonly statement?: string;
}

/** What was said, in the direction in which its script runs; a very long one can be unfolded. */
export function Words({ text, type = '', statement }: WordsProps): React.JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const long = text.length > FOLDED_FROM;
  const shown = long && !open ? `${text.slice(0, SHOWN).replace(/\s+\S*$/u, '')} …` : text;
  const words = quoted(shown, type);
  return (
    <div className="words">
      <blockquote id={id} dir="auto">
        {statement === undefined ? (
          words
        ) : (
          <Link to="/statements/$id" params={{ id: statement }}>
            {words}
          </Link>
        )}
      </blockquote>
      {long && <Unfold controls={id} open={open} onToggle={() => setOpen(!open)} length={text.length} />}
    </div>
  );
}
