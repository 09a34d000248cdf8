import { X } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import { settingsOf } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { Milestone } from '../../../shared/model/records/milestone';
import type { Card } from '../../../shared/rules/cards/card';
import { quarterOfMilestone } from '../../../shared/rules/cards/gate-amount';
import { milestonesByInitiative } from '../../../shared/rules/tables/lines';
import { quarterWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { isInPlan } from '../../state/plan/plan-store';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { Button, IconButton } from '../../ui/button';
import { FieldPlace } from '../../ui/fields/field-place';
import { WholeNumberField } from '../../ui/fields/number-fields';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import styles from './milestone-fields.module.css';

const kinds = [
  { value: 'milestone', words: say`Milestone` },
  { value: 'gate', words: say`Gate` },
  { value: 'usable', words: say`First usable slice` },
] as const;

/** What a new one is called, and how many quarters before the end of the work it stands, the last one counted. */
const beginnings: Readonly<Record<Milestone['kind'], { readonly name: string; readonly fromEnd: number }>> = {
  milestone: { name: say`Milestone`, fromEnd: 1 },
  gate: { name: say`Gate`, fromEnd: 2 },
  usable: { name: say`First usable slice`, fromEnd: 1 },
};

/** Points in the work that are looked out for; at a gate it is decided whether the work goes on. */
export function MilestoneFields({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const disabled = !useEditable();
  const { id } = card.initiative;
  const rows = [...milestonesByInitiative(plan.milestone).of(id)].sort(
    (a, b) => a.offsetQuarters - b.offsetQuarters,
  );
  const add = (kind: Milestone['kind']) => {
    const { name, fromEnd } = beginnings[kind];
    const offsetQuarters = Math.max(
      0,
      Math.min(card.placement.lengthQuarters - fromEnd, kind === 'usable' ? 2 : 80),
    );
    const milestone = { id: uuidv7(), initiativeId: id, name, kind, offsetQuarters };
    void storeField({ type: 'milestone/set', milestone });
  };
  return (
    <>
      {rows.map((row) => (
        <FieldPlace key={row.id} id={row.id} name={row.name} isThere={() => isInPlan('milestone', row.id)}>
          <MilestoneLine row={row} card={card} disabled={disabled} />
        </FieldPlace>
      ))}
      <div className={styles.add}>
        <Button disabled={disabled} onClick={() => add('gate')}>{say`Add a gate`}</Button>
        <Button disabled={disabled} onClick={() => add('milestone')}>{say`Add a milestone`}</Button>
        {!rows.some(({ kind }) => kind === 'usable') && (
          <Button disabled={disabled} onClick={() => add('usable')}>{say`Add a first usable slice`}</Button>
        )}
      </div>
    </>
  );
}

interface LineProps {
  readonly row: Milestone;
  readonly card: Card;
  readonly disabled: boolean;
}

function MilestoneLine({ row, card, disabled }: LineProps) {
  const plan = usePlan();
  const speech = useSpeech();
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  const quarter = quarterOfMilestone(row, card.placement, planStart);
  const store = (changes: Partial<Milestone>) =>
    storeInTurn((now) => {
      const known = now.milestone.get(row.id);
      return known && { type: 'milestone/set', milestone: { ...known, ...changes } };
    });
  const isLate = row.offsetQuarters >= card.placement.lengthQuarters;
  const hint = say`The end of ${quarterWords(quarter, speech)}${isLate ? say`, after the work` : ''}`;
  return (
    <div className={styles.line} role="group" aria-label={row.name}>
      <TextField
        label={say`Name`}
        value={row.name}
        disabled={disabled}
        required={say`It needs a name.`}
        commit={(name) => store({ name })}
      />
      <IconButton
        className={styles.remove}
        label={say`Delete ${row.name}`}
        disabled={disabled}
        onClick={() => void storeField({ type: 'milestone/delete', ids: [row.id] })}
      >
        <X size={14} aria-hidden="true" />
      </IconButton>
      <SelectField
        label={say`Kind`}
        value={row.kind}
        disabled={disabled}
        choices={kinds}
        commit={(kind) => store({ kind })}
      />
      <WholeNumberField
        label={say`After quarters of work`}
        min={1}
        max={80}
        required
        value={row.offsetQuarters + 1}
        hint={hint}
        disabled={disabled}
        commit={(value) => (value === null ? undefined : store({ offsetQuarters: value - 1 }))}
      />
    </div>
  );
}
