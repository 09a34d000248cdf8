import { type RefObject, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { type Outcome, outcomes } from '../../../../shared/model/codes';
import type { Goal } from '../../../../shared/model/records/goal';
import { outcomeNames } from '../../../../shared/words/codes';
import { say } from '../../../../shared/words/say';
import { useSpeech } from '../../../state/plan/plan-hooks';
import { storeInTurn } from '../../../state/plan/store-in-turn';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { Dialog } from '../../../ui/dialog';
import { Field } from '../../../ui/fields/field';
import fieldStyles from '../../../ui/fields/field.module.css';
import { AnswersField } from './answers-field';
import styles from './goal-dialog.module.css';
import { draftOf, type GoalDraft, mergedGoal, readGoal } from './goal-draft';

interface Props {
  /** null: a new one, for `outcome`. */
  readonly goal: Goal | null;
  readonly outcome: Outcome;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** All that is said of a goal; stored together, so that a goal is never half a goal. */
export function GoalDialog({ goal, outcome, open, onClose }: Props) {
  const speech = useSpeech();
  const [draft, setDraft] = useState(() => draftOf(goal, outcome, speech));
  const [wrong, setWrong] = useState<{ readonly field: keyof GoalDraft; readonly words: string } | null>(
    null,
  );
  const [id] = useState(() => goal?.id ?? uuidv7());
  const name = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const type = (changes: Partial<GoalDraft>) => {
    setDraft({ ...draft, ...changes });
    setWrong(null);
  };
  const store = async () => {
    const day = form.current?.querySelector<HTMLInputElement>('input[type="date"]');
    const read = readGoal(draft, id, speech, day?.validity.badInput);
    if (!read.ok) return setWrong(read);
    const refused = await storeInTurn((plan) => ({
      type: 'goal/set',
      goal: mergedGoal(plan.goal.get(id), goal, read.goal),
    }));
    if (refused) setWrong({ field: 'target', words: refused });
    else onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={goal ? say`Edit the goal` : say`New goal`}
      initialFocus={name}
      actions={
        <>
          <Button onClick={onClose}>{say`Cancel`}</Button>
          <Button look="solid" onClick={() => void store()}>
            {goal ? say`Store the goal` : say`Add the goal`}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void store();
        }}
      >
        <GoalFields draft={draft} wrong={wrong} type={type} nameRef={name} />
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  readonly draft: GoalDraft;
  readonly wrong: { readonly field: keyof GoalDraft; readonly words: string } | null;
  readonly type: (changes: Partial<GoalDraft>) => void;
  readonly nameRef: RefObject<HTMLInputElement | null>;
}

type TextKey = Exclude<keyof GoalDraft, 'outcome' | 'description' | 'targetDate' | 'answers'>;

function GoalFields({ draft, wrong, type, nameRef }: FieldsProps) {
  const errorOf = (field: keyof GoalDraft) => (wrong?.field === field ? wrong.words : null);
  const text = (field: TextKey, label: string, placeholder = '', number = false) => (
    <Field label={label} error={errorOf(field)} className={field === 'name' ? styles.whole : undefined}>
      {(control) => (
        <input
          {...control}
          ref={field === 'name' ? nameRef : undefined}
          className={classNames(fieldStyles.input, number && fieldStyles.number)}
          placeholder={placeholder}
          inputMode={number ? 'decimal' : undefined}
          autoComplete="off"
          value={draft[field]}
          onChange={(event) => type({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      {text('name', say`Name`)}
      <OutcomeField draft={draft} type={type} />
      {text('sponsor', say`Sponsor`)}
      {text('metric', say`Metric`, say`Availability of the shop`)}
      {text('unit', say`Unit`, say`%, days, orders …`)}
      {text('baseline', say`Baseline: where it stands`, '', true)}
      {text('target', say`Target: where it should be`, '', true)}
      <Field label={say`By when`} error={errorOf('targetDate')}>
        {(control) => (
          <input
            {...control}
            type="date"
            min="1900-01-01"
            max="2199-12-31"
            className={fieldStyles.input}
            value={draft.targetDate}
            onChange={(event) => type({ targetDate: event.target.value })}
          />
        )}
      </Field>
      <AnswersField draft={draft} type={type} />
      {text('capability', say`Capability that changes`, say`Closing the books within a day`)}
      <Field label={say`Why it matters`} className={styles.whole}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={100_000}
            className={fieldStyles.input}
            value={draft.description}
            onChange={(event) => type({ description: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

function OutcomeField({ draft, type }: Pick<FieldsProps, 'draft' | 'type'>) {
  return (
    <Field label={say`Outcome`}>
      {(control) => (
        <select
          {...control}
          className={fieldStyles.input}
          value={draft.outcome}
          onChange={(event) => type({ outcome: event.target.value as Outcome })}
        >
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {outcomeNames[outcome]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
