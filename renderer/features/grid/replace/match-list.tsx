import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { columnName } from '../../../../shared/words/columns/column-words';
import { say } from '../../../../shared/words/say';
import { goToCell } from '../grid-store';
import type { Rows } from '../use-rows';
import type { Match } from './matches';
import styles from './replace.module.css';

/** Pixels of a line, as the style has it, and of the list at the most. */
const lineHeight = 26;
const tallest = 6 * lineHeight;
/** So many lines beyond those in sight are drawn. */
const beyond = 6;

interface Props {
  readonly matches: readonly Match[];
  readonly rows: Rows;
}

/** Every cell that was found: what it holds, and what it would hold or why it cannot. Only the lines in sight are drawn. */
export function MatchList({ matches, rows }: Props) {
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.min(Math.floor(top / lineHeight), matches.length - 1) - beyond);
  const drawn = matches.slice(first, first + tallest / lineHeight + 2 * beyond);
  const height = matches.length * lineHeight;
  return (
    <div
      className={styles.list}
      style={{ height: Math.min(tallest, height) }}
      tabIndex={0}
      role="group"
      aria-label={say`What would change`}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <ul style={{ height, position: 'relative' }}>
        {drawn.map((match, index) => (
          <Line
            key={`${match.card.initiative.id} ${match.column.id}`}
            {...{ match, rows }}
            at={first + index}
            of={matches.length}
          />
        ))}
      </ul>
    </div>
  );
}

interface LineProps {
  readonly match: Match;
  readonly rows: Rows;
  readonly at: number;
  readonly of: number;
}

/** Letters of a long text that are shown before what was found in it. */
const letters = 24;

function around(text: string, from: number): string {
  return from > letters ? `…${text.slice(from - letters)}` : text;
}

function Line({ match: { card, column, before, after, from, read }, rows, at, of }: LineProps) {
  return (
    <li
      className={styles.line}
      style={{ top: at * lineHeight }}
      aria-setsize={of}
      aria-posinset={at + 1}
      onClick={() => goToCell({ row: card.initiative.id, column: column.id })}
    >
      <span className={styles.title}>
        {card.initiative.title}, {columnName(column.id, rows.at.plan)}
      </span>
      <del className={styles.before}>{around(before, from)}</del>
      {read.ok ? (
        <>
          <ArrowRight size={12} aria-label={say`becomes`} />
          <ins className={styles.after}>{after === '' ? say`empty` : around(after, from)}</ins>
        </>
      ) : (
        <span className={styles.why}>{say`stays: ${read.words}`}</span>
      )}
    </li>
  );
}
