import type { FieldName } from '../fields';
import { partIn, withoutPart } from '../header/header-aside';
import { yearInHeader } from '../header/header-year';
import type { MappedColumn } from '../mapping';
import { wordsOf } from '../normalise';
import type { PresetColumn } from '../presets/preset';
import type { ColumnSample } from './column-sample';

export type ColumnReason = 'preset' | 'remembered' | 'name' | 'content' | 'given';

/** What a column was taken for. */
export interface Found {
  readonly field: FieldName | null;
  readonly reason: ColumnReason;
  readonly set?: (NonNullable<PresetColumn['set']> & Pick<MappedColumn, 'own'>) | undefined;
  readonly values?: MappedColumn['values'];
}

const lastDay =
  /(?:^| )(?:due|deadline|target|zieldatum|zieltermin|fallig|falligkeit|falligkeitsdatum|echeance|limite|vencimiento|prazo)(?: |$)/;

/**
 * Looks at what the columns became together: a team without days of work is a business unit, a day that something is due
 * without a start is when it is needed by, and a cost that stands there year by year is the sum of its years. `stripped`
 * takes units and years from the words of a header.
 */
export function settleFields(
  headers: readonly string[],
  fields: Map<number, Found>,
  stripped: (words: string) => string,
): void {
  const has = (field: FieldName) => [...fields.values()].some((found) => found.field === field);
  const isStarted = has('start');
  const hasEffort = has('effortDays');
  for (const [index, found] of fields) {
    if (found.field === 'team' && !hasEffort)
      fields.set(index, { ...found, field: has('businessUnit') ? null : 'businessUnit' });
    const isDue = found.field === 'end' && lastDay.test(wordsOf(headers[index] ?? ''));
    if (isDue && !isStarted && !has('neededBy')) fields.set(index, { ...found, field: 'neededBy' });
  }
  const kind = headers.findIndex((header, index) => !fields.has(index) && kinds.test(wordsOf(header)));
  if (kind >= 0 && !has('kindOfWork')) fields.set(kind, { field: 'kindOfWork', reason: 'name' });
  addYears(headers, fields, stripped);
}

/** What is called so may be anything, an outcome for one, so its cells are asked first. */
const kinds = /^(?:category|classification|klassifizierung|kategorie|categorie|categoria)$/;

/** The cost of other years, quarters or months, whose columns are called the same but for these; each with its year. */
function addYears(
  headers: readonly string[],
  fields: Map<number, Found>,
  stripped: (words: string) => string,
): void {
  const first = [...fields].find(([, { field, reason }]) => field === 'cost' && reason === 'name');
  const words = headers.map((header) => wordsOf(header));
  const nameOf = (index: number) => stripped(withoutPart(words[index] ?? ''));
  const name = nameOf(first?.[0] ?? -1);
  if (first === undefined || name === '') return;
  const same = headers.flatMap((header, index) => {
    const found = yearInHeader(header);
    const isFree = index === first[0] || !fields.has(index);
    return found !== null && isFree && nameOf(index) === name ? [{ index, year: found }] : [];
  });
  if (same.length < 2 || !same.some(({ index }) => index === first[0])) return;
  const periods = new Set(same.map(({ index, year }) => `${year} ${partIn(words[index] ?? '')}`));
  if (periods.size < same.length) return;
  for (const { index, year: of } of same)
    fields.set(index, { field: 'cost', reason: 'name', set: { sum: true, year: of } });
}

const endings = {
  title: / (?:title|name|titel|bezeichnung|titre|nom|titulo|nombre|nome)$/,
  sourceKey: / (?:id|key|number|no|nr|nummer|code|ref|reference|codigo|numero)$/,
} as const;

/** The first column whose name ends as that of a title or a key does, and whose cells tell the rows apart; else -1. */
export function namedByEnding(
  headers: readonly string[],
  samples: readonly ColumnSample[],
  field: keyof typeof endings,
  open: (index: number) => boolean,
): number {
  return headers.findIndex((header, index) => {
    const sample = samples[index];
    if (!sample || !open(index) || !endings[field].test(wordsOf(header))) return false;
    const isApart = sample.distinct >= sample.filled * 0.8 && sample.averageLength < 200;
    // A key stands first; what is behind it is of something else.
    return (
      isApart && (field === 'title' ? sample.texts > 0.6 : index === 0 && sample.distinct === sample.filled)
    );
  });
}
