import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { degreesOf, radiusOf } from './degrees';
import type { Picture } from './neighbourhood';

/** Where a node stands; the middle of the picture is 0, 0. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Of a first picture, and of one that has grown. */
const STEPS = { first: 260, grown: 100 };

/**
 * Lays out a picture as it grew, one step after the other: who opens a shared address sees what the sender saw, who
 * opened one node after the other.
 *
 * @param growth - the picture at each step, the whole of it last
 */
export function layOutGrowth(growth: readonly Picture[]): ReadonlyMap<string, Place> {
  return growth.reduce<ReadonlyMap<string, Place>>((places, picture) => layOut(picture, places), new Map());
}

/**
 * Gives every node a place by forces (Fruchterman and Reingold 1991, as d3-force has them): ties pull, nodes push each
 * other away and never overlap. The same picture gives the same places; nodes that stood before stay near where they stood.
 *
 * @param before - the places of an earlier picture
 */
export function layOut(picture: Picture, before: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const degrees = degreesOf(picture);
  const radius = (id: string): number => radiusOf(degrees.get(id) ?? 0);
  const bodies: Body[] = picture.nodes.map(({ id }) => ({ id, ...before.get(id) }));
  nearTheirNeighbours(bodies, picture, before);
  const links = picture.ties.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .force(
      'ties',
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(70)
        .strength(0.5),
    )
    .force('apart', forceManyBody<Body>().strength(-190).distanceMax(700))
    .force(
      'room',
      forceCollide<Body>(({ id }) => radius(id) + 7),
    )
    .force('x', forceX<Body>().strength(0.035))
    .force('y', forceY<Body>().strength(0.05))
    .stop()
    .tick(before.size === 0 ? STEPS.first : STEPS.grown);
  return new Map(bodies.map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }]));
}

/** A new node begins where the node stands that it was opened from, a little aside: the picture grows, it does not jump. */
function nearTheirNeighbours(
  bodies: readonly Body[],
  { ties }: Picture,
  before: ReadonlyMap<string, Place>,
): void {
  if (before.size === 0) return;
  const beside = new Map(
    ties
      .flatMap(({ from, to }) => [[from, to] as const, [to, from] as const])
      .filter(([, known]) => before.has(known)),
  );
  bodies.forEach((body, index) => {
    const known = before.get(beside.get(body.id) ?? '');
    if (body.x !== undefined || known === undefined) return;
    body.x = known.x + 30 * Math.cos(index);
    body.y = known.y + 30 * Math.sin(index);
  });
}
