import type { ColumnSample } from './column-sample';
import type { FieldName } from './fields';
import { type ColumnGuess, guessMapping } from './guess-mapping';
import { isOwnExport } from './own-export';
import { onlyServices } from './service-headers';
import type { ImportTarget } from './target';

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
 * centre, a key or a title; services where contracts, notice, price rises or sunsets are named; else initiatives.
 */
export function guessTarget(headers: readonly string[], samples: readonly ColumnSample[]): ImportTarget {
  if (isOwnExport(headers, 'initiatives')) return 'initiatives';
  if (isOwnExport(headers, 'services')) return 'services';
  const fieldsAs = (target: ImportTarget) => named(guessMapping(headers, samples, target));
  const booked = fieldsAs('actuals');
  const dated = booked.has('period') || (booked.has('year') && booked.has('month'));
  const owned = booked.has('costCentre') || booked.has('sourceKey') || booked.has('title');
  if (booked.has('account') && booked.has('amount') && dated && owned) return 'actuals';
  const service = fieldsAs('services');
  if (!service.has('title') || !onlyServices.some((field) => service.has(field))) return 'initiatives';
  const initiative = fieldsAs('initiatives');
  return onlyInitiatives.filter((field) => initiative.has(field)).length > 1 ? 'initiatives' : 'services';
}

function named(guesses: readonly ColumnGuess[]): ReadonlySet<FieldName | null> {
  return new Set(guesses.filter(({ reason }) => reason === 'name').map(({ field }) => field));
}
