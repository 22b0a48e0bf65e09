import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useId, useRef } from 'react';
import type { Interval } from '../generated';
import { formatDay } from './Day';
import { useWidth } from './use-width';
import { counted } from './words';

const HEIGHT = 136;
const MARGIN = { top: 8, right: 2, bottom: 28, left: 34 };
/** A few bars stand side by side; they do not grow to fill the page. Pixels. */
const WIDEST = 56;

interface BarsProps {
  readonly points: readonly { readonly period: string; readonly quotes: number }[];
  readonly interval: Interval;
  /** Told the first day of the bar that was chosen. */
  readonly choose?: (period: string) => void;
}

/** Quotes over time. Each bar that is not empty is a button: one can go through them by keyboard, and hear them. */
export function BarsOverTime({ points, interval, choose }: BarsProps): React.JSX.Element {
  const place = useRef<HTMLElement>(null);
  const width = useWidth(place);
  const id = useId();
  const x = scaleBand({
    domain: points.map(({ period }) => period),
    range: [
      MARGIN.left,
      Math.max(MARGIN.left + 1, Math.min(width - MARGIN.right, MARGIN.left + WIDEST * points.length)),
    ],
    paddingInner: 0.18,
  });
  const most = Math.max(1, ...points.map(({ quotes }) => quotes));
  const y = scaleLinear({ domain: [0, most], range: [HEIGHT - MARGIN.bottom, MARGIN.top], nice: true });
  const every = Math.max(1, Math.ceil(points.length / Math.max(2, Math.floor(width / 96))));
  return (
    <figure className="bars" ref={place}>
      <figcaption id={id}>Quotes by {interval === 'DAY' ? 'day' : 'month'} of publication</figcaption>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="group" aria-labelledby={id}>
          <g aria-hidden="true" className="axes">
            <AxisLeft
              scale={y}
              left={MARGIN.left}
              numTicks={3}
              hideAxisLine
              hideTicks
              tickFormat={(value) =>
                Number.isInteger(Number(value)) ? Number(value).toLocaleString('en-GB') : ''
              }
            />
            <AxisBottom
              scale={x}
              top={HEIGHT - MARGIN.bottom}
              hideTicks
              tickValues={points.filter((_, index) => index % every === 0).map(({ period }) => period)}
              tickFormat={(period) => shortLabel(period, interval)}
            />
          </g>
          {points
            .filter(({ quotes }) => quotes > 0)
            .map(({ period, quotes }) => (
              <OneBar
                key={period}
                label={`${label(period, interval)}: ${counted(quotes, 'quote')}`}
                x={x(period) ?? 0}
                y={y(quotes)}
                width={x.bandwidth()}
                height={HEIGHT - MARGIN.bottom - y(quotes)}
                choose={choose === undefined ? undefined : () => choose(period)}
              />
            ))}
        </svg>
      )}
    </figure>
  );
}

interface OneBarProps {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly choose: (() => void) | undefined;
}

function OneBar({ label, choose, ...place }: OneBarProps): React.JSX.Element {
  if (choose === undefined) {
    return (
      <Bar {...place} className="bar" role="img" aria-label={label}>
        <title>{label}</title>
      </Bar>
    );
  }
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      className="bar-button"
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}
    >
      <title>{label}</title>
      {/* The whole height can be hit, however low the bar. */}
      <Bar
        x={place.x}
        width={place.width}
        y={MARGIN.top}
        height={HEIGHT - MARGIN.bottom - MARGIN.top}
        className="reach"
      />
      <Bar {...place} className="bar" />
    </g>
  );
}

const label = (period: string, interval: Interval): string =>
  formatDay(interval === 'MONTH' ? period.slice(0, 7) : period);

const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const SHORT_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

const shortLabel = (period: string, interval: Interval): string =>
  (interval === 'MONTH' ? SHORT_MONTH : SHORT_DAY).format(new Date(period));
