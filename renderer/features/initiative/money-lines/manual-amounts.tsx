import { useState } from 'react';
import type { Money } from '../../../../shared/model/money';
import { quarterIn } from '../../../../shared/model/quarter';
import { missWords } from '../../../../shared/words/cards/money-line-words';
import { compactMoney } from '../../../../shared/words/money';
import { quarterWords } from '../../../../shared/words/quarters';
import { say } from '../../../../shared/words/say';
import { useSettings, useSpeech } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { MoneyField } from '../../../ui/fields/number-fields';
import { lineQuarters, lineStart } from './line-change';
import type { StoredProps } from './line-props';
import styles from './money-lines.module.css';

/** A sum for each quarter. What is typed waits until all of them add up to the amount; by how much they miss is said. */
export function ManualAmounts({ line, card, disabled, store }: StoredProps) {
  const speech = useSpeech();
  const { firstYear } = useSettings();
  const [typed, setTyped] = useState<readonly Money[] | null>(null);
  const stored = filled(line.amounts ?? [], lineQuarters(line, card.placement));
  const amounts = typed ?? stored;
  const sum = amounts.reduce((all, each) => all + each, 0);
  const miss = typed && missWords(sum, line.amount, speech);
  const first = lineStart(line, card.placement, quarterIn(firstYear, 1));
  const keep = async (next: readonly Money[], amount?: Money) => {
    const words = await store({ amounts: [...next], ...(amount !== undefined && { amount }) });
    // Typed on meanwhile: that is newer than this answer.
    if (!words) setTyped((then) => (then === next ? null : then));
    return words;
  };
  const change = (index: number, amount: Money) => {
    const next = amounts.map((each, at) => (at === index ? amount : each));
    setTyped(next);
    const adds = next.reduce((all, each) => all + each, 0) === line.amount;
    return adds ? keep(next) : undefined;
  };
  return (
    <div className={styles.manual} role="group" aria-label={say`Sums by quarter`}>
      {amounts.map((amount, index) => (
        <MoneyField
          key={first + index}
          label={quarterWords(first + index, speech)}
          speech={speech}
          value={amount}
          disabled={disabled}
          negative={line.stage === 'actual'}
          commit={(next) => change(index, next ?? 0)}
        />
      ))}
      {miss && (
        <div className={styles.miss}>
          <p role="alert">{miss}</p>
          {line.foreignCurrency === null && (
            <Button
              onClick={() => void keep(amounts, sum)}
            >{say`Make the amount ${compactMoney(sum, speech)}`}</Button>
          )}
          <Button look="quiet" onClick={() => setTyped(null)}>{say`Take back`}</Button>
        </div>
      )}
    </div>
  );
}

/** At least one sum for each quarter of the work, so that a longer work can be filled. */
function filled(amounts: readonly Money[], count: number): Money[] {
  return Array.from(
    { length: Math.max(amounts.length, Math.min(count, 400)) },
    (_, index) => amounts[index] ?? 0,
  );
}
