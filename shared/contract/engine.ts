import { z } from 'zod';
import type { ImportSummary } from '../backlog/import-summary';
import type { Inspection } from '../backlog/inspect';
import { mappingSchema } from '../backlog/mapping';
import { mostPasted } from '../backlog/pasted';
import type { Preview } from '../backlog/preview';
import { importTargets } from '../backlog/target';
import { id } from '../model/fields';
import type { Patch } from '../model/patch';
import { commandSchema, stampSchema } from '../rules/command';
import type { Coded, Crossing, Refusal } from '../rules/decision';
import type { PlanColumns } from './columns';

/** What can be undone or redone next; null where nothing can. */
export interface UndoState {
  readonly undo: Coded | null;
  readonly redo: Coded | null;
}

/** A change of the plan as every page hears of it. */
export interface Change extends UndoState {
  readonly patch: Patch;
  readonly revision: number;
  /** What was done, for the toast: an edit, an undo or a redo, with its label. */
  readonly label: Coded;
  readonly how: 'do' | 'undo' | 'redo';
}

export interface PlanSnapshot extends UndoState {
  readonly tables: PlanColumns;
  readonly revision: number;
  readonly fileName: string;
  /** Why the plan cannot be edited: the file or its folder is read-only; null where it can. */
  readonly readOnly: 'file' | 'folder' | null;
}

export type DispatchReply =
  | { readonly kind: 'done'; readonly change: Change }
  /** The command was right but changed nothing. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'needs-reason'; readonly crossings: readonly Crossing[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** null: there was nothing to undo or redo. */
export type HistoryReply = Change | null;

export interface Backup {
  readonly id: string;
  /** ISO moment. */
  readonly at: string;
  readonly bytes: number;
  readonly occasion: 'timed' | 'migration' | 'import' | 'restore';
  readonly initiatives: number;
}

/** A backlog file as it was found, with its first rows as they will be and the counts over the whole file. */
export interface BacklogInspection extends Omit<Inspection, 'source'> {
  /** null where it cannot be read; `refusal` says why. */
  readonly preview: Preview | null;
}

export interface ImportReply {
  readonly summary: ImportSummary;
  /** null where it was a dry run or nothing was created. */
  readonly change: Change | null;
}

/** How the page may overrule what was found in a file. */
export const readingSchema = z.strictObject({
  encoding: z.string().max(40).optional(),
  delimiter: z.string().length(1).optional(),
  /** The physical line of the header, from 1; 0: the file has none. */
  headerLine: z.int().min(0).max(1_000_000).optional(),
  /** The name of the sheet, in a workbook; guessed where it is left out. */
  sheet: z.string().max(200).optional(),
  /** Rows and columns change places; found where it is left out. */
  transposed: z.boolean().optional(),
  /** What its rows become; guessed where it is left out. A mapping says it itself. */
  target: z.enum(importTargets).optional(),
  /** Its columns as the user set them. */
  mapping: mappingSchema.optional(),
});
export type Reading = z.infer<typeof readingSchema>;

const nothing = z.strictObject({});

/**
 * Every message a page may send to the engine: the schema of its body. A file is named by a token that main made for a
 * file the user chose, so a page can never name a path.
 */
export const engineRequests = {
  'plan/read': nothing,
  'command/dispatch': z.strictObject({ command: commandSchema, stamp: stampSchema }),
  'history/undo': nothing,
  'history/redo': nothing,
  /** Text from the clipboard, in place of a file; only the last few are kept. */
  'import/offer-text': z.strictObject({ text: z.string().max(mostPasted), name: z.string().max(200) }),
  'import/inspect': z.strictObject({ token: id, reading: readingSchema }),
  'import/start': z.strictObject({ token: id, job: id, reading: readingSchema, scenarioId: id }),
  'import/cancel': z.strictObject({ job: id }),
  'backups/list': nothing,
  'backups/restore': z.strictObject({ id }),
} as const satisfies Record<keyof EngineReplies, z.ZodType>;

/** What the engine answers to each. */
export interface EngineReplies {
  'plan/read': PlanSnapshot;
  'command/dispatch': DispatchReply;
  'history/undo': HistoryReply;
  'history/redo': HistoryReply;
  'import/offer-text': { readonly token: string; readonly bytes: number };
  'import/inspect': BacklogInspection;
  /** Fails with the code `cancelled` when it was cancelled; then nothing was stored. */
  'import/start': ImportReply;
  'import/cancel': null;
  'backups/list': readonly Backup[];
  /** The page reads the plan anew afterwards. */
  'backups/restore': null;
}
export type EngineRequestName = keyof EngineReplies;
export type EngineBody<N extends EngineRequestName> = z.input<(typeof engineRequests)[N]>;

/** What the engine tells every page unasked. */
export type EngineEvent =
  | { readonly type: 'changed'; readonly change: Change }
  /** The plan is another one now (a restored backup): read it again. */
  | { readonly type: 'replaced' }
  | { readonly type: 'import-progress'; readonly job: string; readonly done: number; readonly rows: number }
  /** Why the last edit could not be stored, or null once storing works again. */
  | { readonly type: 'trouble'; readonly trouble: Coded | null };
