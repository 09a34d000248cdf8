import { useId } from 'react';
import { type Outcome, outcomes } from '../../../../shared/model/codes';
import { outcomeNames } from '../../../../shared/words/codes';
import { say } from '../../../../shared/words/say';
import { useEditable } from '../../../state/plan/plan-hooks';
import { classNames } from '../../../ui/class-names';
import fieldStyles from '../../../ui/fields/field.module.css';
import { useDraft } from '../../../ui/fields/use-draft';
import { OutcomeMark } from '../../../ui/outcome-mark';
import marks from '../../../ui/outcome-mark.module.css';
import colours from '../outcome-colours.module.css';
import styles from './priority-sliders.module.css';
import { readPoints } from './typed-points';
import { usePriority } from './use-priority';

/** Three sliders that always make 100, each with a field for who would rather type. */
export function PrioritySliders() {
  const { points, said, move, store } = usePriority();
  const editable = useEditable();
  return (
    <>
      <fieldset className={styles.sliders} aria-label={say`Priority in points`} onBlur={() => void store()}>
        {outcomes.map((outcome) => (
          <SliderLine
            key={outcome}
            outcome={outcome}
            points={points[outcome]}
            editable={editable}
            onMove={(to) => move(outcome, to)}
          />
        ))}
      </fieldset>
      {said && (
        <p className={fieldStyles.error} role="alert">
          {said}
        </p>
      )}
    </>
  );
}

interface LineProps {
  readonly outcome: Outcome;
  readonly points: number;
  readonly editable: boolean;
  readonly onMove: (to: number) => void;
}

function SliderLine({ outcome, points, editable, onMove }: LineProps) {
  const id = useId();
  const label = say`${outcomeNames[outcome]}, points`;
  const { error, control } = useDraft({
    label,
    disabled: !editable,
    value: points,
    show: String,
    read: (text) => {
      const read = readPoints(text);
      return read.ok ? { ok: true, value: read.points } : read;
    },
    commit: async (to) => {
      onMove(to);
      return null;
    },
  });
  return (
    <div className={styles.slider}>
      <label htmlFor={id} className={marks.named}>
        <OutcomeMark outcome={outcome} silent />
        {outcomeNames[outcome]}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        className={classNames(styles.range, colours[outcome])}
        value={points}
        disabled={!editable}
        aria-valuetext={say`${points} of 100 points`}
        onChange={(event) => onMove(Number(event.target.value))}
      />
      <input
        {...control}
        className={classNames(fieldStyles.input, fieldStyles.number)}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        inputMode="numeric"
        autoComplete="off"
        readOnly={!editable}
      />
      {error && (
        <p id={`${id}-error`} className={classNames(fieldStyles.error, styles.error)} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
