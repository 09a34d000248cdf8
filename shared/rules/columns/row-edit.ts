import type { RowEdit } from '../commands/edit-each';
import type { CellEdit } from './column';

/**
 * What setting several cells of one row changes. Of two cells that say what is funded the choice counts, unless it leaves
 * the amount open: full, minimum and none have an amount of their own.
 */
export function rowEdit(id: string, edits: readonly CellEdit[]): RowEdit {
  let changes: RowEdit['changes'] = {};
  let place: RowEdit['place'] = {};
  const own: NonNullable<RowEdit['own']> = [];
  for (const edit of edits) {
    switch (edit.of) {
      case 'initiative':
        changes = { ...changes, ...edit.changes };
        break;
      case 'schedule':
        place = {
          ...place,
          ...(edit.changes.start !== undefined && { start: edit.changes.start }),
          ...(edit.changes.lengthQuarters !== undefined && { lengthQuarters: edit.changes.lengthQuarters }),
        };
        break;
      case 'lane':
        place = { ...place, lane: edit.lane };
        break;
      case 'mark':
        place = { ...place, mark: edit.mark };
        break;
      case 'own':
        own.push({ fieldId: edit.fieldId, value: edit.value });
        break;
      case 'funding':
        place = { ...place, funding: fundingOf(place.funding, edit) };
    }
  }
  return { id, changes, place, ...(own.length > 0 && { own }) };
}

type Funding = NonNullable<RowEdit['place']['funding']>;

function fundingOf(before: Funding | undefined, { funding, amount }: Funding): Funding {
  const openBefore = before?.funding === 'amount' && before.amount === null;
  const isOpen = funding === 'amount' && amount === null;
  if (!before || openBefore) return { funding, amount };
  // An amount beside a choice that names one of its own says the same again, or nothing.
  if (isOpen) return before.funding === 'amount' ? before : { funding, amount };
  return before.funding === 'amount' && funding !== 'amount' ? { funding, amount } : before;
}
