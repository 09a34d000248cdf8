import { listTargets } from '../../model/list-targets';
import type { FieldName } from '../fields';
import { listHeaderWords, listOfHeaders } from '../header/list-headers';
import { onlyServices } from '../header/service-headers';
import type { ListTarget } from '../list-fields';
import { wordsOf } from '../normalise';
import type { ImportTarget } from '../target';
import { isOwnExport } from '../write/own-export';
import type { ColumnSample } from './column-sample';
import { type ColumnGuess, guessMapping } from './guess-mapping';

/** Fields that only an initiative has; a file with two of them is a backlog, whatever else it holds. */
const onlyInitiatives: readonly FieldName[] = [
  'lane',
  'outcome',
  'benefit',
  'benefitLow',
  'benefitHigh',
  'benefitKind',
  'start',
  'length',
  'status',
  'funding',
  'riskOfNotDoing',
  'programme',
];

/**
 * What a file most likely holds, by its headers: bookings where an account, an amount and a period stand beside a cost
 * centre, a key or a title; services where contracts, notice, price rises or sunsets are named; else initiatives. What may
 * be either ("Name, Start date, End date, Budget") is a backlog, since work taken for services would lose start and length.
 */
export function guessTarget(headers: readonly string[], samples: readonly ColumnSample[]): ImportTarget {
  if (isOwnExport(headers, 'initiatives')) return 'initiatives';
  if (isOwnExport(headers, 'services')) return 'services';
  if (isOwnExport(headers, 'agreements')) return 'agreements';
  const ownList = listTargets.find((target) => isOwnExport(headers, target));
  if (ownList) return ownList;
  const list = listOfHeaders(new Set(headers.map(wordsOf)));
  const guessesAs = (target: ImportTarget) =>
    guessMapping(headers, samples, target).filter(({ reason }) => reason === 'name');
  const booked = fieldsOf(guessesAs('actuals'));
  const dated = booked.has('period') || (booked.has('year') && booked.has('month'));
  const owned = booked.has('costCentre') || booked.has('sourceKey') || booked.has('title');
  if (booked.has('account') && booked.has('amount') && dated && owned) return 'actuals';
  const agreed = fieldsOf(guessesAs('agreements'));
  if (agreed.has('title') && agreed.has('responseTime') && agreed.has('deliveryTime')) return 'agreements';
  if (list !== null && isOfList(list, guessesAs('initiatives'))) return list;
  const services = guessesAs('services');
  const evidence = services.filter(({ field }) => field !== null && onlyServices.includes(field));
  if (evidence.length === 0 || !fieldsOf(services).has('title')) return 'initiatives';
  const initiatives = guessesAs('initiatives');
  const fields = fieldsOf(initiatives);
  if (onlyInitiatives.filter((field) => fields.has(field)).length > 1) return 'initiatives';
  return isEither(services, evidence, initiatives) ? 'initiatives' : 'services';
}

/**
 * A backlog that names goals or business units as well has titles, while rows of a list name their initiative at most, and nothing
 * of it that only work has.
 */
function isOfList(list: ListTarget, asWork: readonly ColumnGuess[]): boolean {
  const title = asWork.find(({ field }) => field === 'title');
  if (!title) return true;
  const words = listHeaderWords[list];
  if (!words.initiative?.includes(wordsOf(title.column))) return false;
  const known = new Set(Object.values(words).flat());
  const work: ReadonlySet<FieldName | null> = new Set([...onlyInitiatives, 'cost', 'runCost', 'end']);
  return asWork.every(({ column, field }) => !work.has(field) || known.has(wordsOf(column)));
}

/** All that speaks for services speaks of work as well: its title, the day it ends or the year of its cost, what it costs. */
function isEither(
  services: readonly ColumnGuess[],
  evidence: readonly ColumnGuess[],
  initiatives: readonly ColumnGuess[],
): boolean {
  const asWork = new Map(initiatives.map(({ column, field }) => [column, field] as const));
  const title = services.find(({ field }) => field === 'title');
  if (title === undefined || asWork.get(title.column) !== 'title') return false;
  const fields = fieldsOf(initiatives);
  const isWork = fields.has('cost') || (fields.has('start') && !fields.has('runCost'));
  return (
    isWork && evidence.every(({ column, field }) => field === 'costYear' || ends.has(asWork.get(column)))
  );
}

const ends: ReadonlySet<FieldName | null | undefined> = new Set(['end', 'neededBy']);

function fieldsOf(guesses: readonly ColumnGuess[]): ReadonlySet<FieldName | null> {
  return new Set(guesses.map(({ field }) => field));
}
