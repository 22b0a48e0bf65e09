import { useMemo, type RefObject } from 'react';
import { cut, longestIn, placeLabels } from './labels';
import { degreesOf, radiusOf } from './degrees';
import type { Place } from './layout';
import type { GraphNode, NodeKind, Picture } from './neighbourhood';
import type { Palette } from './palette';
import { useWidth } from '../parts/use-width';
import { Shape } from './Shape';
import { stepFrom } from './steps';
import { LABEL_FONT, LABEL_SIZE, textLength, type Weight } from './text-length';
import type { View } from './use-zoom';

/** Nodes shrink with the picture, but stay to be seen and to be hit. */
const SMALLEST = 0.42;

interface DrawingProps {
  readonly svg: RefObject<SVGSVGElement>;
  readonly picture: Picture;
  readonly places: ReadonlyMap<string, Place>;
  readonly view: View;
  readonly palette: Palette;
  /** The node that is looked at. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly open: (id: string) => void;
  /** A key for the picture as a whole; true where it was one. */
  readonly move: (key: React.KeyboardEvent) => boolean;
}

/** The picture. One node takes part in the round of the Tab key; arrows lead from it to the others, Enter opens. */
export function Drawing(props: DrawingProps): React.JSX.Element {
  const { svg, picture, places, view, palette, chosen } = props;
  const degrees = useMemo(() => degreesOf(picture), [picture]);
  const radius = (id: string): number => radiusOf(degrees.get(id) ?? 0);
  const near = useMemo(() => neighboursOf(chosen, picture), [chosen, picture]);
  const at = (id: string): Place => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return { x: view.k * x + view.x, y: view.k * y + view.y };
  };
  const width = useWidth(svg);
  const longest = longestIn(width);
  const boldness = (id: string, kind: NodeKind): Weight =>
    id === chosen || kind === 'Speaker' || kind === 'Source' ? 600 : 400;
  const size = Math.max(SMALLEST, Math.min(view.k, 1.3));
  const labels = placeLabels(
    [...picture.nodes]
      .sort(
        (a, b) =>
          Number(b.id === chosen) - Number(a.id === chosen) ||
          weight(b, degrees) - weight(a, degrees) ||
          a.label.localeCompare(b.label),
      )
      .map(({ id, kind, label }) => ({
        id,
        length: textLength(cut(label, longest), boldness(id, kind)),
        ...at(id),
        reach: radius(id) * size + 2,
        firm: boldness(id, kind) === 600,
      })),
    width,
  );
  return (
    <svg
      ref={svg}
      className="drawing"
      role="group"
      aria-label="Graph: arrow keys go from node to node, Enter opens one"
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || !props.move(event)) return;
        event.preventDefault();
      }}
    >
      <rect width="100%" height="100%" fill={palette.ground} />
      <g stroke={palette.tie} aria-hidden="true">
        {picture.ties.map(({ from, to, tie }) => {
          const [a, b] = [at(from), at(to)];
          const lit = from === chosen || to === chosen;
          return (
            <line
              key={`${from} ${tie} ${to}`}
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
              stroke={lit ? palette.ink : palette.tie}
              strokeWidth={lit ? 1.5 : 1}
              strokeOpacity={lit ? 0.9 : 0.65}
              strokeDasharray={tie === 'relays' ? '5 3' : undefined}
            />
          );
        })}
      </g>
      {picture.nodes.map((node) => {
        const { id, kind, label } = node;
        const { x, y } = at(id);
        return (
          <g
            key={id}
            id={`node-${id}`}
            className="node"
            transform={`translate(${x},${y})`}
            opacity={chosen === id || near.has(id) ? 1 : 0.82}
            role="button"
            tabIndex={id === chosen ? 0 : -1}
            aria-label={`${kind} ${label}, ${degrees.get(id) ?? 0} ties${node.open ? '' : ', not opened'}`}
            aria-pressed={node.open}
            onFocus={() => props.choose(id)}
            onClick={() => props.open(id)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                props.open(id);
                return;
              }
              const next = event.shiftKey ? undefined : stepFrom(id, event.key, places);
              if (next === undefined) return;
              event.preventDefault();
              // SVG elements take focus as HTML ones do; their type does not say so everywhere.
              svg.current?.querySelector<SVGGElement>(`#${CSS.escape(`node-${next}`)}`)?.focus();
            }}
          >
            <title>{label}</title>
            <Shape
              kind={kind}
              radius={radius(id) * size}
              line={2.5 * Math.min(1, size + 0.3)}
              fill={palette.kinds[kind]}
              ground={palette.ground}
              hollow={!node.open}
              ring={id === chosen ? palette.ink : undefined}
            />
          </g>
        );
      })}
      {/* Over all nodes: in a crowd a name covers some of them. */}
      <g
        aria-hidden="true"
        className="labels"
        fontFamily={LABEL_FONT}
        fontSize={LABEL_SIZE}
        fill={palette.ink}
      >
        {picture.nodes.map(({ id, kind, label }) => {
          const place = labels.get(id);
          return place === undefined ? null : (
            <text
              key={id}
              x={place.x}
              y={place.y}
              dy="0.35em"
              textAnchor={place.anchor}
              fontWeight={boldness(id, kind)}
              stroke={palette.ground}
              strokeWidth={3.5}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {cut(label, longest)}
            </text>
          );
        })}
      </g>
    </svg>
  );
}

/** Names of people and sources before the long words of statements. */
const weight = ({ id, kind }: GraphNode, degrees: ReadonlyMap<string, number>): number =>
  (degrees.get(id) ?? 0) + (kind === 'Statement' ? 0 : 3);

const neighboursOf = (id: string, { ties }: Picture): ReadonlySet<string> =>
  new Set(ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
