import type { NodeKind } from './neighbourhood';

interface ShapeProps {
  readonly kind: NodeKind;
  /** Pixels. */
  readonly radius: number;
  /** Of its outline, in pixels. */
  readonly line: number;
  readonly fill: string;
  readonly ground: string;
  /** Not opened yet: an outline. */
  readonly hollow: boolean;
  /** The colour of the ring around what is looked at. */
  readonly ring: string | undefined;
}

/** Each kind of node has a shape of its own: colour is never the only difference. */
export function Shape({ kind, radius: r, line, fill, ground, hollow, ring }: ShapeProps): React.JSX.Element {
  const look = { fill: hollow ? ground : fill, stroke: fill, strokeWidth: line };
  return (
    <>
      {ring !== undefined && <circle r={r + 5} fill="none" stroke={ring} strokeWidth={2} />}
      {outline(kind, r, look)}
    </>
  );
}

function outline(kind: NodeKind, r: number, look: React.SVGProps<SVGElement>): React.JSX.Element {
  const { fill, stroke, strokeWidth } = look;
  const paint = { fill, stroke, strokeWidth };
  switch (kind) {
    case 'Speaker':
      return <circle r={r} {...paint} />;
    case 'Source':
      return <rect x={-r} y={-r * 0.8} width={2 * r} height={1.6 * r} rx={3} {...paint} />;
    case 'Statement':
      return <circle r={r * 0.62} {...paint} />;
    case 'Article':
      return <rect x={-r * 0.7} y={-r} width={1.4 * r} height={2 * r} {...paint} />;
    case 'Event':
      return <path d={`M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`} {...paint} />;
    case 'Place':
      return <path d={`M0 ${-r}L${r} ${r * 0.8}L${-r} ${r * 0.8}Z`} {...paint} />;
  }
}
