import type { OwnField } from '../../model/records/own-field';
import { wordsOf } from '../normalise';
import { mappedOwn } from './mapped-own';
import { ownFieldColumns } from './own-field-columns';
import type { Found } from './settle-fields';

/**
 * Adds the columns that are called as a field of one's own is and are nothing else; in the app's `own` table just as it writes
 * them. Each field has one column.
 */
export function takeOwnFields(
  headers: readonly string[],
  fields: Map<number, Found>,
  own: boolean,
  ownFields: readonly OwnField[],
): void {
  const known = new Map(
    own
      ? ownFieldColumns(ownFields).map(({ header, field }) => [header, field] as const)
      : ownFields.map((field) => [wordsOf(field.name), field] as const),
  );
  for (const [index, header] of headers.entries()) {
    const name = own ? header : wordsOf(header);
    const field = name === '' || fields.has(index) ? undefined : known.get(name);
    if (field === undefined) continue;
    known.delete(name);
    fields.set(index, { field: 'own', reason: 'name', set: { own: mappedOwn(field) } });
  }
}
