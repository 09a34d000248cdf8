import { ArrowLeftRight } from 'lucide-react';
import type { Column } from '../../../../shared/rules/columns/column';
import { columnGroups } from '../../../../shared/rules/columns/column';
import { columnIn, columnsIn } from '../../../../shared/rules/columns/own';
import { isDimension, isMeasure } from '../../../../shared/rules/pivot/entries';
import { columnGroupWords, columnName } from '../../../../shared/words/columns/column-words';
import { say } from '../../../../shared/words/say';
import { useIsLarge, usePlan } from '../../../state/plan/plan-hooks';
import { IconButton } from '../../../ui/button';
import { CopyTable } from '../../../ui/copying/copy-table';
import { CheckField } from '../../../ui/fields/check-field';
import { Field } from '../../../ui/fields/field';
import field from '../../../ui/fields/field.module.css';
import { SelectField } from '../../../ui/fields/select-field';
import { useInTurn } from '../../../ui/in-turn';
import { relayout } from '../kept-layout';
import { formatted } from '../layout';
import { wholeTable } from './copy';
import { countWords } from './figure-words';
import styles from './pivot.module.css';
import { beginAnew } from './pivot-store';
import { type AskedPivot, columnsBy, pivoted, rowsBy, swapped, valueOf } from './question';
import type { PivotTable } from './table';

type Change = Parameters<typeof relayout>[0];

/** Another table is asked for. */
function ask(change: Change): void {
  relayout(change);
  beginAnew();
}

const hows = [
  { value: 'sum', words: say`Sum` },
  { value: 'mean', words: say`Mean` },
] as const;

interface Props {
  readonly asked: AskedPivot;
  /** What is copied; it may be of what was asked before. null: it is being added up. */
  readonly table: PivotTable | null;
}

/** What the rows, the columns and the cells are of; and the copy of it all. */
export function PivotBar({ asked, table }: Props) {
  const plan = usePlan();
  const { rows, columns, value } = asked;
  return (
    <div className={styles.bar} role="group" aria-label={say`What the pivot shows`}>
      <ColumnField
        label={say`Rows`}
        value={rows}
        fits={isDimension}
        choose={(id) => id !== null && ask((layout) => rowsBy(layout, id))}
      />
      <IconButton label={say`Swap rows and columns`} disabled={columns === null} onClick={() => ask(swapped)}>
        <ArrowLeftRight size={15} aria-hidden="true" />
      </IconButton>
      <ColumnField
        label={say`Columns`}
        value={columns}
        none={say`None, totals alone`}
        fits={isDimension}
        choose={(id) => ask((layout) => columnsBy(layout, id))}
      />
      <ColumnField
        label={say`Value`}
        value={value}
        none={countWords}
        fits={isMeasure}
        choose={(id) =>
          relayout((layout) => valueOf(layout, id === null ? null : (columnIn(plan, id) ?? null)))
        }
      />
      <Ways asked={asked} />
      <span className={styles.end}>
        {table && <CopyTable of={say`Pivot`} rows={() => wholeTable(table)} />}
      </span>
    </div>
  );
}

/** How the cells are added up and written, and in which order the rows stand. */
function Ways({ asked: { value, how, whole, largest } }: Pick<Props, 'asked'>) {
  const setHow = async (chosen: 'sum' | 'mean') => {
    relayout((layout) => pivoted(layout, { how: chosen }));
    return null;
  };
  return (
    <>
      {value && (
        <SelectField
          label={say`As`}
          className={styles.how}
          value={how}
          choices={hows}
          commit={(chosen) => setHow(chosen)}
        />
      )}
      <CheckField
        label={say`Largest first`}
        checked={largest}
        commit={async (checked) => {
          ask((layout) => pivoted(layout, { largest: checked }));
          return null;
        }}
      />
      {value?.kind === 'money' && (
        <CheckField
          label={say`To the cent`}
          checked={whole}
          commit={async (checked) => {
            relayout((layout) => formatted(layout, value.id, { whole: checked }));
            return null;
          }}
        />
      )}
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: Column | null;
  /** What no column is called; left out where there must be one. */
  readonly none?: string;
  readonly fits: (column: Column) => boolean;
  readonly choose: (id: string | null) => void;
}

/** One of the columns that fit, by the groups in which columns are offered everywhere. */
function ColumnField({ label, value, none, fits, choose }: FieldProps) {
  const plan = usePlan();
  // Of a large plan the table is drawn first: what else could be chosen comes a frame later.
  const isFilled = useInTurn(!useIsLarge());
  const columns = columnsIn(plan).filter((column) => (isFilled ? fits(column) : column.id === value?.id));
  return (
    <Field label={label} className={styles.field}>
      {(control) => (
        <select
          {...control}
          className={field.input}
          value={value?.id ?? ''}
          onChange={(event) => choose(event.target.value === '' ? null : event.target.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {columnGroups.map((group) => {
            const some = columns.filter((known) => known.group === group);
            return some.length === 0 ? null : (
              <optgroup key={group} label={columnGroupWords[group]}>
                {some.map(({ id }) => (
                  <option key={id} value={id}>
                    {columnName(id, plan)}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      )}
    </Field>
  );
}
