import type { OwnField } from '../../model/records/own-field';
import {
  type FieldName,
  fieldsOf,
  isDateField,
  isMoneyColumn,
  isMoneyField,
  isTextField,
  takesSeveralColumns,
} from '../fields';
import { actualHeaderWords } from '../header/actual-headers';
import { agreementHeaderWords } from '../header/agreement-headers';
import { withoutNumber, withoutSum } from '../header/header-aside';
import { dayOrderIn } from '../header/header-form';
import {
  behindOthers,
  isBehind,
  isOther,
  phrasesOf,
  scoreOfNames,
  scoreOfPart,
} from '../header/header-meaning';
import { strippedOf } from '../header/header-noise';
import { nounOf } from '../header/header-noun';
import { scoreOf, scoreOfPeriod } from '../header/header-score';
import { headerWords } from '../header/header-words';
import { linkFieldOf } from '../header/link-headers';
import { listHeaderWords } from '../header/list-headers';
import { serviceHeaderWords } from '../header/service-headers';
import type { MappedColumn } from '../mapping';
import { wordsOf } from '../normalise';
import type { Preset } from '../presets/preset';
import { presetFields } from '../presets/preset-fields';
import type { ImportTarget } from '../target';
import { currencyInHeader } from '../values/currency-signs';
import { isYearlyField, periodIn } from '../values/period';
import { type LengthUnit, unitOf } from '../values/read-length';
import { isOwnExport, isOwnList, ownColumnsOf, presentHeader } from '../write/own-export';
import type { ColumnSample } from './column-sample';
import { contradicts } from './contradicts';
import { guessByContent, titleOfOther } from './guess-by-content';
import { takeOwnFields } from './guess-own-fields';
import { goalAnswerColumns, isMissingAnswers } from './missing-marks';
import { likelyScale, scaleOfHeader } from './scale';
import type { ScaleNote } from './scale-note';
import { type ColumnReason, type Found, settleFields } from './settle-fields';
import { takeYearAndQuarter } from './year-and-quarter';

/** What a column was taken for, and why; a scale or unit that nothing states is marked, so that it can be asked. */
export interface ColumnGuess {
  readonly column: string;
  readonly field: FieldName | null;
  /** null: it became no field, or the preset says it is none. */
  readonly reason: ColumnReason | null;
  readonly scale: number;
  readonly scaleUncertain: boolean;
  readonly suggestedScale: number | null;
  readonly unit: LengthUnit | null;
  readonly unitUncertain: boolean;
  /** What else is known of it, by a preset or a mapping. */
  readonly more?: Omit<MappedColumn, 'column' | 'field' | 'scale' | 'unit'>;
}

interface Match {
  /** What a cell could not hold of the column before. */
  readonly goesOn?: boolean;
  readonly index: number;
  readonly field: FieldName;
  readonly score: number;
}

/** What else is known beside the table itself. */
interface GuessBy {
  readonly preset?: Preset | null;
  /** What a row below the header says that the columns are counted in. */
  readonly units?: readonly string[];
  /** What a text beside the table says that its amounts are counted in. */
  readonly note?: ScaleNote | null;
  /** The plan's fields of one's own, in their order. */
  readonly ownFields?: readonly OwnField[];
  /** The plan's currency: of two columns for one amount the one in it is taken. */
  readonly currency?: string;
}

/**
 * Takes each column for at most one field: as the tool it comes from is known to write it, else by its name, else by what
 * its first rows hold. A name that only a field of one's own has is that field.
 */
export function guessMapping(
  headers: readonly string[],
  samples: readonly ColumnSample[],
  target: ImportTarget,
  { preset = null, units = [], note = null, ownFields = [], currency }: GuessBy = {},
): ColumnGuess[] {
  const own = isOwnExport(headers, target);
  const fields = new Map<number, Found>(preset ? presetFields(preset, headers) : []);
  const taken = new Set([...fields.values()].flatMap(({ field }) => field ?? []));
  const matches = own ? ownMatches(headers, target) : nameMatches(headers, samples, target, currency);
  for (const { index, field, goesOn = false } of matches) {
    if (fields.has(index) || (taken.has(field) && !goesOn && !takesSeveralColumns(field))) continue;
    fields.set(index, { field, reason: 'name', ...(goesOn && { set: { sum: true } }) });
    taken.add(field);
  }
  if (target === 'initiatives') takeOwnFields(headers, fields, own, ownFields);
  // Of a known tool every column of values is known by its name.
  if (!own && !preset && target === 'initiatives') guessByContent(headers, samples, fields, taken);
  if (!own && target === 'initiatives') {
    if (!taken.has('title')) titleOfOther(samples, fields);
    if (!preset) takeYearAndQuarter(headers, samples, fields);
    settleFields(headers, fields, strippedOf);
  }
  return headers.map((column, index) =>
    withScale(column, fields.get(index) ?? null, samples[index], own, note, units[index]),
  );
}

function ownMatches(headers: readonly string[], target: ImportTarget): Match[] {
  const answers = target === 'initiatives' && isMissingAnswers(headers) ? goalAnswerColumns : [];
  const known = new Map<string, FieldName>([...ownColumnsOf(target), ...answers]);
  return headers.flatMap((header, index): Match[] => {
    const field = known.get(presentHeader(header));
    if (field !== undefined) return [{ index, field, score: 1 }];
    // A text longer than a cell of a sheet holds goes on in `Description (2)`.
    const before = known.get(/^(.+) \([2-9]\)$/.exec(header)?.[1] ?? '');
    return before !== undefined && (isTextField(before) || isOwnList(before))
      ? [{ index, field: before, score: 1, goesOn: true }]
      : [];
  });
}

const wordsByTarget: Readonly<Record<ImportTarget, Readonly<Partial<Record<FieldName, readonly string[]>>>>> =
  {
    initiatives: headerWords,
    services: serviceHeaderWords,
    actuals: actualHeaderWords,
    agreements: agreementHeaderWords,
    ...listHeaderWords,
  };

function nameMatches(
  headers: readonly string[],
  samples: readonly ColumnSample[],
  target: ImportTarget,
  currency: string | undefined,
): Match[] {
  const known = wordsByTarget[target];
  const matches: Match[] = [];
  const noun = target === 'initiatives' ? nounOf(headers) : null;
  headers.forEach((header, index) => {
    const name = withoutNumber(header.replace(/ \(\d+\)$/, ''));
    const words = withoutSum(wordsOf(name));
    const stripped = strippedOf(words);
    const per = periodIn(header);
    const bare = noun !== null && words.startsWith(`${noun} `) ? words.slice(noun.length + 1) : null;
    const link = target === 'initiatives' ? linkFieldOf(header) : null;
    if (link !== null) matches.push({ index, field: link, score: 95 });
    for (const field of fieldsOf(target)) {
      // What is stated for a month is an amount of a year once it is taken twelve times, and no other amount.
      if (per !== null && needsYear(field)) continue;
      if (target === 'initiatives' && isOther(field, header, words)) continue;
      const phrases = target === 'initiatives' ? phrasesOf(field, header) : (known[field] ?? []);
      const own =
        per !== null && isYearlyField(field)
          ? scoreOfPeriod(header, phrases)
          : scoreOf(words, stripped, phrases);
      const ofBare =
        bare === null ? 0 : scoreOf(bare, strippedOf(bare), phrases) + (field === 'title' ? 10 : -10);
      const ofPart = Math.max(
        field === 'cost' ? scoreOfPart(words, phrases) : 0,
        scoreOfNames(name, phrases),
      );
      const behind = isBehind(field, header, currency) ? behindOthers : 0;
      const score = Math.max(own, ofBare, ofPart) + (field === 'title' ? 6 : 0) - behind;
      const sample = samples[index];
      if (score < 10 || (sample !== undefined && contradicts(field, sample, target))) continue;
      matches.push({ index, field, score });
    }
  });
  return matches.sort((a, b) => b.score - a.score || a.index - b.index);
}

/** Money of a whole: an amount of a month is none of it. What was booked or is of one's own is as it stands. */
function needsYear(field: FieldName): boolean {
  return isMoneyField(field) && field !== 'amount' && !isYearlyField(field);
}

function withScale(
  column: string,
  found: Found | null,
  sample: ColumnSample | undefined,
  own: boolean,
  note: ScaleNote | null,
  countedIn = '',
): ColumnGuess {
  const described = countedIn === '' ? column : `${column} (${countedIn})`;
  const per = own ? null : periodIn(described);
  const isWhole = per !== null && typeof found?.field === 'string' && needsYear(found.field);
  const { field = null, set = {}, values } = (isWhole ? null : found) ?? {};
  const { scale: known, unit: knownUnit, ...added } = set;
  const dayOrder = field !== null && isDateField(field) ? dayOrderIn(described) : null;
  const more = {
    ...(dayOrder && { dayOrder }),
    ...(per && field !== null && isYearlyField(field) && { per }),
    ...added,
    ...(values ? { values } : {}),
  };
  const plain: ColumnGuess = {
    column,
    field,
    reason: field === null ? null : (found?.reason ?? null),
    scale: known ?? 1,
    scaleUncertain: false,
    suggestedScale: null,
    unit: knownUnit ?? null,
    unitUncertain: false,
    ...(Object.keys(more).length ? { more } : {}),
  };
  if (field === null || sample === undefined || known || knownUnit) return plain;
  if (isMoneyColumn({ field, ...set }) && !own) {
    const stated = scaleOfHeader(described);
    if (stated !== null) return { ...plain, scale: stated };
    // A header that names the currency alone may well mean it: the note is asked about then.
    if (note?.sure && currencyInHeader(described) === null) return { ...plain, scale: note.scale };
    const suggested = note?.scale ?? likelyScale(sample);
    return { ...plain, scaleUncertain: suggested !== null, suggestedScale: suggested };
  }
  if (field !== 'length') return plain;
  if (own) return { ...plain, unit: 'quarters' };
  const stated = wordsOf(described.replace(/[()[\]]/g, ' '))
    .split(' ')
    .map(unitOf)
    .find((unit) => unit !== null);
  if (stated !== undefined) return { ...plain, unit: stated };
  return { ...plain, unit: sample.largest > 80 ? 'days' : 'months', unitUncertain: sample.numbers > 0 };
}
