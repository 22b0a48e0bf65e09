import './graph.css';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { NeighboursQuery, QuoteFilter } from '../generated';
import { Failure } from '../parts/Failure';
import { Loading } from '../parts/Loading';
import { Missing } from '../parts/Missing';
import { useTitle } from '../parts/use-title';
import { Drawing } from './Drawing';
import { layOut, layOutGrowth, type Place } from './layout';
import { pictureOf, type Centre, type GraphNode } from './neighbourhood';
import { usePalette } from './palette';
import { neighboursQuery } from './queries';
import { Downloads } from '../parts/Downloads';
import { Key } from './Key';
import { moveByKey } from './keys';
import { Side } from './Side';
import { Tools } from './Tools';
import { useZoom } from './use-zoom';

const route = getRouteApi('/graph/$id');

/** The neighbourhood of anything as a picture. What was opened stands in the address. */
export function GraphPage(): React.JSX.Element {
  const { id } = route.useParams();
  const { open = [] } = route.useSearch();
  const [begun, setBegun] = useState<string>();
  const found = useQueries({
    queries: [id, ...open.filter((one) => one !== id)].map(neighboursQuery),
    combine,
  });
  if (found.error !== null) return <Failure whole error={found.error} retry={found.retry} />;
  if (found.first === null) return <Missing what="node" />;
  // All of it at once: in which order answers come must not change the picture.
  if (!found.busy && begun !== id) setBegun(id);
  if (begun !== id) return <Loading what="the graph" lines={10} />;
  return <Shown key={id} id={id} open={open} centres={found.centres} busy={found.busy} />;
}

type Result = UseQueryResult<NeighboursQuery['node']>;

function combine(results: readonly Result[]) {
  const centres = results.flatMap(({ data }) => (data === undefined || data === null ? [] : [data]));
  return {
    first: results[0]?.data,
    centres,
    busy: results.some(({ isPending }) => isPending),
    error: results.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const { isError, refetch } of results) if (isError) void refetch();
    },
  };
}

interface ShownProps {
  readonly id: string;
  readonly open: readonly string[];
  /** What was opened, with its ties, in the order in which it was. */
  readonly centres: readonly Centre[];
  readonly busy: boolean;
}

function Shown({ id, open, centres, busy }: ShownProps): React.JSX.Element {
  const navigate = useNavigate();
  const svg = useRef<SVGSVGElement>(null);
  const picture = useMemo(() => pictureOf(centres), [centres]);
  const [chosen, setChosen] = useState(id);
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(() =>
    layOutGrowth(centres.map((_, index) => pictureOf(centres.slice(0, index + 1)))),
  );
  const palette = usePalette();
  const { view, fit, ...zoom } = useZoom(svg);
  const fitAll = (): void => fit(places.values());
  const drawn = useMemo(() => picture.nodes.filter((node) => places.has(node.id)).length, [picture, places]);
  // A picture that has grown is laid out anew from where it stood.
  if (drawn < picture.nodes.length) setPlaces(layOut(picture, places));
  useEffect(() => fit(places.values()), [places, fit]);
  const centre = picture.nodes.find((node) => node.id === id) ?? picture.nodes[0];
  useTitle(centre === undefined ? 'Graph' : `Around ${centre.label}`);
  const unfold = (node: string): void => {
    setChosen(node);
    if (node === id || open.includes(node)) return;
    void navigate({
      to: '/graph/$id',
      params: { id },
      search: { open: [...open, node] },
      resetScroll: false,
    });
  };
  const choose = (node: string): void => {
    setChosen(node);
    const place = places.get(node);
    if (place !== undefined) zoom.reveal(place);
  };
  const looked = picture.nodes.find((node) => node.id === chosen) ?? centre;
  return (
    <div className="graph-page">
      <header className="page-head">
        <p className="kicker">Around the {centre?.kind.toLowerCase()}</p>
        <h1>
          <bdi>{centre?.label ?? ''}</bdi>
        </h1>
      </header>
      <Tools picture={picture} svg={svg} scaleBy={zoom.scaleBy} fit={fitAll} busy={busy} />
      <div className="graph-columns">
        <Drawing
          svg={svg}
          picture={picture}
          places={places}
          view={view}
          palette={palette}
          chosen={looked?.id ?? id}
          choose={choose}
          open={unfold}
          move={(key) => moveByKey(key, zoom, fitAll)}
        />
        {looked !== undefined && <Side node={looked} picture={picture} open={unfold} />}
      </div>
      <Key palette={palette} />
      {centre !== undefined && <AllOfIt node={centre} />}
    </div>
  );
}

/** The network of all quotes around the node, beyond what the picture takes. */
function AllOfIt({ node: { id, kind } }: { node: GraphNode }): React.JSX.Element | null {
  return (
    <>
      {quotesAround(kind, id).map(([which, filter]) => (
        <Downloads
          key={which}
          title={`Download the network of ${which}`}
          filter={filter}
          endings={['graphml', 'gexf']}
        />
      ))}
    </>
  );
}

function quotesAround(kind: GraphNode['kind'], id: string): readonly [which: string, filter: QuoteFilter][] {
  const all = 'all its quotes';
  switch (kind) {
    case 'Speaker':
      return [[all, { speakerId: id }]];
    case 'Statement':
      return [[all, { statementId: id }]];
    case 'Article':
      return [[all, { articleId: id }]];
    case 'Event':
      return [[all, { eventId: id }]];
    case 'Source':
      return [
        ['all that it prints', { publishedById: id }],
        ['all that others have from it', { accordingToId: id }],
      ];
    // The filter has no places.
    case 'Place':
      return [];
  }
}
