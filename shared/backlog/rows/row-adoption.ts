import { type DeliveryTick, deliveryTicks } from '../../model/codes';
import { foldedName } from '../../model/folded-name';
import { type Adoption, blankAdoption, type Engagement } from '../../model/records/adoption';
import { adoptionSourceFields } from '../../model/source-fields';
import { clip } from '../normalise';
import type { InitiativeDraft } from '../types';
import { meansEmpty } from '../values/read-text';
import { splitOwnTags } from '../write/own-export';
import { plainNumber, readDay } from './row-planning';
import { cellOf, columnOf, type RowReading } from './row-reading';
import { readTextField } from './row-texts';
import type { Table } from './table';

const mostUsers = 1_000_000_000;

/** Who uses it, and how many do; most backlogs say nothing of it, and all rows of them share one. */
export function readAdoption(row: RowReading): InitiativeDraft['adoption'] {
  if (!saysAnything(row.table)) return blankAdoption;
  const unit = readUnit(row);
  const target = readAdopted(row, 'adoptionTarget', unit);
  const actual = readAdopted(row, 'adoptionActual', unit);
  return {
    liveOn: readDay(row, 'liveOn'),
    users: readTextField(row, 'users'),
    userCount: readUpTo(row, 'userCount', mostUsers, true),
    engaged: readEngaged(row),
    supportBy: readTextField(row, 'supportBy'),
    supportUntil: readDay(row, 'supportUntil'),
    unit: unit ?? (Math.max(target ?? 0, actual ?? 0) > 100 ? 'users' : 'percent'),
    target,
    targetDate: readDay(row, 'adoptionTargetDate'),
    actual,
    actualDate: readDay(row, 'adoptionActualDate'),
  };
}

const sayers = new WeakMap<Table, boolean>();

function saysAnything(table: Table): boolean {
  const before = sayers.get(table);
  if (before !== undefined) return before;
  const is = table.columns.some(({ field }) => adoptionSourceFields.some((each) => each === field));
  sayers.set(table, is);
  return is;
}

/** null: no column says it, so that what is more than 100 can only be users. */
function readUnit(row: RowReading): Adoption['unit'] | null {
  if (columnOf(row, 'adoptionUnit') === undefined) return null;
  return foldedName(readTextField(row, 'adoptionUnit')) === 'users' ? 'users' : 'percent';
}

function readEngaged(row: RowReading): Engagement {
  const text = readTextField(row, 'engaged').trim();
  const said = foldedName(text);
  if (['yes', 'y', 'ja', 'j', 'true'].includes(said)) return 'yes';
  if (['no', 'n', 'nein', 'false'].includes(said)) return 'no';
  if (text !== '' && said !== 'unknown' && !meansEmpty(text))
    row.remarks.add(row.line, columnOf(row, 'engaged')?.column ?? null, 'engaged-unknown', {
      text: clip(text),
    });
  return 'unknown';
}

type Amount = 'userCount' | 'adoptionTarget' | 'adoptionActual';

/** More than all users are not so many per cent of them. */
function readAdopted(row: RowReading, field: Amount, unit: Adoption['unit'] | null): number | null {
  const value = readUpTo(row, field, mostUsers, false);
  if (value === null || unit !== 'percent' || value <= 100) return value;
  tell(row, field, 'adoption-above-all');
  return null;
}

function readUpTo(row: RowReading, field: Amount, most: number, whole: boolean): number | null {
  const cell = cellOf(row, columnOf(row, field)).trim();
  if (meansEmpty(cell)) return null;
  const value = plainNumber(cell);
  if (value !== null && value >= 0 && value <= most && (!whole || Number.isInteger(value))) return value;
  tell(row, field, 'number-unreadable');
  return null;
}

function tell(row: RowReading, field: Amount, code: 'number-unreadable' | 'adoption-above-all'): void {
  const column = columnOf(row, field);
  row.remarks.add(row.line, column?.column ?? null, code, { text: clip(cellOf(row, column)) });
}

const noTicks: readonly DeliveryTick[] = [];

/** Conditions of its delivery that were ticked, by their codes; others are told. */
export function readTicks(row: RowReading): readonly DeliveryTick[] {
  const column = columnOf(row, 'deliveryTicks');
  const cell = column === undefined ? '' : cellOf(row, column).trim();
  if (column === undefined || meansEmpty(cell)) return noTicks;
  const ticks = new Set<DeliveryTick>();
  for (const part of splitOwnTags(cell).map((text) => text.trim())) {
    const tick = deliveryTicks.find((each) => each.toLowerCase() === part.toLowerCase());
    if (tick) ticks.add(tick);
    else if (part !== '') row.remarks.add(row.line, column.column, 'tick-unknown', { text: clip(part) });
  }
  return [...ticks];
}
