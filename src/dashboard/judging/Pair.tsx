import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { shortened } from '../../text/shortened';
import type { JudgedFragment, JudgedThingFragment } from '../generated';
import { linkTo } from '../parts/link-to';
import { SpeakerName } from '../parts/Names';
import { pairQuery } from './queries';

/** Longer words are cut: they are to be recognised, not read. UTF-16 units. */
const LONGEST = 90;

/** Whom a quote was given to; the two that a judgement is about, by their names or their words: nothing where they are one by now. */
export function Pair({ judgement }: { judgement: JudgedFragment }): React.JSX.Element | null {
  const [one, other] = judgement.subjects;
  const isPair = judgement.kind !== 'QUOTE' && one !== undefined && other !== undefined;
  const { data } = useQuery({ ...pairQuery(one ?? '', other ?? ''), enabled: isPair });
  if (judgement.speaker !== null) {
    return (
      <>
        : <SpeakerName speaker={judgement.speaker} />
      </>
    );
  }
  if (data === undefined || data.one === null || data.other === null || data.one.id === data.other.id) {
    return null;
  }
  if (judgement.kind === 'NAMING') {
    return (
      <>
        : <Thing thing={data.other} /> in <Thing thing={data.one} />
      </>
    );
  }
  return (
    <>
      : <Thing thing={data.one} /> and <Thing thing={data.other} />
    </>
  );
}

function Thing({ thing }: { thing: JudgedThingFragment }): React.JSX.Element | null {
  switch (thing.__typename) {
    case 'Speaker':
      return (
        <Link {...linkTo(thing)}>
          <bdi>{thing.name}</bdi>
        </Link>
      );
    case 'Statement':
      return <Words text={thing.text} statement={thing.id} />;
    case 'Article':
      return (
        <>
          <Link {...linkTo(thing)}>
            <bdi>{shortened(thing.title ?? 'an article', LONGEST)}</bdi>
          </Link>
          <Outlet of={thing} />
        </>
      );
    case 'Quote':
      return (
        <>
          <Words text={thing.text} statement={thing.statement.id} />
          <Outlet of={thing} />
        </>
      );
    default:
      return null;
  }
}

function Outlet({
  of: { publisher },
}: {
  of: { publisher: { name: string } | null };
}): React.JSX.Element | null {
  if (publisher === null) return null;
  return (
    <>
      {' '}
      (<bdi>{publisher.name}</bdi>)
    </>
  );
}

function Words({ text, statement }: { text: string; statement: string }): React.JSX.Element {
  return (
    <Link to="/statements/$id" params={{ id: statement }}>
      “<bdi>{shortened(text, LONGEST)}</bdi>”
    </Link>
  );
}
