import { spendPartWords } from '../../../shared/words/money/spend-words';
import { say } from '../../../shared/words/say';
import type { Drawn } from './spend-drawn';
import styles from './spend-chart.module.css';
import type { SpendPart } from './spend-layers';

/** What cannot be told by its own colour is told by its hatching. */
export function Patterns({ id }: { readonly id: string }) {
  const sizes = { added: 4, saved: 6 };
  return (
    <defs>
      {(['added', 'saved'] as const).map((part) => (
        <pattern
          key={part}
          id={`${id}-${part}`}
          width={sizes[part]}
          height={sizes[part]}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${part === 'added' ? 45 : -45})`}
        >
          {part === 'added' && <rect width={4} height={4} className={styles.today} />}
          <line x1={0} x2={0} y1={0} y2={sizes[part]} className={styles[`${part}Stripe`]} />
        </pattern>
      ))}
    </defs>
  );
}

export function lookOf(part: SpendPart, id: string) {
  const isHatched = part === 'added' || part === 'saved';
  return { className: styles[part], ...(isHatched && { fill: `url(#${id}-${part})` }) };
}

/** The names of the parts that are to be seen. */
export function Keys({ drift, at, id }: Pick<Drawn, 'drift' | 'at' | 'id'>) {
  const seen = new Set(at.bars.flatMap(({ layers }) => layers.map(({ part }) => part)));
  const parts = (Object.keys(spendPartWords) as SpendPart[]).filter((part) => seen.has(part));
  return (
    <figcaption>
      <ul className={styles.keys}>
        {parts.map((part) => (
          <li key={part}>
            <svg width={13} height={11} aria-hidden="true">
              <rect x={0.5} y={0.5} width={12} height={10} {...lookOf(part, id)} />
            </svg>
            {spendPartWords[part]}
          </li>
        ))}
        {drift.years.some(({ budget }) => budget !== null) && (
          <li>
            <svg width={16} height={11} aria-hidden="true">
              <line x1={0} x2={16} y1={5.5} y2={5.5} className={styles.budget} />
            </svg>
            {say`IT budget, a fourth of its year`}
          </li>
        )}
      </ul>
    </figcaption>
  );
}
