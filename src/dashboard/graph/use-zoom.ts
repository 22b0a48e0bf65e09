import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { useEffect, useState, type RefObject } from 'react';
import type { Place } from './layout';

/** How the picture is moved and scaled: a point of it stands at `k * x + x0`, `k * y + y0` of the screen. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

interface Zoom {
  readonly view: View;
  readonly scaleBy: (factor: number) => void;
  /** Shows all of the picture. */
  readonly fit: (places: Iterable<Place>) => void;
}

const LEAST = 0.1;
const MOST = 6;
const MARGIN = 60;

/** Lets wheel, pinch and drag move the picture. */
export function useZoom(svg: RefObject<SVGSVGElement>): Zoom {
  const [view, setView] = useState<View>({ k: 1, x: 0, y: 0 });
  const [control] = useState(() => controlOf(svg, setView));
  useEffect(() => control.attach(), [control]);
  return { view, scaleBy: control.scaleBy, fit: control.fit };
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
    fit: (places: Iterable<Place>): void => {
      const all = [...places];
      if (svg.current === null || all.length === 0) return;
      const { width, height } = svg.current.getBoundingClientRect();
      const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
      const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
      const room = Math.min(
        (width - 2 * MARGIN) / (right - left + 1),
        (height - 2 * MARGIN) / (bottom - top + 1),
      );
      const k = Math.min(1.4, Math.max(LEAST, room));
      const middle = zoomIdentity
        .translate(width / 2, height / 2)
        .scale(k)
        .translate(-(left + right) / 2, -(top + bottom) / 2);
      zooming.transform(select(svg.current), middle);
    },
  };
}
