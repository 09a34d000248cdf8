import { useRef, useState } from 'react';
import type { Goal } from '../../../shared/model/goal';
import { dispatch } from '../../state/dispatch';
import { useEditable, usePlan, useSpeech } from '../../state/plan-hooks';
import { storeInTurn } from '../../state/store-in-turn';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import fieldStyles from '../../ui/field.module.css';
import { classNames } from '../../ui/class-names';
import styles from './metrics-dialog.module.css';
import { type PairDraft, pairDraftOf, readPair, usualPairs } from './pair-draft';

/** What IT watches beside the business metric; stored together, so that it is never half a metric. */
export function PairForm({ goal }: { readonly goal: Goal }) {
  const plan = usePlan();
  const speech = useSpeech();
  const editable = useEditable();
  const pair = plan.metricPair.get(goal.id);
  const [draft, setDraft] = useState(() => pairDraftOf(pair, speech));
  const [wrong, setWrong] = useState<{ readonly field: keyof PairDraft; readonly words: string } | null>(
    null,
  );
  const form = useRef<HTMLFormElement>(null);
  const store = async () => {
    const day = form.current?.querySelector<HTMLInputElement>('input[type="date"]');
    if (day?.validity.badInput) return setWrong({ field: 'since', words: 'This day is not complete.' });
    const read = readPair(draft, goal.id, speech);
    if (!read.ok) return setWrong(read);
    const refused = await storeInTurn(() => ({ type: 'metric-pair/set', pair: read.pair }));
    setWrong(refused ? { field: 'target', words: refused } : null);
  };
  const text = (field: keyof PairDraft, label: string, kind: 'text' | 'number' | 'date' = 'text') => (
    <Field label={label} error={wrong?.field === field ? wrong.words : null}>
      {(control) => (
        <input
          {...control}
          className={classNames(fieldStyles.input, kind === 'number' && fieldStyles.number)}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          list={field === 'name' ? 'usual-it-metrics' : undefined}
          autoComplete="off"
          readOnly={!editable}
          value={draft[field]}
          onChange={(event) => {
            setDraft({ ...draft, [field]: event.target.value });
            setWrong(null);
          }}
        />
      )}
    </Field>
  );
  return (
    <form
      ref={form}
      aria-label="IT metric"
      className={styles.pair}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      {text('name', 'IT metric')}
      {text('unit', 'Its unit')}
      {text('baseline', 'Its baseline', 'number')}
      {text('target', 'Its target', 'number')}
      {text('since', 'Baselines read on', 'date')}
      <datalist id="usual-it-metrics">
        {usualPairs.map(([name]) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className={styles.buttons}>
        <Button type="submit" disabled={!editable}>
          {pair ? 'Store the IT metric' : 'Pair it'}
        </Button>
        {pair && (
          <Button
            look="quiet"
            disabled={!editable}
            onClick={() => void dispatch({ type: 'metric-pair/delete', ids: [goal.id] }, { offerUndo: true })}
          >
            Take the IT metric off
          </Button>
        )}
      </div>
    </form>
  );
}
