import { type KeyboardEvent, memo, useCallback, useMemo, useRef, useState } from 'react';
import { reportUnit } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import type { Speech } from '../../../../shared/words/speech';
import { useSpeech } from '../../../state/plan/plan-hooks';
import { goToCard } from '../go-to-card';
import { BubbleAxes } from './bubble-axes';
import styles from './bubble-chart.module.css';
import { type Bubble, bubbleGeometry, type Label } from './bubble-geometry';
import { BubbleShape } from './bubble-shape';
import { BubbleTip } from './bubble-tip';
import { type Height, heightWords, isMoney, type Point, type Size } from './chart-values';
import { pointLines } from './point-words';

interface Props {
  readonly points: readonly Point[];
  readonly height: Height;
  readonly size: Size;
  readonly width: number;
}

const drawn = 380;

/** The bubbles: one stop of the keyboard, arrows go through them by cost, Enter or a click leads to the card. */
export function BubbleChart({ points, height, size, width }: Props) {
  const speech = useSpeech();
  const svg = useRef<SVGSVGElement>(null);
  const geometry = useMemo(() => bubbleGeometry(points, width, drawn), [points, width]);
  const byCost = useMemo(
    () => [...points].sort((a, b) => a.cost - b.cost || a.height - b.height).map(({ id }) => id),
    [points],
  );
  const [at, setAt] = useState<string | null>(null);
  const [looked, setLooked] = useState<string | null>(null);
  const current = at !== null && byCost.includes(at) ? at : (byCost[0] ?? null);
  const named = useMemo(
    () =>
      geometry.bubbles.map((bubble) => ({
        bubble,
        words: [bubble.point.title, ...pointLines(bubble.point, height, speech)].join(', '),
      })),
    [geometry, height, speech],
  );
  const stand = useCallback((id: string) => {
    setAt(id);
    setLooked(id);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextOf(event.key, byCost, current);
    if (next === null) return;
    event.preventDefault();
    svg.current?.querySelector<SVGGElement>(`[data-bubble="${CSS.escape(next)}"]`)?.focus();
  };
  const units = useMemo(() => unitsOf(points, height, speech), [points, height, speech]);
  const tip = geometry.bubbles.find(({ point }) => point.id === looked);
  const label = say`${heightWords(height)} against one-off cost, ${points.length} initiatives; size: ${size === 'cost' ? say`one-off cost` : say`run cost`}`;
  return (
    <div className={styles.bubbles}>
      <svg ref={svg} width={width} height={drawn} role="group" aria-label={label} onKeyDown={onKeyDown}>
        <BubbleAxes
          geometry={geometry}
          units={units}
          words={heightWords(height)}
          width={width}
          height={drawn}
          speech={speech}
        />
        <Bubbles named={named} current={current} onStand={stand} onLook={setLooked} />
        <Labels labels={geometry.labels} />
      </svg>
      {tip && <BubbleTip bubble={tip} lines={pointLines(tip.point, height, speech)} width={width} />}
    </div>
  );
}

interface BubblesProps {
  readonly named: readonly { readonly bubble: Bubble; readonly words: string }[];
  readonly current: string | null;
  readonly onStand: (id: string) => void;
  readonly onLook: (id: string | null) => void;
}

/** Drawn once, however often the hand passes over one. */
const Bubbles = memo(function Bubbles({ named, current, onStand, onLook }: BubblesProps) {
  return named.map(({ bubble, words }) => (
    <BubbleShape
      key={bubble.point.id}
      bubble={bubble}
      words={words}
      reachable={bubble.point.id === current}
      onStand={onStand}
      onLook={onLook}
      onOpen={goToCard}
    />
  ));
});

/** Names beside the largest bubbles; each bubble says its own name to a screen reader. */
function Labels({ labels }: { readonly labels: readonly Label[] }) {
  return (
    <g className={styles.labels} aria-hidden="true">
      {labels.map(({ id, words, x, y, anchor }) => (
        <text key={id} x={x} y={y} dy="0.34em" textAnchor={anchor}>
          {words}
        </text>
      ))}
    </g>
  );
}

function unitsOf(points: readonly Point[], height: Height, speech: Speech) {
  const unitOf = (of: (point: Point) => number) => reportUnit(points.map(of), speech);
  return {
    across: unitOf(({ cost }) => cost),
    up: isMoney(height) ? unitOf((point) => point.height) : null,
  };
}

/** Where an arrow leads from a bubble; null where the key means nothing here. */
function nextOf(key: string, byCost: readonly string[], current: string | null): string | null {
  const index = current === null ? -1 : byCost.indexOf(current);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return byCost[Math.min(byCost.length - 1, index + 1)] ?? null;
    case 'ArrowLeft':
    case 'ArrowDown':
      return byCost[Math.max(0, index - 1)] ?? null;
    case 'Home':
      return byCost[0] ?? null;
    case 'End':
      return byCost.at(-1) ?? null;
    default:
      return null;
  }
}
