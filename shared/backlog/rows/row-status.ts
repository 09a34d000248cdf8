import type { Status } from '../../model/codes';
import { clip, valueWordsOf, wordsOf } from '../normalise';
import { meansEmpty } from '../values/read-text';
import { codeOf } from '../values/value-words';
import type { RowReading } from './row-reading';
import { readValue } from './row-values';
import type { Table } from './table';
import { tally } from './tally';

const resolution = /^(?:resolution|losung|resolucion|resolucao|risoluzione)$/;
const unresolved =
  /^(?:won t fix|cannot reproduce|can t reproduce|invalid|not a bug|incomplete|as designed|wird nicht erledigt|wird nicht behoben|nicht reproduzierbar|doppelt|ne sera pas (?:fait|corrige)|no se (?:hara|corregira)|nao sera (?:feito|corrigido))$/;

/** Whether a column says how work ended, beside the status that says that it did. */
export function isResolutionHeader(header: string): boolean {
  return resolution.test(wordsOf(header));
}

interface Places {
  readonly resolution: number;
  readonly completed: number;
}

const places = new WeakMap<Table, Places>();

/** Where these columns stand that are taken for nothing else; -1 where there are none. */
function placesIn(table: Table): Places {
  const known = places.get(table);
  if (known !== undefined) return known;
  const taken = new Set(table.columns.map(({ index }) => index));
  const place = (is: (header: string) => boolean) =>
    table.own ? -1 : table.headers.findIndex((header, index) => !taken.has(index) && is(header));
  const found = {
    resolution: place(isResolutionHeader),
    // Asana's sections are no states: what is done stays in the section it was in.
    completed: table.mapping.preset === 'asana' ? place((header) => wordsOf(header) === 'completed at') : -1,
  };
  places.set(table, found);
  return found;
}

/**
 * The status of the row as its column says it; what is closed without having been done is stopped, and what has a day it was
 * completed is live, both of which is told.
 */
export function readStatus(row: RowReading): Status | null {
  const stated = readValue(row, 'status');
  const at = placesIn(row.table);
  const ended = at.resolution < 0 ? '' : (row.cells[at.resolution] ?? '').trim();
  if (stated === 'live' && ended !== '' && isUndone(ended)) {
    const parameters = { text: clip(ended) };
    tally(row, row.table.headers[at.resolution] ?? null, 'status-from-resolution', ended, parameters);
    return 'stopped';
  }
  const completed = at.completed < 0 ? '' : (row.cells[at.completed] ?? '').trim();
  if (meansEmpty(completed) || stated === 'live' || stated === 'stopped') return stated;
  tally(row, row.table.headers[at.completed] ?? null, 'status-from-completion');
  return 'live';
}

function isUndone(cell: string): boolean {
  return codeOf('status', cell) === 'stopped' || unresolved.test(valueWordsOf(cell));
}
