import { uuidv7 } from 'uuidv7';
import { sampleColumn } from '../../../../shared/backlog/mapping/column-sample';
import { likelyKind, mappedOwn } from '../../../../shared/backlog/mapping/mapped-own';
import type { MappedOwn } from '../../../../shared/backlog/mapping/mapped-own-schema';
import type { BacklogInspection } from '../../../../shared/contract/imports';
import { foldedName } from '../../../../shared/model/folded-name';
import { type OwnField, ownFieldKinds } from '../../../../shared/model/records/own-field';
import { ownFieldKindWords } from '../../../../shared/words/columns/own-field-words';
import { say } from '../../../../shared/words/say';
import fieldStyles from '../../../ui/fields/field.module.css';
import { withColumn } from '../choices';
import type { ColumnView } from '../column-view';
import { choose } from '../wizard-store';

/** How a choice of the list says which field of one's own it is. */
const prefix = 'own:';
const fresh = `${prefix}new`;
/** What a name of a field may be at the most (shared/model/fields.ts). */
const longestName = 1_000;

interface Props {
  readonly column: string;
  readonly fields: readonly OwnField[];
}

/** The choices that make a column a field of one's own: those of the plan, and a new one that is called as the column is. */
export function OwnFieldOptions({ column, fields }: Props) {
  const isTaken = fields.some(({ name }) => foldedName(name) === foldedName(column));
  return (
    <optgroup label={say`Fields of your own`}>
      {fields.map(({ id, name }) => (
        <option key={id} value={`${prefix}${id}`}>
          {name}
        </option>
      ))}
      {!isTaken && <option value={fresh}>{say`A new field of your own`}</option>}
    </optgroup>
  );
}

/** The choice that stands for the field of a column. */
export function ownChoice(own: MappedOwn | undefined, fields: readonly OwnField[]): string {
  return fields.some(({ id }) => id === own?.id) ? `${prefix}${own?.id}` : fresh;
}

/** The field that a choice stands for; undefined where it stands for another one. A new one's kind is guessed from the first rows. */
export function ownChosen(
  value: string,
  column: string,
  fields: readonly OwnField[],
  guess: BacklogInspection | null,
): MappedOwn | undefined {
  if (!value.startsWith(prefix)) return undefined;
  const known = fields.find(({ id }) => value === `${prefix}${id}`);
  if (known) return mappedOwn(known);
  const rows = (guess?.sample ?? []).map(({ line, cells }) => ({ line, cells: [...cells], flaw: null }));
  const index = guess?.guesses.findIndex((found) => found.column === column) ?? -1;
  const kind = likelyKind(column, sampleColumn(rows, index, 2));
  return { id: uuidv7(), name: column.slice(0, longestName), kind };
}

/** Of a field that the import makes: what it holds. */
export function OwnKindSelect({ view, own }: { readonly view: ColumnView; readonly own: MappedOwn }) {
  const pick = (value: string) => {
    const kind = ownFieldKinds.find((known) => known === value);
    if (kind) choose((choices) => withColumn(choices, view.column, { field: 'own', own: { ...own, kind } }));
  };
  return (
    <select
      className={fieldStyles.input}
      aria-label={say`${view.column} holds`}
      value={own.kind ?? 'text'}
      onChange={(event) => pick(event.target.value)}
    >
      {ownFieldKinds.map((kind) => (
        <option key={kind} value={kind}>
          {ownFieldKindWords[kind]}
        </option>
      ))}
    </select>
  );
}
