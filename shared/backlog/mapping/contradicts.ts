import { type FieldName, isDateField, isMoneyField, isPointField, isValueField } from '../fields';
import type { ImportTarget } from '../target';
import type { ColumnSample } from './column-sample';

/** A column whose cells cannot be what its name says is not taken for it. An empty column contradicts nothing. */
export function contradicts(field: FieldName, sample: ColumnSample, target: ImportTarget): boolean {
  if (sample.filled === 0) return false;
  if (target === 'actuals') return contradictsBooking(field, sample);
  if (field === 'title')
    return sample.texts === 0 && sample.numbers + sample.dates > 0.9 && sample.distinct > 1;
  if (field === 'description' || field === 'programme') return sample.numbers > 0.9 && sample.filled > 2;
  // A sum of five digits could be a spreadsheet's day and one of four a year, so only dates that are no numbers count.
  if (isMoneyField(field)) return sample.numbers < 0.3 || (sample.dates > 0.9 && sample.numbers < 0.9);
  if (field === 'noticeDate') return sample.dates + sample.amongDates < 0.3 && sample.notices() < 0.3;
  if (isDateField(field)) return sample.dates + sample.amongDates < 0.3;
  if (field === 'length' || field === 'rank') return sample.texts > 0.7 && field === 'rank';
  if (field === 'indexation') return sample.texts > 0.5;
  if (isPointField(field)) return sample.numbers < 0.5;
  // A unit or a sign of percent may stand behind.
  if (field === 'effortDays') return sample.numbers < 0.5 && sample.efforts() < 0.5 && sample.texts > 0.5;
  if (field === 'goalContribution') return sample.numbers < 0.5 && sample.texts > 0.5;
  // 1.2 and 1.2.10 are places in an outline; neither is text.
  if (field === 'outlineLevel') return sample.texts > 0.1 || sample.averageLength > 12;
  if (field === 'sourceKey') return sample.distinct < sample.filled * 0.5;
  if (isValueField(field)) return sample.distinct > 1 && sample.averageLength > 60;
  return false;
}

/** The same for a finance export, whose keys repeat, whose months are numbers and whose periods may be `202703`. */
function contradictsBooking(field: FieldName, sample: ColumnSample): boolean {
  if (field === 'amount') return sample.numbers < 0.3 || (sample.dates > 0.9 && sample.numbers < 0.9);
  if (field === 'year') return sample.dates < 0.3 || sample.largest > 2_199;
  if (field === 'month') return sample.dates > 0.3 || sample.largest > 16;
  if (field === 'period') return sample.dates < 0.3 && !(sample.numbers > 0.9 && sample.largest > 190_000);
  return false;
}
