import { z } from 'zod';
import type { AgreementField } from '../backlog/fields';
import { quotings } from '../backlog/file/quoting';
import type { Inspection } from '../backlog/inspect';
import type { ListDraft, ListField } from '../backlog/list-fields';
import { type Mapping, mappingSchema } from '../backlog/mapping';
import { presetIds } from '../backlog/preset-ids';
import { answersSchema } from '../backlog/questions/answers';
import type { ColumnJudgement } from '../backlog/questions/judge-columns';
import type { Problem } from '../backlog/questions/problem';
import type { ProblemGroup } from '../backlog/questions/problem-groups';
import type { ColumnValues, Question } from '../backlog/questions/questions';
import type { Candidate, FieldChange, Gone, ImportCounts } from '../backlog/reconcile/fates';
import { importTargets } from '../backlog/target';
import type {
  ActualDraft,
  AgreementDraft,
  InitiativeDraft,
  LeftOut,
  Remark,
  ServiceDraft,
} from '../backlog/types';
import { id } from '../model/fields';

/** How the page may overrule what was found in a file, and what it answered to the questions asked of it. */
export const readingSchema = z.strictObject({
  encoding: z.string().max(40).optional(),
  delimiter: z.string().length(1).optional(),
  /** The physical line of the header, from 1; 0: the file has none. */
  headerLine: z.int().min(0).max(1_000_000).optional(),
  /** What its rows become; guessed where it is left out. A mapping says it itself. */
  target: z.enum(importTargets).optional(),
  /** The sheet of a workbook. */
  sheet: z.string().max(200).optional(),
  /** Fields are rows and rows are columns. */
  transposed: z.boolean().optional(),
  quoting: z.enum(quotings).optional(),
  /** The tool it comes from; null: of none that is known. */
  preset: z.enum(presetIds).nullable().optional(),
  /** Guess anew, whatever was chosen for such a table before. */
  fresh: z.boolean().optional(),
  /** Its columns as the user set them. */
  mapping: mappingSchema.optional(),
  answers: answersSchema.optional(),
});
export type Reading = z.infer<typeof readingSchema>;

/** A backlog file as its first rows show it; what its rows would do is found by a check. */
export type BacklogInspection = Omit<Inspection, 'source'>;

/** What a check found, list by list. */
export const rowLists = [
  'problems',
  'new',
  'changed',
  'unchanged',
  'gone',
  'rekeyed',
  'left-out',
  'services',
  'actuals',
  'agreements',
  'listed',
] as const;
export type RowList = (typeof rowLists)[number];

/** A field in which a row of another list and the plan differ; sums in minor units, times in working hours. */
export interface ListedChange {
  readonly field: ListField | AgreementField;
  readonly mine: string | number | null;
  readonly theirs: string | number | null;
  /** Whose value holds: the file's, unless the user keeps the plan's. */
  readonly take: 'theirs' | 'mine';
}

/** An initiative that a row was found to be, and where the two part. */
export interface MatchedRow {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  /** It was marked as gone from the source and is there again. */
  readonly back: boolean;
  readonly changes: readonly FieldChange[];
  /** Of rows of other lists. */
  readonly listed?: readonly ListedChange[];
}

/** A row under a new key, or a service under a new name, that may be one of the list, the likeliest first. */
export interface RekeyedRow {
  readonly line: number;
  /** Empty where rows are known by their name. */
  readonly key: string;
  readonly title: string;
  readonly candidates: readonly Candidate[];
}

export interface CheckRows {
  readonly problems: Problem;
  readonly new: InitiativeDraft;
  readonly changed: MatchedRow;
  readonly unchanged: MatchedRow;
  readonly gone: Gone;
  readonly rekeyed: RekeyedRow;
  readonly 'left-out': LeftOut;
  readonly services: ServiceDraft;
  readonly actuals: ActualDraft;
  readonly agreements: AgreementDraft;
  readonly listed: ListDraft;
}

/** Rows of one list from a place on, and how many the list has. */
export type RowPage = {
  readonly [L in RowList]: { readonly list: L; readonly rows: readonly CheckRows[L][]; readonly of: number };
}[RowList];

/** An import of before, as far as a new one speaks of it. */
export interface EarlierImport {
  readonly at: string;
  readonly fileName: string;
}

/** What an import would do, over the whole file; the rows themselves are asked for page by page. */
export interface CheckReply {
  readonly counts: ImportCounts;
  /** The list the rows are of, and its last import; null where this is the first. */
  readonly source: string;
  readonly last: EarlierImport | null;
  /** The newest import of this very file; null where there is none. */
  readonly same: EarlierImport | null;
  /** Fields in which plan and source both changed and nobody has said which holds; the plan's does until then. */
  readonly conflicts: number;
  /** Rows under a new key that nobody has linked or called new. */
  readonly rekeyed: number;
  /** Initiatives gone from the list that no earlier import has marked; they are marked now unless they are to be kept. */
  readonly toMark: number;
  readonly groups: readonly ProblemGroup[];
  /** What is told of the file and its columns as a whole. */
  readonly remarks: readonly Remark[];
  readonly questions: readonly Question[];
  readonly values: readonly ColumnValues[];
  readonly columns: readonly ColumnJudgement[];
  /** In full, so that it can be given again. */
  readonly mapping: Mapping;
  /** The first rows of each list. */
  readonly first: { readonly [L in RowList]: readonly CheckRows[L][] };
}

const file = { token: id, reading: readingSchema };
/** How many rows a page of a list may have. */
export const mostRowsOfPage = 500;

/** The messages of an import: the schema of each body. */
export const importRequests = {
  'import/inspect': z.strictObject(file),
  /** Reads the whole file and compares it with the plan; what it finds is kept until the next check. */
  'import/check': z.strictObject({ ...file, job: id, scenarioId: id }),
  /** Rows of the last check; of one group of problems where it is named by code and column. */
  'import/rows': z.strictObject({
    token: id,
    list: z.enum(rowLists),
    group: z.strictObject({ code: z.string().max(100), column: z.string().nullable() }).optional(),
    from: z.int().min(0),
    count: z.int().min(1).max(mostRowsOfPage),
  }),
  'import/start': z.strictObject({ ...file, job: id, scenarioId: id }),
  'job/cancel': z.strictObject({ job: id }),
  /** Takes an import back later on; with `look` it only says what that would do. */
  'import/undo': z.strictObject({ importId: id, look: z.boolean() }),
} as const;
