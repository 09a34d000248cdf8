import type { Card } from '../../../shared/rules/cards/card';
import { wholeMoney } from '../../../shared/words/money';
import { quarterWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { useSpeech } from '../../state/plan/plan-hooks';
import field from '../../ui/fields/field.module.css';
import type { SliceDraft } from './slice-drafts';
import styles from './split.module.css';

interface Props {
  readonly drafts: readonly SliceDraft[];
  /** What each would be; none where the slices cannot be made so. */
  readonly cards: readonly Card[];
  readonly change: (index: number, changes: Partial<SliceDraft>) => void;
}

/** One line a slice: what is typed, and beside it what the slice gets. */
export function SliceTable({ drafts, cards, change }: Props) {
  const speech = useSpeech();
  return (
    <table className={styles.table} aria-label={say`Slices`}>
      <thead>
        <tr>
          <th scope="col">{say`Title`}</th>
          <th scope="col" className={styles.quarters}>{say`Quarters`}</th>
          <th scope="col">{say`When`}</th>
          <th scope="col" className={styles.number}>{say`Cost`}</th>
          <th scope="col" className={styles.number}>{say`Funded`}</th>
          <th scope="col" className={styles.number}>{say`Run a year`}</th>
        </tr>
      </thead>
      <tbody>
        {drafts.map((draft, index) => (
          <tr key={draft.id}>
            <td>
              <input
                className={field.input}
                aria-label={say`Title of slice ${index + 1}`}
                value={draft.title}
                maxLength={1_000}
                autoComplete="off"
                onChange={(event) => change(index, { title: event.target.value })}
              />
            </td>
            <td>
              <input
                className={field.input}
                aria-label={say`Quarters of slice ${index + 1}`}
                inputMode="numeric"
                value={draft.quarters}
                autoComplete="off"
                onChange={(event) => change(index, { quarters: event.target.value })}
              />
            </td>
            <Gets card={cards[index]} speech={speech} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Gets({ card, speech }: { readonly card: Card | undefined; readonly speech: Speech }) {
  if (!card) return <td colSpan={4} />;
  const { placement, window, cost, fundedAmount, runCost } = card;
  const first = placement.start ?? window.first;
  const last = first + placement.lengthQuarters - 1;
  const span = [first, last].map((quarter) => quarterWords(quarter, speech));
  return (
    <>
      <td className={styles.when}>{first === last ? span[0] : span.join(' – ')}</td>
      <td className={styles.number}>{cost === null ? say`not known` : wholeMoney(cost, speech)}</td>
      <td className={styles.number}>{card.funded ? wholeMoney(fundedAmount, speech) : '–'}</td>
      <td className={styles.number}>{runCost === null ? '–' : wholeMoney(runCost, speech)}</td>
    </>
  );
}
