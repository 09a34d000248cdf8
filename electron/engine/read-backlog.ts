import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BookingOwners, bookingOwners } from '../../shared/backlog/booking-owners';
import type { Book } from '../../shared/backlog/book';
import { fileKindOf } from '../../shared/backlog/file-kind';
import { type Inspection, inspect } from '../../shared/backlog/inspect';
import { pastedDelimiter, pastedRefusal } from '../../shared/backlog/pasted';
import { type Decode, defaultLimits, type ImportSettings } from '../../shared/backlog/types';
import type { BacklogInspection, Reading } from '../../shared/contract/imports';
import { defined } from '../../shared/model/defined';
import { type Plan, settingsOf } from '../../shared/model/plan';
import { sha256 } from './file-hash';
import type { OfferedText } from './offered-text';
import { Failure } from './store/failure';
import { readBook } from './workbook/read-book';

export interface BacklogFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its sheets, where it is a workbook. */
  readonly book: Book | null;
  /** What is known of it beforehand, of a pasted text; what the user says goes before it. */
  readonly known: { readonly encoding?: string; readonly delimiter?: string };
}

/** A file, or the text that was pasted, read whole. */
export async function readBacklog(offered: string | OfferedText): Promise<BacklogFile> {
  return typeof offered === 'string' ? await readFromDisk(offered) : pastedBacklog(offered);
}

function pastedBacklog({ text, name }: OfferedText): BacklogFile {
  const refusal = pastedRefusal(text);
  const delimiter = pastedDelimiter(text);
  return {
    name,
    bytes: new TextEncoder().encode(text),
    book: refusal && { sheets: [], refusal },
    known: { encoding: 'utf-8', ...(delimiter !== null && { delimiter }) },
  };
}

/** Refuses a file that is larger than what an import takes before a byte of it is in memory. */
async function readFromDisk(path: string): Promise<BacklogFile> {
  const name = basename(path);
  try {
    const stats = await stat(path);
    if (!stats.isFile()) throw new Failure('backlog-gone', { file: name });
    if (stats.size > defaultLimits.file) {
      throw new Failure('backlog-too-large', { file: name, limit: defaultLimits.file });
    }
    const bytes = await readFile(path);
    const book = fileKindOf(bytes) === 'xlsx' ? await readBook(bytes) : null;
    return { name, bytes, book, known: {} };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('backlog-gone', { file: name }, error);
  }
}

export function fingerprintOf({ bytes }: BacklogFile): string {
  return sha256().update(bytes).digest('hex');
}

const decode: Decode = (bytes, label, fatal) => {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

export function importSettings(plan: Plan): ImportSettings {
  const { currency, fiscalYearFirstMonth } = settingsOf(plan);
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  const goals = [...plan.goal.values()].map(({ name }) => name);
  const teams = [...plan.team.values()].map(({ name }) => name);
  const services = new Set([...plan.service.values()].map(({ name }) => name));
  let known: BookingOwners | null = null;
  const owners = () => (known ??= bookingOwners(plan));
  const imports = () => plan.import.values();
  return { currency, fiscalYearFirstMonth, locale, goals, teams, services, imports, owners };
}

/** What is in a file, as found or as the user overruled it. */
export function inspectBacklog(file: BacklogFile, reading: Reading, settings: ImportSettings): Inspection {
  const { mapping, ...said } = defined(reading);
  const overrides = { ...file.known, ...said };
  return inspect(file.book ?? file.bytes, { decode, settings, overrides, ...(mapping && { mapping }) });
}

/** The same for a page, without its rows. */
export function lookAt(file: BacklogFile, reading: Reading, settings: ImportSettings): BacklogInspection {
  const { source: _, ...shown } = inspectBacklog(file, reading, settings);
  return shown;
}
