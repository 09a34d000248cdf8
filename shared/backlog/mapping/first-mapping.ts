import { minorDigits } from '../../model/money';
import { isMoneyColumn, isMoneyField } from '../fields';
import type { Quoting } from '../file/quoting';
import type { Header } from '../header/header';
import { fieldTwice, hasLevels, type MappedColumn, type Mapping, missingColumn } from '../mapping';
import type { PresetId } from '../preset-ids';
import { ownPreset, presetFor } from '../presets/find-preset';
import { presetTable } from '../presets/preset-fields';
import type { ImportTarget } from '../target';
import type { ImportSettings, Remark, ScannedRecord } from '../types';
import { type ColumnSample, sampleColumn } from './column-sample';
import { type ColumnGuess, guessMapping } from './guess-mapping';
import { guessTarget } from './guess-target';
import { columnOfGuess, guessOfColumn } from './guessed-column';
import { withOutline } from './indent';
import { withLevelColumns } from './level-columns';
import { linkColumn } from './link-column';
import { longTable } from './long-table';
import { withoutGoneFields } from './mapped-own';
import { withOutlineNumbers } from './outline-numbers';
import { toldOfPeriods, withPeriodColumns } from './period-columns';
import { type Remembered, rememberedFor } from './remembered-mapping';
import { scaleOfHeader } from './scale';
import type { ScaleNote } from './scale-note';
import { withoutDoubledSum } from './sums-of-columns';

export interface MappingOptions {
  readonly settings: ImportSettings;
  /** A mapping from a file or from the user: its encoding, delimiter and header line hold, its columns are checked. */
  readonly mapping?: Mapping;
  readonly overrides?: {
    readonly encoding?: string;
    readonly delimiter?: string;
    readonly quoting?: Quoting;
    readonly headerLine?: number;
    /** The name of a sheet. */
    readonly sheet?: string;
    readonly transposed?: boolean;
    /** What the rows become; where nothing says so it is guessed from the headers. */
    readonly target?: ImportTarget;
    /** The tool it comes from; null: none of those that are known. Left out: found by its columns. */
    readonly preset?: PresetId | null;
    /** Guess anew, whatever was chosen for such a table before. */
    readonly fresh?: boolean;
  };
}

interface Looked {
  readonly rows: readonly ScannedRecord[];
  readonly samples: readonly ColumnSample[];
  /** It is of no tool that is known, which would say its levels and sums itself. */
  readonly isUnknown: boolean;
}

/** The guesses with what only rows or columns together show: what is part of what, and which sums are parts of others. */
function settled(guessed: readonly ColumnGuess[], { rows, samples, isUnknown }: Looked) {
  if (!isUnknown) return { guesses: withOutline(withOutlineNumbers(guessed, rows), rows), told: [] };
  const levelled = withOutline(withOutlineNumbers(withLevelColumns(guessed, rows), rows), rows);
  const { guesses, told } = withoutDoubledSum(withPeriodColumns(levelled, samples, rows), rows);
  return { guesses, told: [...told, ...toldOfPeriods(guesses)] };
}

interface FirstMapping {
  readonly mapping: Mapping;
  readonly guesses: readonly ColumnGuess[];
  readonly remembered: Pick<Remembered, 'fileName' | 'at'> | null;
  readonly refusal: Remark | null;
  readonly doubts: readonly Remark[];
}

/**
 * What each column of a table is taken for: as it was given, as a table with the same columns was read before, else as
 * headers and the first rows have it; `units` is what a row below the header says they are counted in,
 * `note` what a text beside the table says of all amounts.
 */
export function* firstMapping(
  header: Header,
  rows: readonly ScannedRecord[],
  options: MappingOptions,
  units: readonly string[] = [],
  note: ScaleNote | null = null,
): Generator<void, FirstMapping> {
  if (options.mapping === undefined) {
    const again = asBefore(header.names, options, note);
    if (again) return again;
    const digits = minorDigits(options.settings.currency);
    const samples: ColumnSample[] = [];
    for (const index of header.names.keys()) {
      samples.push(sampleColumn(rows, index, digits));
      yield;
    }
    const own = ownPreset(header.names);
    const said = options.overrides?.preset;
    const found = own && said === undefined ? null : presetFor(header.names, said);
    const likely = found ? 'initiatives' : guessTarget(header.names, samples);
    const target = options.overrides?.target ?? likely;
    const preset = target === 'initiatives' ? found : null;
    const ownFields = options.settings.ownFields ?? [];
    const { currency } = options.settings;
    const guessed = guessMapping(header.names, samples, target, { preset, units, note, ownFields, currency });
    const { guesses, told } =
      own || target !== 'initiatives'
        ? { guesses: guessed, told: [] }
        : settled(guessed, { rows, samples, isUnknown: preset === null });
    const columns = guesses.map(columnOfGuess);
    const known = preset?.id ?? own;
    const mapping: Mapping = {
      columns,
      ...(target === 'initiatives' ? {} : { target }),
      ...(known ? { preset: known } : {}),
      ...hierarchyOf(columns, target),
      // A level alone in its row is no title of the rows below.
      ...(columns.filter(({ field }) => field === 'title').length > 1
        ? { keep: ['group-title' as const] }
        : {}),
      ...(preset ? presetTable(preset, header.names, columns) : {}),
    };
    const linkKey =
      own || target !== 'initiatives' || mapping.linkKey ? null : linkColumn(header.names, columns, rows);
    if (linkKey !== null) mapping.linkKey = linkKey;
    const doubts = [...doubtOfTarget(likely, target), ...told];
    return { mapping, guesses, remembered: null, refusal: longTable(header.names, rows), doubts };
  }
  const given = options.mapping;
  const refusal = missingColumn(given, header.names) ?? fieldTwice(given);
  const byName = new Map(given.columns.map((column) => [column.column, column] as const));
  const columns = header.names.map((column): MappedColumn => byName.get(column) ?? { column, field: null });
  const guesses = columns.map((column) => guessOfColumn(column, 'given'));
  return { mapping: { ...given, columns }, guesses, remembered: null, refusal, doubts: [] };
}

/** How rows that stand above others are taken until the user says: those of an outline with sums have the sums of theirs. */
function hierarchyOf(columns: MappedColumn[], target: ImportTarget): Pick<Mapping, 'hierarchy'> {
  if (target !== 'initiatives' || !hasLevels({ columns })) return {};
  const isOutline = columns.some(
    ({ field, indented, outline }) => field === 'outlineLevel' || indented === true || outline === true,
  );
  const hasSums = columns.some(({ field }) => field !== null && isMoneyField(field));
  return { hierarchy: isOutline && hasSums ? 'groups' : 'flat' };
}

/** As a table with the same columns was read before, unless the user wants it guessed anew or says what tool it is from. */
function asBefore(
  headers: readonly string[],
  { settings, overrides = {} }: MappingOptions,
  note: ScaleNote | null,
): FirstMapping | null {
  const { fresh = false, preset, target = null } = overrides;
  if (fresh || preset !== undefined || !settings.imports) return null;
  const found = rememberedFor(headers, settings.imports(), target);
  if (!found) return null;
  const { mapping: stored, ...remembered } = found;
  const mapping = withoutGoneFields(stored, settings.ownFields ?? []);
  const guesses = mapping.columns.map((column) =>
    askedByNote(guessOfColumn(column, 'remembered'), column, note),
  );
  const inOrder = headers.flatMap((name) => guesses.find(({ column }) => column === name) ?? []);
  return { mapping, guesses: inOrder, remembered, refusal: null, doubts: [] };
}

/** A column that was read before is asked for its scale again where a text beside the table now states another one. */
function askedByNote(guess: ColumnGuess, column: MappedColumn, note: ScaleNote | null): ColumnGuess {
  const isSaid = column.scale === 1 || column.scale === note?.scale || scaleOfHeader(column.column) !== null;
  if (note === null || isSaid || !isMoneyColumn(column)) return guess;
  return { ...guess, scaleUncertain: true, suggestedScale: note.scale };
}

/** What was said of the rows holds; where the headers say otherwise it is told. */
function doubtOfTarget(likely: ImportTarget, target: ImportTarget): Remark[] {
  if (likely === target || likely === 'initiatives') return [];
  const code = `looks-like-${likely}` as const;
  return [{ line: null, column: null, code, parameters: { target } }];
}
