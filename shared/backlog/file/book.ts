import { findHeader } from '../header/header';
import { isKnownName } from '../header/known-names';
import type { ListTarget } from '../list-fields';
import { defaultLimits, type MergedCells, type Remark } from '../types';
import { recordsOf } from './record-source';
import { isBlank } from './scan';

/** A sheet of a workbook as rows of texts: days as 2027-03-31, numbers with a point and without thousands. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly string[])[];
  /** Cells of one column that are merged into one, by their rows; columns and rows from 0. */
  readonly merged?: readonly MergedCells[];
  /** What does not show in its rows: errors, hidden rows and the like. */
  readonly remarks: readonly Remark[];
}

export interface Book {
  readonly sheets: readonly Sheet[];
  /** Why none of it can be read; null where it can. */
  readonly refusal: Remark | null;
}

/** What is shown of a sheet for choosing one. */
export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows down to the last one that says something. */
  readonly rows: number;
}

/** The names of the sheets of a workbook that this app writes. */
export const ownSheets = {
  backlog: 'Backlog',
  services: 'Services',
  missing: 'Missing answers',
  agreements: 'Agreements',
  allowed: 'Allowed values',
} as const;

/** The same of the plan's other lists. */
export const listSheets: Readonly<Record<ListTarget, string>> = {
  goals: 'Goals',
  readings: 'Readings',
  realised: 'Realised values',
  peers: 'Peers',
  liaisons: 'Liaisons',
  strengths: 'Strengths',
  emergencies: 'Emergencies',
  'hidden-work': 'Hidden work',
  reviews: 'Reviews after go-live',
  enablers: 'Enablers',
  roles: 'Required roles',
  teams: 'Teams',
  milestones: 'Milestones',
};

/** True for a workbook that this app wrote, whose texts stand in it as they are. */
export function isOwnBook(sheets: readonly SheetInfo[]): boolean {
  return sheets.some(({ name }) => name === ownSheets.allowed);
}

const looked = 100;

export function sheetInfos({ sheets }: Book): SheetInfo[] {
  return sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.length }));
}

/**
 * The sheet of that name or, where none is named, the one most like a backlog: the most known names in its header, then
 * the most rows; hidden ones last, and what only explains the columns. Null where there is none.
 */
export function sheetOf({ sheets }: Book, name?: string): Sheet | null {
  if (name !== undefined) return sheets.find((sheet) => sheet.name === name) ?? null;
  const judged = sheets.map((sheet) => ({ sheet, names: knownNamesIn(sheet) }));
  judged.sort(
    (a, b) =>
      Number(isExplaining(a.sheet)) - Number(isExplaining(b.sheet)) ||
      Number(a.sheet.hidden) - Number(b.sheet.hidden) ||
      b.names - a.names ||
      b.sheet.rows.length - a.sheet.rows.length,
  );
  return judged.find(({ sheet }) => sheet.rows.length > 0)?.sheet ?? sheets[0] ?? null;
}

function isExplaining({ name }: Sheet): boolean {
  return name === ownSheets.allowed;
}

function knownNamesIn(sheet: Sheet): number {
  const records = recordsOf(sheet.rows.slice(0, looked), defaultLimits).filter((record) => !isBlank(record));
  const header = findHeader(records);
  return 'code' in header || header.line === 0 ? 0 : header.names.filter(isKnownName).length;
}
