/** A cell of a workbook as it is read; dates are moments whose UTC parts are what the sheet shows. */
export type CellValue = string | number | boolean | Date | null;

/** A cell as text: days as 2027-03-31, with the time where there is one; numbers in full with a point; empty for nothing. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : momentText(value);
}

const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 });

/** Sheets keep 15 digits; what a number has behind them is an accident of how it is stored. */
function numberText(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : plain.format(value);
}

/** A share as it is shown where its format is one of percent: 0.25 is 25%. */
export function percentText(value: number): string {
  return `${numberText(value * 100)}%`;
}

function momentText(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return '';
  // To the second: the fraction of a day is rarely exact.
  const [day = '', time = ''] = new Date(Math.round(moment.getTime() / 1000) * 1000).toISOString().split('T');
  const clock = time.slice(0, 8);
  // A time of day alone is a part of the day before the calendar of sheets begins.
  if (moment.getUTCFullYear() < 1900) return clock;
  return clock === '00:00:00' ? day : `${day} ${clock.replace(/:00$/, '')}`;
}
