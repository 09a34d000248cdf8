import { z } from 'zod';
import { mostPasted } from '../backlog/file/pasted';
import type { ImportSummary } from '../backlog/reconcile/import-summary';
import { id } from '../model/fields';
import type { Changed, Patch } from '../model/patch';
import type { PlanRecords, TableName } from '../model/plan';
import { commandSchema, stampSchema } from '../rules/command';
import type { Coded, Crossing, Refusal } from '../rules/decision';
import type { KeptEdit, ServicesUndone } from '../rules/import/undo-import';
import type { BestSetReply } from '../rules/optimise/best-set';
import { bestSetQuestionSchema } from '../rules/optimise/best-set-question';
import type { Columns, PlanColumns } from './columns';
import { type HistoryPage, historyRequests, type InitiativeHistory } from './history';
import { type BacklogInspection, type CheckReply, importRequests, type RowPage } from './imports';

/** What can be undone or redone next; null where nothing can. */
export interface UndoState {
  readonly undo: Coded | null;
  readonly redo: Coded | null;
}

/** A change of the plan as every page hears of it. */
export interface Change extends UndoState {
  readonly patch: Patch;
  readonly revision: number;
  /** So many parts were told before this, which the patch is to be made of. Left out: it is whole. */
  readonly parts?: number;
  /** What was done, for the toast: an edit, an undo or a redo, with its label. */
  readonly label: Coded;
  readonly how: 'do' | 'undo' | 'redo';
}

export interface PlanSnapshot extends UndoState {
  readonly tables: PlanColumns;
  /** So many parts were told before this, whose rows come beside those of the tables. Left out: none. */
  readonly parts?: number;
  readonly revision: number;
  readonly fileName: string;
  /** Why the plan cannot be edited: the file or its folder is read-only; null where it can. */
  readonly readOnly: 'file' | 'folder' | null;
  /** By which name the history keeps what is done from here on. */
  readonly author: string;
}

export type DispatchReply =
  | { readonly kind: 'done'; readonly change: Change }
  /** The command was right but changed nothing. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'needs-reason'; readonly crossings: readonly Crossing[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** null: there was nothing to undo or redo. */
export type HistoryReply = Change | null;

export type RestoreReply =
  | { readonly kind: 'done'; readonly change: Change }
  /** It is just so already. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface Backup {
  readonly id: string;
  /** ISO moment. */
  readonly at: string;
  readonly bytes: number;
  readonly occasion: 'timed' | 'migration' | 'import' | 'restore';
  readonly initiatives: number;
}

export interface ImportReply {
  readonly summary: ImportSummary;
  /** null where it was a dry run or nothing in the plan changed. */
  readonly change: Change | null;
}

/** What taking an import back does, and which edits made since stay. */
export interface UndoImportReply {
  readonly kept: readonly KeptEdit[];
  /** Initiatives that go, and those that become again what they were. */
  readonly removed: number;
  readonly restored: number;
  /** The same of services. */
  readonly services: ServicesUndone;
  /** null where it was only looked at. */
  readonly change: Change | null;
}

const nothing = z.strictObject({});

/**
 * Every message a page may send to the engine: the schema of its body. A file is named by a token that main made for a
 * file the user chose, so a page can never name a path.
 */
export const engineRequests = {
  /** Whoever names its reading takes the rows of a large plan in parts that bear that name. */
  'plan/read': z.strictObject({ read: id.optional() }),
  'command/dispatch': z.strictObject({ command: commandSchema, stamp: stampSchema }),
  'history/undo': nothing,
  'history/redo': nothing,
  ...historyRequests,
  ...importRequests,
  /** Text from the clipboard, in place of a file; only the last few are kept. */
  'import/offer-text': z.strictObject({ text: z.string().max(mostPasted), name: z.string().max(200) }),
  /** Under a job, which can be cancelled as others are. */
  'best-set/find': z.strictObject({ job: id, scenarioId: id, question: bestSetQuestionSchema }),
  'backups/list': nothing,
  'backups/restore': z.strictObject({ id }),
} as const satisfies Record<keyof EngineReplies, z.ZodType>;

/** What the engine answers to each. */
export interface EngineReplies {
  'plan/read': PlanSnapshot;
  'command/dispatch': DispatchReply;
  'history/undo': HistoryReply;
  'history/redo': HistoryReply;
  'history/list': HistoryPage;
  'history/of': InitiativeHistory;
  'history/since': readonly Coded[];
  'history/restore': RestoreReply;
  'import/offer-text': { readonly token: string; readonly bytes: number };
  'import/inspect': BacklogInspection;
  /** Fails with the code `cancelled` when it was cancelled. */
  'import/check': CheckReply;
  'import/rows': RowPage;
  /** Fails with the code `cancelled` when it was cancelled; then nothing was stored. */
  'import/start': ImportReply;
  'job/cancel': null;
  'import/undo': UndoImportReply;
  /** Fails with the code `cancelled` when it was cancelled; nothing is stored either way. */
  'best-set/find': BestSetReply;
  'backups/list': readonly Backup[];
  /** The page reads the plan anew afterwards. */
  'backups/restore': null;
}
export type EngineRequestName = keyof EngineReplies;
export type EngineBody<N extends EngineRequestName> = z.input<(typeof engineRequests)[N]>;

/** Some of the rows of a plan that is being read; the reply follows. */
export interface PlanPart {
  readonly type: 'plan-part';
  readonly read: string;
  readonly table: TableName;
  readonly rows: Columns;
}

/**
 * Some of the rows of the change to this revision; the change follows. One page hears it as the others do. Of rows that go
 * there are the ids: a page has the rest.
 */
export type ChangePart = {
  readonly type: 'change-part';
  readonly revision: number;
  readonly table: TableName;
} & (
  | { readonly what: 'added'; readonly rows: Columns }
  | { readonly what: 'changed'; readonly rows: readonly Changed<PlanRecords[TableName]>[] }
  | { readonly what: 'removed'; readonly ids: readonly string[] }
);

/** What the engine tells every page unasked. */
export type EngineEvent =
  | { readonly type: 'changed'; readonly change: Change }
  | ChangePart
  | PlanPart
  /** The plan is another one now (a restored backup): read it again. */
  | { readonly type: 'replaced' }
  | { readonly type: 'progress'; readonly job: string; readonly done: number; readonly rows: number }
  /** Why the last edit could not be stored, or null once storing works again. */
  | { readonly type: 'trouble'; readonly trouble: Coded | null };
