import { useId } from 'react';
import { isAmountColumn, isMoneyColumn } from '../../../../shared/backlog/fields';
import type { PresetId } from '../../../../shared/backlog/preset-ids';
import { presetName } from '../../../../shared/backlog/presets/all-presets';
import { sharesMerged } from '../../../../shared/backlog/rows/fill-down';
import type { ImportTarget } from '../../../../shared/backlog/target';
import { type LengthUnit, lengthUnits } from '../../../../shared/backlog/values/read-length';
import type { BacklogInspection } from '../../../../shared/contract/imports';
import { ownFieldsInOrder } from '../../../../shared/rules/tables/own-in-order';
import { sentence } from '../../../../shared/words/counts';
import { say } from '../../../../shared/words/say';
import { usePlan } from '../../../state/plan/plan-hooks';
import { CheckField } from '../../../ui/fields/check-field';
import fieldStyles from '../../../ui/fields/field.module.css';
import { withColumn } from '../choices';
import type { ColumnView } from '../column-view';
import { fieldOrderOf, fieldWordsOf } from '../field-words';
import { choose } from '../wizard-store';
import styles from './column-line.module.css';
import { OwnFieldOptions, OwnKindSelect, ownChoice, ownChosen } from './own-field-select';
import { ScaleSelect } from './scale-select';
import { unitWords } from './unit-words';

const reasons: Readonly<Record<NonNullable<ColumnView['reason']>, string>> = {
  preset: say`By the tool`,
  remembered: say`As you chose before`,
  name: say`By its name`,
  content: say`By its cells`,
  chosen: say`Your choice`,
};

interface Props {
  readonly view: ColumnView;
  /** What the first rows show. */
  readonly guess: BacklogInspection | null;
  readonly target: ImportTarget;
  /** Whose export it is. */
  readonly tool: PresetId | null;
  /** Rows are known again by it, alone or with others. */
  readonly isOfKey: boolean;
}

/** One column of the file: what it holds, what it becomes, in which unit, and why. */
export function ColumnLine({ view, guess, target, tool, isOfKey }: Props) {
  const { column, field, samples } = view;
  const { own } = view.more;
  const plan = usePlan();
  const isNewField = field === 'own' && own !== undefined && !plan.ownField.has(own.id ?? '');
  return (
    <tr className={field === null && !isOfKey ? styles.unused : undefined}>
      <th scope="row">{column}</th>
      <td className={styles.samples}>
        {samples.map((sample) => (
          <span key={sample}>{sample}</span>
        ))}
      </td>
      <td>
        <FieldSelect {...{ view, guess, target }} />
        <FillDown {...{ view, guess }} />
      </td>
      <td>
        {isNewField && <OwnKindSelect view={view} own={own} />}
        {isMoneyColumn({ field, own }) && <ScaleSelect view={view} />}
        {view.unit && <UnitSelect view={view} unit={view.unit} />}
      </td>
      <td className={styles.why}>{whyWordsOf(view, tool, isOfKey)}</td>
    </tr>
  );
}

/** Its values stand once, above empty cells. */
function isOffered(guess: BacklogInspection | null, { column, field }: ColumnView): boolean {
  const offered = (guess?.remarks ?? []).some(
    (remark) => remark.code === 'fill-down-offered' && remark.column === column,
  );
  return offered && field !== null && !isMoneyColumn({ field });
}

/** Whether values count for the rows below them: empty cells, where that is offered, and merged ones unless somebody says otherwise. */
function FillDown({ view, guess }: Pick<Props, 'view' | 'guess'>) {
  const { column, field, more } = view;
  if (field === null || isAmountColumn({ field, own: more.own })) return null;
  const isMerged = guess?.merged?.includes(column) ?? false;
  if (!isMerged && more.fillDown === undefined && !isOffered(guess, view)) return null;
  return (
    <CheckField
      label={isMerged ? say`Rows of a merged cell share its value` : say`Empty cells take the value above`}
      checked={more.fillDown ?? (isMerged && sharesMerged(field))}
      commit={(fillDown) => {
        choose((choices) => withColumn(choices, column, { fillDown }));
        return undefined;
      }}
    />
  );
}

function whyWordsOf(view: ColumnView, tool: PresetId | null, isOfKey: boolean): string {
  const { reason, field } = view;
  const ofKey = isOfKey && field !== 'sourceKey';
  const why = ofKey && field === null ? [] : [whyWords(reason, tool)];
  const words = [...why, ...moreWords(view), ...(ofKey ? [say`part of the key`] : [])].join(', ');
  return sentence(words);
}

function whyWords(reason: ColumnView['reason'], tool: PresetId | null): string {
  if (reason === null) return say`No field fits`;
  return reason === 'preset' && tool ? say`By ${presetName(tool)}` : reasons[reason];
}

/** What else is known of a column: that others are added to it, and of which year its money is. */
function moreWords({ more: { sum, year, own }, field }: ColumnView): string[] {
  const added = sum === true && isMoneyColumn({ field, own });
  return [added ? say`added up with others` : '', year === undefined ? '' : say`of ${year}`].filter(
    (words) => words !== '',
  );
}

type FieldProps = Pick<Props, 'view' | 'guess' | 'target'>;

function FieldSelect({ view: { column, field, more }, guess, target }: FieldProps) {
  const ownFields = ownFieldsInOrder(usePlan().ownField);
  const offered = fieldOrderOf(target).filter((name) => name !== 'own');
  const isKnown = field === null || field === 'own' || offered.includes(field);
  const fields = isKnown ? offered : [...offered, field];
  const pick = (value: string) => {
    const own = ownChosen(value, column, ownFields, guess);
    const next = own ? 'own' : (fields.find((known) => known === value) ?? null);
    choose((choices) => withColumn(choices, column, { field: next, ...(own && { own }) }));
  };
  return (
    <select
      className={fieldStyles.input}
      aria-label={say`${column} becomes`}
      value={field === 'own' ? ownChoice(more.own, ownFields) : (field ?? '')}
      onChange={(event) => pick(event.target.value)}
    >
      <option value="">{say`Not imported`}</option>
      {fields.map((name) => (
        <option key={name} value={name}>
          {fieldWordsOf(name, target)}
        </option>
      ))}
      {target === 'initiatives' && <OwnFieldOptions column={column} fields={ownFields} />}
    </select>
  );
}

export function UnitSelect({ view, unit }: { readonly view: ColumnView; readonly unit: LengthUnit }) {
  const id = useId();
  const pick = (value: string) => {
    const next = lengthUnits.find((known) => known === value);
    if (next) choose((choices) => withColumn(choices, view.column, { unit: next }));
  };
  return (
    <>
      <select
        className={fieldStyles.input}
        aria-label={say`${view.column} is counted in`}
        aria-describedby={view.unitUncertain ? id : undefined}
        value={unit}
        onChange={(event) => pick(event.target.value)}
      >
        {lengthUnits.map((name) => (
          <option key={name} value={name}>
            {sentence(unitWords[name])}
          </option>
        ))}
      </select>
      {view.unitUncertain && <p id={id} className={styles.doubt}>{say`Nothing says so; check it.`}</p>}
    </>
  );
}
