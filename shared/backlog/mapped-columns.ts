import { minorDigits } from '../model/money';
import { type ColumnSample, sampleColumn } from './column-sample';
import { type ColumnGuess, guessMapping } from './guess-mapping';
import { guessTarget } from './guess-target';
import { columnOfGuess, guessOfColumn } from './guessed-column';
import { fieldTwice, type MappedColumn, type Mapping, missingColumn } from './mapping';
import type { PresetId } from './preset-ids';
import { ownPreset, presetFor } from './presets/find-preset';
import { type Remembered, rememberedFor } from './remembered-mapping';
import type { ImportTarget } from './target';
import type { ImportSettings, Remark, ScannedRecord } from './types';

export interface MappingOptions {
  readonly settings: ImportSettings;
  /** A mapping from a file or from the user: its encoding, delimiter and header line hold, its columns are checked. */
  readonly mapping?: Mapping;
  readonly overrides?: {
    readonly encoding?: string;
    readonly delimiter?: string;
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

interface Mapped {
  /** Every column of the file. */
  readonly mapping: Mapping;
  readonly guesses: readonly ColumnGuess[];
  /** The import whose mapping was taken again. */
  readonly remembered: Pick<Remembered, 'fileName' | 'at'> | null;
  readonly refusal: Remark | null;
  readonly doubts: readonly Remark[];
}

/** What each column of a table becomes: as the mapping says, as such a table was read before, or by names and content. */
export function* mappedColumns(
  headers: readonly string[],
  rows: readonly ScannedRecord[],
  options: MappingOptions,
): Generator<void, Mapped> {
  if (options.mapping === undefined) {
    const again = asBefore(headers, options);
    if (again) return again;
    const digits = minorDigits(options.settings.currency);
    const samples: ColumnSample[] = [];
    for (const index of headers.keys()) {
      samples.push(sampleColumn(rows, index, digits));
      yield;
    }
    const own = ownPreset(headers);
    const said = options.overrides?.preset;
    const found = own && said === undefined ? null : presetFor(headers, said);
    const likely = found ? 'initiatives' : guessTarget(headers, samples);
    const target = options.overrides?.target ?? likely;
    const preset = target === 'initiatives' ? found : null;
    const guesses = guessMapping(headers, samples, target, preset);
    const columns = guesses.map(columnOfGuess);
    const known = preset?.id ?? own;
    const mapping: Mapping = {
      columns,
      ...(target === 'initiatives' ? {} : { target }),
      ...(known ? { preset: known } : {}),
      ...preset?.table,
    };
    return { mapping, guesses, remembered: null, refusal: null, doubts: doubtOfTarget(likely, target) };
  }
  const given = options.mapping;
  const refusal = missingColumn(given, headers) ?? fieldTwice(given);
  const byName = new Map(given.columns.map((column) => [column.column, column] as const));
  const columns = headers.map((column): MappedColumn => byName.get(column) ?? { column, field: null });
  const guesses = columns.map((column) => guessOfColumn(column, 'given'));
  return { mapping: { ...given, columns }, guesses, remembered: null, refusal, doubts: [] };
}

/** As a table with the same columns was read before, unless the user wants it guessed anew or says what tool it is from. */
function asBefore(headers: readonly string[], { settings, overrides = {} }: MappingOptions): Mapped | null {
  const { fresh = false, preset, target = null } = overrides;
  if (fresh || preset !== undefined || !settings.imports) return null;
  const found = rememberedFor(headers, settings.imports(), target);
  if (!found) return null;
  const { mapping, ...remembered } = found;
  const guesses = mapping.columns.map((column) => guessOfColumn(column, 'remembered'));
  const inOrder = headers.flatMap((name) => guesses.find(({ column }) => column === name) ?? []);
  return { mapping, guesses: inOrder, remembered, refusal: null, doubts: [] };
}

/** What was said of the rows holds; where the headers say otherwise it is told. */
function doubtOfTarget(likely: ImportTarget, target: ImportTarget): Remark[] {
  if (likely === target || likely === 'initiatives') return [];
  return [remark(likely === 'services' ? 'looks-like-services' : 'looks-like-actuals', { target })];
}

function remark(code: Remark['code'], parameters: Remark['parameters']): Remark {
  return { line: null, column: null, code, parameters };
}
