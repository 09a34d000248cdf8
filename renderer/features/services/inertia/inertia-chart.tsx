import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Inert } from '../../../../shared/rules/services/inertia';
import { bareMoney } from '../../../../shared/words/money';
import { inertWords } from '../../../../shared/words/money/inertia-words';
import { say } from '../../../../shared/words/say';
import { useSpeech } from '../../../state/plan/plan-hooks';
import { classNames } from '../../../ui/class-names';
import styles from './inertia.module.css';
import { type Dot, type InertiaGeometry, inertiaGeometry, margins } from './inertia-geometry';

interface Props {
  /** All of them have years and a cost. */
  readonly items: readonly Inert[];
  readonly width: number;
  readonly onOpen: (item: Inert) => void;
}

const drawn = 300;

/** Cost a year by years unchanged: one stop of the keyboard, arrows go from the newest to the oldest, Enter leads there. */
export function InertiaChart({ items, width, onOpen }: Props) {
  const speech = useSpeech();
  const svg = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const [looked, setLooked] = useState<string | null>(null);
  const geometry = useMemo(() => inertiaGeometry(items, width, drawn), [items, width]);
  const byAge = useMemo(
    () =>
      items
        .toSorted((a, b) => (a.years ?? 0) - (b.years ?? 0) || a.costAYear - b.costAYear)
        .map(({ id }) => id),
    [items],
  );
  const current = at !== null && byAge.includes(at) ? at : (byAge[0] ?? null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextOf(event.key, byAge, current);
    if (next === undefined) return;
    event.preventDefault();
    svg.current?.querySelector<SVGGElement>(`[data-dot="${CSS.escape(next)}"]`)?.focus();
  };
  const tip = geometry.dots.find(({ item }) => item.id === looked);
  return (
    <div className={styles.chart}>
      <svg
        ref={svg}
        width={width}
        height={drawn}
        role="group"
        aria-label={say`Cost a year by years unchanged, ${items.length} shown`}
        onKeyDown={onKeyDown}
      >
        <Axes geometry={geometry} width={width} />
        {geometry.dots.map((dot) => (
          <DotShape
            key={dot.item.id}
            dot={dot}
            words={inertWords(dot.item, speech)}
            reachable={dot.item.id === current}
            onStand={setAt}
            onLook={setLooked}
            onOpen={onOpen}
          />
        ))}
      </svg>
      {tip && (
        <p
          className={styles.tip}
          style={{ left: Math.min(tip.x + 12, width - 250), top: Math.max(0, tip.y - 20) }}
          aria-hidden="true"
        >
          {inertWords(tip.item, speech)}
        </p>
      )}
    </div>
  );
}

interface AxesProps {
  readonly geometry: InertiaGeometry;
  readonly width: number;
}

/** Both axes; what they say stands in the name of each point as well. */
function Axes({ geometry, width }: AxesProps) {
  const speech = useSpeech();
  const bottom = drawn - margins.bottom;
  return (
    <g className={styles.axes} aria-hidden="true">
      {geometry.costs.map(({ value, at: y }) => (
        <g key={value}>
          <line x1={margins.left} x2={width - margins.right} y1={y} y2={y} />
          <text x={margins.left - 6} y={y} dy="0.34em" textAnchor="end">
            {bareMoney(value, speech)}
          </text>
        </g>
      ))}
      {geometry.years.map(({ value, at: x }) => (
        <text key={value} x={x} y={bottom + 16} textAnchor="middle">
          {value}
        </text>
      ))}
      <text x={width - margins.right} y={bottom + 31} textAnchor="end">{say`Years unchanged`}</text>
      <text x={margins.left} y={12}>
        {geometry.logarithmic ? say`Cost a year, each line ten times the one below` : say`Cost a year`}
      </text>
    </g>
  );
}

interface DotProps {
  readonly dot: Dot;
  readonly words: string;
  readonly reachable: boolean;
  readonly onStand: (id: string) => void;
  readonly onLook: (id: string | null) => void;
  readonly onOpen: (item: Inert) => void;
}

/** A service is a circle, a run card a square; full where nothing is planned, pale where work would change it, empty where it ends. */
function DotShape({ dot: { item, x, y }, words, reachable, onStand, onLook, onOpen }: DotProps) {
  return (
    <g
      transform={`translate(${x} ${y})`}
      className={classNames(styles.dot, styles[item.standing])}
      role="button"
      tabIndex={reachable ? 0 : -1}
      aria-label={words}
      data-dot={item.id}
      onFocus={() => {
        onStand(item.id);
        onLook(item.id);
      }}
      onBlur={() => onLook(null)}
      onPointerEnter={() => onLook(item.id)}
      onPointerLeave={() => onLook(null)}
      onClick={() => onOpen(item)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen(item);
      }}
    >
      <circle r={12} className={styles.reach} />
      {item.kind === 'service' ? <circle r={6} /> : <rect x={-5.5} y={-5.5} width={11} height={11} />}
    </g>
  );
}

/** Where an arrow leads from a point; undefined where the key means nothing here. */
function nextOf(key: string, byAge: readonly string[], current: string | null): string | undefined {
  const index = current === null ? -1 : byAge.indexOf(current);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return byAge[Math.min(byAge.length - 1, index + 1)];
    case 'ArrowLeft':
    case 'ArrowDown':
      return byAge[Math.max(0, index - 1)];
    case 'Home':
      return byAge[0];
    case 'End':
      return byAge.at(-1);
    default:
      return undefined;
  }
}
