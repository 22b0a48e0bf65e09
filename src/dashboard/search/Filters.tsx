import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { SOURCING_WORDS, TYPE_WORDS } from '../parts/words';
import { EventFilter } from './EventFilter';
import { Facets } from './Facets';
import { facetsQuery } from './queries';
import { GRADES, toFilter, TYPES, type changed, type SearchState } from './search-state';
import { useDraft, useFollowed } from './use-draft';

interface FiltersProps {
  readonly state: SearchState;
  readonly go: (change: Parameters<typeof changed>[1]) => void;
}

/** What the rows can be narrowed by. A box takes effect when it is left or Enter is pressed, a tick at once. */
export function Filters({ state, go }: FiltersProps): React.JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { data: facets } = useQuery(facetsQuery(toFilter(state)));
  const given = Object.keys(state).filter(
    (name) => name !== 'q' && name !== 'after' && name !== 'order',
  ).length;
  return (
    <div className="filters">
      <button
        type="button"
        className="filters-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Filters{given > 0 ? ` (${given})` : ''}
      </button>
      <form
        id={id}
        className={open ? 'filters-form open' : 'filters-form'}
        onSubmit={(event) => event.preventDefault()}
      >
        <div className="facet">
          <NameFilter label="Speaker" value={state.speaker} set={(speaker) => go({ speaker })} />
          <Facets
            what="speaker"
            rows={facets?.speakers.map((row) => [row.speaker, row.quotes])}
            state={state}
          />
        </div>
        <div className="facet">
          <NameFilter label="According to" value={state.relay} set={(relay) => go({ relay })} />
          <Facets what="relay" rows={facets?.relays.map((row) => [row.relay, row.quotes])} state={state} />
        </div>
        <div className="facet">
          <NameFilter label="Outlet" value={state.outlet} set={(outlet) => go({ outlet })} />
          <Facets
            what="outlet"
            rows={facets?.outlets.map((row) => [row.publisher, row.quotes])}
            state={state}
          />
        </div>
        <div className="pair">
          <DayFilter label="From" value={state.from} set={(from) => go({ from })} />
          <DayFilter label="To" value={state.to} set={(to) => go({ to })} />
        </div>
        <DayFilter label="As known on" value={state.asof} set={(asof) => go({ asof })} />
        <EventFilter state={state} />
        <Ticks
          legend="Quotation marks"
          words={TYPE_WORDS}
          all={TYPES}
          ticked={state.type ?? []}
          set={(type) => go({ type })}
        />
        <Ticks
          legend="Sourcing"
          words={SOURCING_WORDS}
          all={GRADES}
          ticked={state.sourcing ?? []}
          set={(sourcing) => go({ sourcing })}
        />
        <SureFilter value={state.sure} set={(sure) => go({ sure })} />
      </form>
    </div>
  );
}

interface OneFilter<Value> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly set: (value: Value | undefined) => void;
}

function NameFilter({ label, value, set }: OneFilter<string>): React.JSX.Element {
  const box = useDraft(value, set);
  return (
    <label className="field">
      {label}
      <input {...box} dir="auto" maxLength={300} placeholder="any" />
    </label>
  );
}

function DayFilter({ label, value, set }: OneFilter<string>): React.JSX.Element {
  const box = useDraft(value, set);
  return (
    <label className="field">
      {label}
      <input {...box} type="date" />
    </label>
  );
}

interface TicksProps<Word extends string> {
  readonly legend: string;
  readonly words: Readonly<Record<Word, string>>;
  readonly all: readonly Word[];
  readonly ticked: readonly Word[];
  readonly set: (ticked: readonly Word[] | undefined) => void;
}

function Ticks<Word extends string>({
  legend,
  words,
  all,
  ticked,
  set,
}: TicksProps<Word>): React.JSX.Element {
  const [shown, show] = useFollowed(ticked.join(' '));
  const isTicked = (word: Word): boolean => shown.split(' ').includes(word);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {all.map((word) => (
        <label key={word} className="tick">
          <input
            type="checkbox"
            checked={isTicked(word)}
            onChange={({ target }) => {
              const next = all.filter((one) => (one === word ? target.checked : isTicked(one)));
              show(next.join(' '));
              set(next.length === 0 ? undefined : next);
            }}
          />
          {words[word]}
        </label>
      ))}
    </fieldset>
  );
}

const LEVELS = [50, 70, 80, 90];

function SureFilter({ value, set }: Omit<OneFilter<number>, 'label'>): React.JSX.Element {
  const [shown, show] = useFollowed(value?.toString() ?? '');
  const levels =
    value === undefined || LEVELS.includes(value) ? LEVELS : [...LEVELS, value].sort((a, b) => a - b);
  return (
    <label className="field">
      Confidence
      <select
        value={shown}
        onChange={({ target }) => {
          show(target.value);
          set(target.value === '' ? undefined : Number(target.value));
        }}
      >
        <option value="">any</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            at least {level} %
          </option>
        ))}
      </select>
    </label>
  );
}
