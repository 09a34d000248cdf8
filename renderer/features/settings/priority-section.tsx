import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react';
import { outcomes } from '../../../shared/model/codes';
import { outcomeNames } from '../../../shared/words/codes';
import { storeField } from '../../state/dispatch';
import { useEditable, useSettings } from '../../state/plan-hooks';
import { classNames } from '../../ui/class-names';
import fieldStyles from '../../ui/field.module.css';
import { OutcomeMark } from '../../ui/outcome-mark';
import { Section } from '../../ui/page';
import { pointsOf, readPoints, type TypedPoints, typedPoints } from './priority-points';
import styles from './settings.module.css';

/** The points as they are being typed; stored together, once they make 100. */
function usePriorityDraft() {
  const stored = typedPoints(pointsOf(useSettings()));
  const [draft, setDraft] = useState<TypedPoints | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const typed = draft ?? stored;
  const read = readPoints(typed);

  const type = (points: TypedPoints | null) => {
    setDraft(points);
    setRefused(null);
  };
  const store = async () => {
    if (!draft || !read.ok) return;
    const { revenue, efficiency, risk } = read.points;
    const changes = { priorityRevenue: revenue, priorityEfficiency: efficiency, priorityRisk: risk };
    const words = await storeField({ type: 'plan/edit', changes });
    setRefused(words);
    if (!words) setDraft(null);
  };
  const wrong = read.ok ? [] : read.wrong;
  return {
    typed,
    wrong,
    said: refused ?? (read.ok ? null : read.words),
    changed: draft !== null,
    type,
    store,
  };
}

/** 100 points over the three outcomes. */
export function PrioritySection() {
  const editable = useEditable();
  const { typed, wrong, said, changed, type, store } = usePriorityDraft();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void store();
    if (event.key !== 'Escape' || !changed) return;
    event.stopPropagation();
    type(null);
  };
  // Going from one field to the next is still typing; leaving the three is done.
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) void store();
  };
  return (
    <Section
      title="Priority of the organisation"
      hint="100 points over the three outcomes. They weigh every return."
    >
      <fieldset className={styles.row} aria-label="Priority in points" onKeyDown={onKeyDown} onBlur={onBlur}>
        {outcomes.map((outcome) => (
          <div key={outcome} className={fieldStyles.field}>
            <label className={classNames(fieldStyles.label, styles.outcome)} htmlFor={`${id}-${outcome}`}>
              <OutcomeMark outcome={outcome} silent />
              {outcomeNames[outcome]}
            </label>
            <input
              id={`${id}-${outcome}`}
              className={classNames(fieldStyles.input, fieldStyles.number, styles.points)}
              inputMode="numeric"
              autoComplete="off"
              value={typed[outcome]}
              readOnly={!editable}
              aria-invalid={said && (wrong.length === 0 || wrong.includes(outcome)) ? true : undefined}
              aria-describedby={said ? `${id}-said` : undefined}
              onChange={(event) => type({ ...typed, [outcome]: event.target.value })}
            />
          </div>
        ))}
      </fieldset>
      <p id={`${id}-said`} className={said ? fieldStyles.error : fieldStyles.hint} role="status">
        {said ?? '100 of 100 points given.'}
      </p>
    </Section>
  );
}
