import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent } from 'd3-zoom';
import { useEffect, useState, type RefObject } from 'react';
import type { Place } from './layout';

/** How the picture is moved and scaled: a point of it stands at `k * x + x0`, `k * y + y0` of the screen. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Zoom {
  readonly view: View;
  readonly scaleBy: (factor: number) => void;
  /** Moves the picture, in pixels of the screen. */
  readonly moveBy: (x: number, y: number) => void;
  /** Moves a place into sight, if it is out of it. */
  readonly reveal: (place: Place) => void;
  /** Shows all of the picture. */
  readonly fit: (places: Iterable<Place>) => void;
}

const LEAST = 0.1;
const MOST = 6;
/** Room for the labels of what stands at the edge, wider than high: pixels, and the share of the width that it may take. */
const MARGIN = { x: 90, y: 44, share: 0.15 };
/** So near to the edge a node counts as out of sight. Pixels. */
const EDGE = 16;
/** A small picture is not blown up beyond this. */
const FITTING = 1.8;

/** Lets wheel, pinch and drag move the picture. */
export function useZoom(svg: RefObject<SVGSVGElement>): Zoom {
  const [view, setView] = useState<View>({ k: 1, x: 0, y: 0 });
  const [{ attach, ...moves }] = useState(() => controlOf(svg, setView));
  useEffect(() => attach(), [attach]);
  return { view, ...moves };
}

function controlOf(svg: RefObject<SVGSVGElement>, tell: (view: View) => void) {
  const zooming = zoom<SVGSVGElement, unknown>()
    .scaleExtent([LEAST, MOST])
    .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<SVGSVGElement, unknown>) => tell({ k, x, y }));
  return {
    attach: (): (() => void) => {
      const element = svg.current;
      if (element === null) return () => undefined;
      // A double click opens nodes, one after the other; it is no wish to come nearer.
      select(element).call(zooming).on('dblclick.zoom', null);
      return () => {
        select(element).on('.zoom', null);
      };
    },
    scaleBy: (factor: number): void => {
      if (svg.current !== null) zooming.scaleBy(select(svg.current), factor);
    },
    moveBy: (x: number, y: number): void => {
      if (svg.current === null) return;
      const { k } = zoomTransform(svg.current);
      zooming.translateBy(select(svg.current), x / k, y / k);
    },
    reveal: (place: Place): void => {
      if (svg.current === null) return;
      const [x, y] = zoomTransform(svg.current).apply([place.x, place.y]);
      const { width, height } = svg.current.getBoundingClientRect();
      const isSeen = x > EDGE && x < width - EDGE && y > EDGE && y < height - EDGE;
      if (!isSeen) zooming.translateTo(select(svg.current), place.x, place.y);
    },
    fit: (places: Iterable<Place>): void => {
      const all = [...places];
      if (svg.current === null || all.length === 0) return;
      const { width, height } = svg.current.getBoundingClientRect();
      const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
      const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
      const room = Math.min(
        (width - 2 * Math.min(MARGIN.x, width * MARGIN.share)) / (right - left + 1),
        (height - 2 * MARGIN.y) / (bottom - top + 1),
      );
      const k = Math.min(FITTING, Math.max(LEAST, room));
      const middle = zoomIdentity
        .translate(width / 2, height / 2)
        .scale(k)
        .translate(-(left + right) / 2, -(top + bottom) / 2);
      zooming.transform(select(svg.current), middle);
    },
  };
}
