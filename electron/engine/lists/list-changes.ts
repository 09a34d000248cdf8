import { isMoneyField } from '../../../shared/backlog/fields';
import { fieldsOfList, type ListField, type ListTarget } from '../../../shared/backlog/list-fields';
import type { Answers } from '../../../shared/backlog/questions/answers';
import type { OwnCell } from '../../../shared/backlog/write/own-cells';
import type { ListedChange } from '../../../shared/contract/imports';
import { minorPerMajor } from '../../../shared/model/money';
import type { Cells } from './list-cells';

/** In which fields a row of a list becomes another, in the order of its columns. */
export function listedChanges(
  target: ListTarget,
  before: Cells,
  after: Cells,
  currency: string,
): readonly ListedChange[] {
  return fieldsOfList(target).flatMap((field) => {
    const [mine, theirs] = [before, after].map((cells) => valueOf(field, cells[field] ?? null, currency));
    return mine === theirs
      ? []
      : [{ field, mine: mine ?? null, theirs: theirs ?? null, take: 'theirs' as const }];
  });
}

/** As rows that are read have it: a number, a sum in minor units, a text or a code; null where nothing stands. */
function valueOf(field: ListField, cell: OwnCell, currency: string): string | number | null {
  if (cell === null) return null;
  if (cell.kind !== 'number') return cell.text;
  const value = Number(cell.text);
  return isMoneyField(field) ? Math.round(value * minorPerMajor(currency)) : value;
}

/** A pressure is one of its peer's: the two are kept together. */
const together: readonly ListedChange['field'][] = ['peer', 'pressure'];

/** Changes of which the plan's value holds in those fields. */
export function keptOf(
  changes: readonly ListedChange[],
  fields: ReadonlySet<string>,
): readonly ListedChange[] {
  const isKept = ({ field }: ListedChange) =>
    fields.has(field) || (together.includes(field) && together.some((each) => fields.has(each)));
  return changes.map((change) => (isKept(change) ? { ...change, take: 'mine' } : change));
}

/** Of each line the fields in which the plan's value holds. */
export function keptByLine(kept: Answers['kept'] = []): ReadonlyMap<number, ReadonlySet<string>> {
  const byLine = new Map<number, Set<string>>();
  for (const [line, field] of kept) byLine.set(line, (byLine.get(line) ?? new Set()).add(field));
  return byLine;
}
