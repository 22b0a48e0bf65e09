import './graph.css';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { NeighboursQuery } from '../generated';
import { Failure } from '../parts/Failure';
import { Loading } from '../parts/Loading';
import { Missing } from '../parts/Missing';
import { useTitle } from '../parts/use-title';
import { Drawing } from './Drawing';
import { layOut, type Place } from './layout';
import { pictureOf, type Picture } from './neighbourhood';
import { usePalette } from './palette';
import { neighboursQuery } from './queries';
import { Side } from './Side';
import { Tools } from './Tools';
import { useZoom } from './use-zoom';

const route = getRouteApi('/graph/$id');

/** The neighbourhood of anything as a picture. What was opened stands in the address. */
export function GraphPage(): React.JSX.Element {
  const { id } = route.useParams();
  const { open = [] } = route.useSearch();
  const found = useQueries({
    queries: [id, ...open.filter((one) => one !== id)].map(neighboursQuery),
    combine,
  });
  if (found.error !== null) return <Failure error={found.error} retry={found.retry} />;
  if (found.first === undefined) return <Loading what="the graph" lines={10} />;
  if (found.first === null) return <Missing what="node" />;
  return <Shown key={id} id={id} open={open} picture={found.picture} busy={found.busy} />;
}

type Result = UseQueryResult<NeighboursQuery['node']>;

function combine(results: readonly Result[]) {
  const centres = results.flatMap(({ data }) => (data === undefined || data === null ? [] : [data]));
  return {
    first: results[0]?.data,
    picture: pictureOf(centres),
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
  readonly picture: Picture;
  readonly busy: boolean;
}

function Shown({ id, open, picture, busy }: ShownProps): React.JSX.Element {
  const navigate = useNavigate();
  const svg = useRef<SVGSVGElement>(null);
  const [chosen, setChosen] = useState(id);
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(() => layOut(picture, new Map()));
  const palette = usePalette();
  const { view, scaleBy, fit } = useZoom(svg);
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
  const looked = picture.nodes.find((node) => node.id === chosen) ?? centre;
  return (
    <div className="graph-page">
      <header className="page-head">
        <h1>
          Around <bdi>{centre?.label ?? ''}</bdi>
        </h1>
      </header>
      <Tools picture={picture} svg={svg} scaleBy={scaleBy} fit={() => fit(places.values())} busy={busy} />
      <div className="graph-columns">
        <Drawing
          svg={svg}
          picture={picture}
          places={places}
          view={view}
          palette={palette}
          chosen={looked?.id ?? id}
          choose={setChosen}
          open={unfold}
        />
        {looked !== undefined && <Side node={looked} picture={picture} palette={palette} open={unfold} />}
      </div>
    </div>
  );
}
