import type { Backup } from '../../../shared/contract/engine';

const occasions = ['timed', 'migration', 'import', 'restore'] as const satisfies Backup['occasion'][];
export type Occasion = (typeof occasions)[number];

export interface BackupName {
  readonly id: string;
  /** ISO moment. */
  readonly at: string;
  readonly occasion: Occasion;
  readonly initiatives: number;
}

/** The name says when, why and how much, so that a list needs no file opened: 20270103T101500123Z-import-1547. */
export function backupId(at: number, occasion: Occasion, initiatives: number): string {
  return `${new Date(at).toISOString().replace(/[-:.]/g, '')}-${occasion}-${initiatives}`;
}

const pattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z]+)-(\d{1,9})$/;

/** null: not a backup of ours. An id can therefore never lead out of the folder. */
export function readBackupId(id: string): BackupName | null {
  const found = pattern.exec(id);
  const occasion = occasions.find((name) => name === found?.[8]);
  if (!found || !occasion) return null;
  const [, year, month, day, hour, minute, second, milli] = found;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
  return Number.isNaN(Date.parse(at)) ? null : { id, at, occasion, initiatives: Number(found[9]) };
}
