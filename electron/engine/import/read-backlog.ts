import { isAscii } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Book } from '../../../shared/backlog/file/book';
import { fileKindOf } from '../../../shared/backlog/file/file-kind';
import { pastedDelimiter, pastedRefusal } from '../../../shared/backlog/file/pasted';
import { type Inspection, inspectSteps } from '../../../shared/backlog/inspect';
import { type BookingOwners, bookingOwners } from '../../../shared/backlog/rows/booking-owners';
import { type Decode, defaultLimits, type ImportSettings } from '../../../shared/backlog/types';
import type { BacklogInspection, Reading } from '../../../shared/contract/imports';
import { defined } from '../../../shared/model/defined';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { ownFieldsInOrder } from '../../../shared/rules/tables/own-in-order';
import { region } from '../../../shared/words/language';
import { sha256 } from '../backups/file-hash';
import { Failure } from '../store/failure';
import { readBook } from '../workbook/read-book';
import type { OfferedText } from './offered-text';

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
      const refusal = 'file-too-large';
      throw new Failure('backlog-too-large', { file: name, limit: defaultLimits.file, refusal });
    }
    const bytes = await readFile(path);
    const book = fileKindOf(bytes) === 'xlsx' ? await readBook(bytes) : null;
    return { name, bytes, book, known: {} };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('backlog-gone', { file: name }, error);
  }
}

/** Bytes handled in one step. */
const perStep = 2_000_000;

export function* fingerprintOf({ bytes }: BacklogFile): Generator<void, string> {
  const hash = sha256();
  for (let at = 0; at < bytes.length; at += perStep) {
    hash.update(bytes.subarray(at, at + perStep));
    yield;
  }
  return hash.digest('hex');
}

/**
 * Decodes beforehand what is UTF-8, step by step: a decoder that is given a large file at once hears nobody until it is
 * done. Other encodings are left to it.
 */
function* utf8Of(bytes: Uint8Array): Generator<void, string | null> {
  // What is nothing but ASCII needs no decoding, and is copied in a moment.
  if (isAscii(bytes)) return latin1(bytes);
  yield;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (let at = 0; at < bytes.length; at += perStep) {
      text += decoder.decode(bytes.subarray(at, at + perStep), { stream: true });
      yield;
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}

function latin1({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('latin1');
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
  const locale = region ?? new Intl.DateTimeFormat().resolvedOptions().locale;
  const goals = [...plan.goal.values()].map(({ name }) => name);
  const teams = [...plan.team.values()].map(({ name }) => name);
  const services = new Set([...plan.service.values()].map(({ name }) => name));
  let known: BookingOwners | null = null;
  const owners = () => (known ??= bookingOwners(plan));
  const imports = () => plan.import.values();
  const ownFields = ownFieldsInOrder(plan.ownField);
  return { currency, fiscalYearFirstMonth, locale, goals, teams, services, ownFields, imports, owners };
}

/** What is in a file, as found or as the user overruled it; step by step. */
export function* inspectBacklog(
  { bytes, book, known }: BacklogFile,
  reading: Reading,
  settings: ImportSettings,
): Generator<void, Inspection> {
  const { mapping, ...said } = defined(reading);
  const overrides = { ...known, ...said };
  const utf8 = book === null ? yield* utf8Of(bytes) : null;
  const decodeOr: Decode = (part, label, fatal) =>
    part === bytes && label === 'utf-8' && fatal ? utf8 : decode(part, label, fatal);
  const options = { decode: decodeOr, settings, overrides, ...(mapping && { mapping }) };
  return yield* inspectSteps(book ?? bytes, options);
}

/** The same for a page, without its rows. */
export function* lookAt(
  file: BacklogFile,
  reading: Reading,
  settings: ImportSettings,
): Generator<void, BacklogInspection> {
  const { source: _, ...shown } = yield* inspectBacklog(file, reading, settings);
  return shown;
}
