import type { Import } from '../../model/records/import';
import { type Mapping, mappingSchema, targetOf } from '../mapping';
import type { ImportTarget } from '../target';

/** How a table with the same columns was read before, and in which file. */
export interface Remembered {
  readonly mapping: Mapping;
  readonly fileName: string;
  /** ISO moment of that import. */
  readonly at: string;
}

/**
 * The mapping of the newest import, not taken back, of a table with exactly these columns in any order; of the target where
 * one is asked for. What belongs to the file itself and not to its columns (encoding, separator, place of the header) is
 * left out. null where there is none.
 */
export function rememberedFor(
  headers: readonly string[],
  imports: Iterable<Pick<Import, 'mapping' | 'fileName' | 'at' | 'undoneAt'>>,
  target: ImportTarget | null,
): Remembered | null {
  const newestFirst = [...imports]
    .filter(({ mapping, undoneAt }) => mapping !== '' && undoneAt === null)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  for (const { mapping: text, fileName, at } of newestFirst) {
    const mapping = readStored(text);
    if (!mapping || !sameColumns(mapping, headers)) continue;
    if (target !== null && targetOf(mapping) !== target) continue;
    const { encoding: _e, delimiter: _d, quoting: _q, headerLine: _h, ...found } = mapping;
    const { sheet: _s, transposed: _t, ...rest } = found;
    return { mapping: rest, fileName, at };
  }
  return null;
}

/** A plan file is only trusted as far as it can be read. */
function readStored(text: string): Mapping | null {
  try {
    const read = mappingSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Columns that two tables must share to be of one list, as a share of the columns of each. */
const sharedColumns = 0.9;

/** Whether the table of a stored mapping has nearly these columns. */
export function likeColumns(stored: string, headers: readonly string[]): boolean {
  const known = new Set(readStored(stored)?.columns.map(({ column }) => column));
  const shared = headers.filter((header) => known.has(header)).length;
  return shared > 0 && shared >= sharedColumns * Math.max(known.size, headers.length);
}

function sameColumns({ columns }: Mapping, headers: readonly string[]): boolean {
  const known = new Set(columns.map(({ column }) => column));
  return known.size === headers.length && headers.every((header) => known.has(header));
}
