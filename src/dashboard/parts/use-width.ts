import { useEffect, useState, type RefObject } from 'react';

/** How wide an element is, kept up as it changes; 0 until it is drawn. Pixels. */
export function useWidth(place: RefObject<Element>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
