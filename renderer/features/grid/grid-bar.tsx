import { useDeferredValue } from 'react';
import { counted } from '../../../shared/words/counts';
import { compactMoney } from '../../../shared/words/money';
import { say } from '../../../shared/words/say';
import styles from './grid-bar.module.css';
import { columnsIn, cardsIn } from './places';
import { useArea } from './use-drawn';
import type { Rows } from './use-rows';

/** What the selected cells come to, as a spreadsheet says it at its foot. */
export function GridBar({ rows }: { readonly rows: Rows }) {
  const area = useDeferredValue(useArea(rows));
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells < 2)
    return (
      <p
        className={styles.bar}
      >{say`Type to edit, Shift and arrows to select, Ctrl and Enter to open. Escape, then Tab leaves the grid.`}</p>
    );
  const cards = cardsIn(area, rows);
  return (
    <p className={styles.bar} role="status">
      <strong>{counted(cards.length, 'initiative')}</strong>
      {columnsIn(area, rows)
        .filter(({ column }) => column.kind === 'money')
        .slice(0, 6)
        .map(({ id, name, column }) => {
          const values = cards.flatMap((card) => {
            const value = column.read(card, rows.at.plan);
            return typeof value === 'number' ? [value] : [];
          });
          if (values.length === 0) return null;
          const sum = values.reduce((all, value) => all + value, 0);
          return (
            <span key={id}>
              {name} <b>{compactMoney(sum, rows.at.speech)}</b>
              {values.length > 1 &&
                say`, mean ${compactMoney(Math.round(sum / values.length), rows.at.speech)}`}
            </span>
          );
        })}
    </p>
  );
}
