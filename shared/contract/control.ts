import { z } from 'zod';
import { mappingSchema } from '../backlog/mapping';
import type { ImportSummary } from '../backlog/reconcile/import-summary';
import { day, id, line } from '../model/fields';
import type { Coded } from '../rules/decision';
import { askedBy } from '../rules/questions/missing-answers';
import { exportFieldSchema } from './export-field';
import { tableContents, tableFormats } from './export-formats';
import { readingSchema } from './imports';

/** By id, or by name whatever its case. */
const scenario = z.union([z.strictObject({ id }), z.strictObject({ name: z.string().max(1_000) })]);
const path = z.string().min(1).max(32_768);

/**
 * What main may ask of an engine over the parent port; the only messages that name paths. The port of a page travels
 * with `page/connect`.
 */
export const controlRequests = {
  /** Opens the plan, or makes it where `create` says so and there is none. */
  'plan/open': z.strictObject({
    path,
    create: z.boolean(),
    /** A plan that is made is the sample portfolio, made of the backlog in this file. */
    sample: path.optional(),
    /** Only to look: a plan of an older version is read as it is and stays so. */
    look: z.boolean().optional(),
    /** Where backups of plans are kept. */
    backups: path,
    /** Title and currency of a plan that is made. */
    title: z.string().max(1_000),
    currency: z.string().max(3),
    /** The year a plan that is made begins with. */
    firstYear: z.int(),
  }),
  'page/connect': z.strictObject({}),
  'backlog/offer': z.strictObject({ token: id, path }),
  'backlog/import': z.strictObject({
    path,
    mapping: mappingSchema.nullable(),
    reading: readingSchema.omit({ mapping: true }),
    /** The column that tells the rows apart, whatever the guess. */
    key: z.string().max(1_000).optional(),
    /** Where the rows that were left out are written. */
    rejected: path.optional(),
    dryRun: z.boolean(),
  }),
  /** Writes the rows that the last check of this file left out, with line and reason. */
  'import/rejected': z.strictObject({ token: id, path }),
  /** A consistent copy; the target is replaced only when the copy is whole. */
  'plan/save-copy': z.strictObject({ path }),
  /** Writes the backlog, or what else it says of the plan. */
  'plan/export': z.strictObject({
    path,
    what: z.enum(tableContents),
    format: z.enum(tableFormats),
    /** Of the backlog: the fields to write; null: all. */
    fields: z.array(exportFieldSchema).nullable(),
    /** Of the backlog and of slides; null: the scenario that is the plan. */
    scenario: scenario.nullable(),
    /** Pages hear of its progress by this, and may cancel it. */
    job: id.optional(),
  }),
  /** Writes the workbook that asks one for what is missing, or everybody (null); nothing where nothing is missing. */
  'missing/export': z.strictObject({
    path,
    scenario: scenario.nullable(),
    of: z.strictObject({ by: z.enum(askedBy), name: z.string().max(1_000) }).nullable(),
    /** Until when it is to come back; null: nobody has said. */
    due: day.nullable(),
  }),
  /** Who can be asked for something. */
  'missing/who': z.strictObject({ scenario: scenario.nullable(), by: z.enum(askedBy) }),
  /** Writes what differs between two scenarios, and their figures side by side, as CSV. */
  'comparison/export': z.strictObject({ path, from: scenario, to: scenario }),
  'plan/figures': z.strictObject({}),
  /** What the foot of a report says of the plan and of a scenario: by id, or by name whatever its case; null: the one that is the plan. */
  'plan/report': z.strictObject({
    scenario: scenario.nullable(),
    /** By id, key or title. */
    initiatives: z.array(z.string().max(1_000)).max(1_000).optional(),
    /** A peer by id or name, or a business unit by name. */
    audience: z.union([z.strictObject({ peer: line }), z.strictObject({ unit: line })]).optional(),
  }),
  /** Whether the plan is still what a report shows, by the report's own fingerprint and last step. */
  'plan/since': z.strictObject({ fingerprint: z.string().max(100), entry: z.string().max(100) }),
  /** Two scenarios by name, whatever their case. */
  'plan/compare': z.strictObject({ a: z.string().max(1_000), b: z.string().max(1_000) }),
  /** Two initiatives by id, key or title: which comes first, and why. */
  'plan/why': z.strictObject({
    a: z.string().max(1_000),
    b: z.string().max(1_000),
    scenario: scenario.nullable(),
  }),
  /** Integrity, foreign keys and the rules a plan must keep. */
  'plan/check': z.strictObject({}),
  /** What runs in an engine, for who reports a fault. */
  'engine/versions': z.strictObject({}),
  /** Stores what is open and lets go of the file. */
  'plan/close': z.strictObject({}),
} as const satisfies Record<keyof ControlReplies, z.ZodType>;

export interface ControlReplies {
  'plan/open': {
    readonly readOnly: 'file' | 'folder' | null;
    readonly created: boolean;
    readonly title: string;
  };
  'page/connect': null;
  'backlog/offer': null;
  'backlog/import': ImportSummary;
  'import/rejected': { readonly rows: number };
  'plan/save-copy': null;
  'plan/export': { readonly rows: number };
  /** How many initiatives it is about; 0: there is no file. */
  'missing/export': { readonly rows: number };
  'missing/who': { readonly names: readonly { readonly name: string; readonly initiatives: number }[] };
  'comparison/export': { readonly rows: number };
  'plan/figures': PlanFigures;
  'plan/report': ReportFacts;
  'plan/since': SinceReport;
  'plan/compare': {
    /** The name that no scenario has, and all names there are; the comparison is null then. */
    readonly unknown: string | null;
    readonly names: readonly string[];
    readonly comparison: PlanFigures | null;
  };
  /** The same as figures, and in the sentences of the report. */
  'plan/why': { readonly why: PlanFigures; readonly told: readonly string[] };
  'plan/check': { readonly problems: readonly string[] };
  'engine/versions': { readonly sqlite: string };
  'plan/close': null;
}
/** Which state of the plan is printed. */
export interface ReportFacts {
  readonly title: string;
  readonly scenarioId: string;
  readonly scenario: string;
  /** Those that were named, in their order. */
  readonly initiativeIds: readonly string[];
  /** Whom it is for, where somebody was named: a peer's id, or a business unit as the plan writes it. */
  readonly audience: { readonly peer: string | null; readonly unit: string | null } | null;
  readonly revision: number;
  /** SHA-256 of all that reports rest on, hexadecimal. */
  readonly fingerprint: string;
  /** The id of the last step of the history; empty where there is none. */
  readonly entry: string;
}
/** How a plan stands to the state that a report shows. */
export interface SinceReport {
  readonly matches: boolean;
  readonly fingerprint: string;
  readonly revision: number;
  /** What was done since and holds, the newest first; null where it matches, or the history does not hold that state. */
  readonly edits: { readonly count: number; readonly last: readonly Coded[] } | null;
}
export type ControlRequestName = keyof ControlReplies;
export type ControlBody<N extends ControlRequestName> = z.input<(typeof controlRequests)[N]>;

/** What `bimodal show --json` prints; money in minor units, shares from 0 to 1. */
export type PlanFigures = Readonly<Record<string, unknown>>;
