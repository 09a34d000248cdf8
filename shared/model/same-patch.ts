import { type Patch, sameValue, type TablePatch } from './patch';
import { type PlanRecords, type TableName, tableNames } from './plan';

type AnyTablePatch = TablePatch<PlanRecords[TableName]>;

/** Whether two patches say the same of the same rows in the same order. Linear in their rows. */
export function samePatch(a: Patch, b: Patch): boolean {
  return tableNames.every((name) => {
    const [one = {}, other = {}] = [a[name], b[name]] as [AnyTablePatch?, AnyTablePatch?];
    return (
      sameRows(one.added, other.added, sameFields) &&
      sameRows(one.removed, other.removed, sameFields) &&
      sameRows(
        one.changed,
        other.changed,
        (x, y) => x.id === y.id && sameFields(x.from, y.from) && sameFields(x.to, y.to),
      )
    );
  });
}

function sameRows<T>(a: readonly T[] = [], b: readonly T[] = [], isSame: (x: T, y: T) => boolean): boolean {
  return a.length === b.length && a.every((row, at) => isSame(row, b[at] as T));
}

/** Of rows, or of what changed of them: fields that JSON can say. */
export function sameFields(a: object, b: object): boolean {
  const [one, other] = [a, b] as Readonly<Record<string, unknown>>[];
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameValue(one?.[name], other?.[name]))
  );
}
