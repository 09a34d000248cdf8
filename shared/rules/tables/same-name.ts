import { foldedName } from '../../model/folded-name';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Another record of the table that goes by the same name, blanks at its ends and case aside; undefined where there is none. */
export function sameName<R extends Named>(table: ReadonlyMap<string, R>, { id, name }: Named): R | undefined {
  const sought = foldedName(name);
  for (const row of table.values()) if (row.id !== id && foldedName(row.name) === sought) return row;
  return undefined;
}
