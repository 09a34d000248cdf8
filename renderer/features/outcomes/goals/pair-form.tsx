import { type FormEvent, useState } from 'react';
import type { Goal } from '../../../../shared/model/records/goal';
import { say } from '../../../../shared/words/say';
import { dispatch } from '../../../state/plan/dispatch';
import { useEditable, usePlan, useSpeech } from '../../../state/plan/plan-hooks';
import { storeInTurn } from '../../../state/plan/store-in-turn';
import { Button } from '../../../ui/button';
import { FormInput, type Wrong, wrongWords } from '../form-input';
import styles from './metrics-dialog.module.css';
import { type PairDraft, pairDraftOf, readPair, usualPairs } from './pair-draft';

/** What IT watches beside the business metric; stored together, so that it is never half a metric. */
export function PairForm({ goal }: { readonly goal: Goal }) {
  const { draft, wrong, type, store, isPaired } = usePair(goal);
  const editable = useEditable();
  const input = (field: keyof PairDraft, label: string, kind: 'text' | 'number' | 'day' = 'text') => (
    <FormInput
      label={label}
      error={wrongWords(wrong, field)}
      kind={kind}
      {...(field === 'name' && { list: 'usual-it-metrics' })}
      value={draft[field]}
      onType={(text) => type({ [field]: text })}
    />
  );
  return (
    <form aria-label={say`IT metric`} className={styles.pair} onSubmit={(event) => void store(event)}>
      {input('name', say`IT metric`)}
      {input('unit', say`Its unit`)}
      {input('baseline', say`Its baseline`, 'number')}
      {input('target', say`Its target`, 'number')}
      {input('since', say`Both baselines read on`, 'day')}
      <datalist id="usual-it-metrics">
        {usualPairs.map(([name]) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className={styles.buttons}>
        <Button type="submit" disabled={!editable}>
          {isPaired ? say`Store the IT metric` : say`Pair it`}
        </Button>
        {isPaired && (
          <Button
            look="quiet"
            disabled={!editable}
            onClick={() => void dispatch({ type: 'metric-pair/delete', ids: [goal.id] }, { offerUndo: true })}
          >{say`Take the IT metric off`}</Button>
        )}
      </div>
    </form>
  );
}

function usePair(goal: Goal) {
  const plan = usePlan();
  const speech = useSpeech();
  const pair = plan.metricPair.get(goal.id);
  const [draft, setDraft] = useState(() => pairDraftOf(pair, speech));
  const [wrong, setWrong] = useState<Wrong<keyof PairDraft>>(null);
  const store = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = event.currentTarget.querySelector<HTMLInputElement>('input[type="date"]');
    if (day?.validity.badInput) return setWrong({ field: 'since', words: say`This day is not complete.` });
    const read = readPair(draft, goal.id, speech);
    if (!read.ok) return setWrong(read);
    const refused = await storeInTurn(() => ({ type: 'metric-pair/set', pair: read.pair }));
    setWrong(refused ? { field: 'target', words: refused } : null);
  };
  const type = (changes: Partial<PairDraft>) => {
    setDraft({ ...draft, ...changes });
    setWrong(null);
  };
  return { draft, wrong, type, store, isPaired: pair !== undefined };
}
