import type { FieldName } from '../fields';
import { isKnownName } from '../header/known-names';
import { type ColumnSample, valueFieldByContent } from './column-sample';
import { type Found, namedByEnding } from './settle-fields';

/** Takes columns whose names say nothing for what their first rows hold: title and key, values, and where no column has a name dates and sums. */
export function guessByContent(
  headers: readonly string[],
  samples: readonly ColumnSample[],
  fields: Map<number, Found>,
  taken: Set<FieldName>,
): void {
  const take = (index: number, field: FieldName): void => {
    if (index < 0 || fields.has(index) || taken.has(field)) return;
    fields.set(index, { field, reason: 'content' });
    taken.add(field);
  };
  const open = (index: number): boolean => !fields.has(index) && (samples[index]?.filled ?? 0) > 0;
  for (const field of ['title', 'sourceKey'] as const)
    take(namedByEnding(headers, samples, field, open), field);
  if (taken.has('title')) take(codesFirst(samples), 'sourceKey');
  const title = titleByContent(samples, open);
  if (!isKnownName(headers[title.key] ?? '')) take(title.key, 'sourceKey');
  take(title.title, 'title');
  samples.forEach((sample, index) => {
    const field = open(index) ? valueFieldByContent(sample) : null;
    if (field !== null) take(index, field);
  });
  if (!headers.every((header, index) => header === `Column ${index + 1}`)) return;
  samples.forEach((sample, index) => {
    if (!open(index)) return;
    if (sample.dates > 0.9) take(index, taken.has('start') ? 'end' : 'start');
    else if (sample.numbers > 0.9 && sample.largest >= 1_000) take(index, 'cost');
  });
}

/** A table needs titles: where no column is open to be one, what describes its rows or the services they are of is. */
export function titleOfOther(samples: readonly ColumnSample[], fields: Map<number, Found>): void {
  for (const field of ['description', 'serviceName'] as const) {
    const [index, found] = [...fields].find(([, known]) => known.field === field) ?? [];
    const sample = index === undefined ? undefined : samples[index];
    if (index === undefined || !found || !sample || sample.averageLength >= 200) continue;
    if (sample.distinct < sample.filled * 0.8) continue;
    fields.set(index, { ...found, field: 'title' });
    return;
  }
}

/** The first column where it is all codes that tell the rows apart; else -1. */
function codesFirst([first]: readonly ColumnSample[]): number {
  const isKey = first && first.codes > 0.9 && first.filled > 1 && first.distinct === first.filled;
  return isKey ? 0 : -1;
}

/**
 * The first column of short texts that tell the rows apart. What is all codes such as P-17 is the key where there are
 * other such texts. -1 where there is none.
 */
function titleByContent(
  samples: readonly ColumnSample[],
  open: (index: number) => boolean,
): { readonly title: number; readonly key: number } {
  const fits = (share: number) => (sample: ColumnSample, index: number) =>
    open(index) &&
    sample.texts > 0.6 &&
    sample.distinct >= sample.filled * share &&
    sample.averageLength < 200;
  const [first = -1, second] = samples.flatMap((sample, index) => (fits(0.8)(sample, index) ? [index] : []));
  if (second !== undefined && (samples[first]?.codes ?? 0) > 0.9) return { title: second, key: first };
  if (first >= 0) return { title: first, key: -1 };
  const texts = samples.findIndex(fits(0));
  return { title: texts >= 0 ? texts : samples.findIndex((_, index) => open(index)), key: -1 };
}
