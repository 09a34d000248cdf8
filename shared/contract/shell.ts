import { z } from 'zod';
import { mappingSchema } from '../backlog/mapping';
import { day, id, line } from '../model/fields';
import { areKeyChoices, type KeyChoices } from '../model/key-choices';
import { languages } from '../model/languages';
import { listTargets } from '../model/list-targets';
import { regions } from '../model/regions';
import { orientations, papers } from '../model/records/paper';
import { reportIds, reportSections } from '../model/report-kinds';
import { askedBy } from '../rules/questions/missing-answers';
import { exportFieldSchema } from './export-field';
import { gridLayoutSchema } from './grid-layout-schema';
import { isKeptView, type KeptView } from './kept-view';
import { densities, themes } from './look';
import { pictureBytesSchema, pictureTextSchema } from './picture';
import type { ShellReplies } from './shell-replies';

const zoomSteps = ['in', 'out', 'reset'] as const;
export type ZoomStep = (typeof zoomSteps)[number];

/** What a window begins with besides its plan: the start page, a file to import, the tour, what a new plan is asked. */
export type Beginning = 'start' | 'import' | 'tour' | 'setup';

/** The window that asks holds nothing yet: once another plan is open, it goes. */
const leave = z.boolean().optional();

const mostPanelParts = 100;

/** By which a page cancels it, and knows its progress by. */
const job = id;

/** A report of a scenario, as it was chosen. */
const printedSchema = z.strictObject({
  choice: z.strictObject({
    report: z.enum(reportIds),
    sections: z.array(z.enum(reportSections)).min(1).max(reportSections.length),
    paper: z.enum(papers),
    orientation: z.enum(orientations),
    footer: z.boolean(),
    peer: line.nullable(),
    unit: line.nullable(),
    since: day.nullable(),
    initiativeIds: z.array(id).max(200),
  }),
  scenarioId: id,
});

/** What a page may ask of the shell; the schema of each body. */
export const shellRequests = {
  'plan/new': z.strictObject({ leave, begin: z.enum(['import', 'setup']).optional() }),
  'plan/open': z.strictObject({ leave }),
  /** Opens the sample portfolio, made where there is none or it is to be as it was at first. */
  'plan/sample': z.strictObject({ leave, afresh: z.boolean().optional() }),
  /** Puts the sample portfolio into the bin and off the list; not from its own window. */
  'plan/remove-sample': z.strictObject({}),
  'recent/read': z.strictObject({}),
  'recent/open': z.strictObject({ leave, id: z.string().max(100) }),
  /** Takes it off the list; the file stays. */
  'recent/remove': z.strictObject({ id: z.string().max(100) }),
  /** Whether the tour is to come by itself once there is something to show. */
  'tour/read': z.strictObject({}),
  'tour/seen': z.strictObject({}),
  'plan/save-copy': z.strictObject({}),
  'plan/show-in-folder': z.strictObject({}),
  /** Shows the dialog; null where it was left. */
  'backlog/choose': z.strictObject({}),
  /** The path comes from the preload (a dropped file), never from the page. */
  'backlog/drop': z.strictObject({ path: z.string().max(32_768) }),
  /** What the system handed to this window: dropped on the app's icon, or named by a start. */
  'backlog/handed': z.strictObject({}),
  'backlog/sample': z.strictObject({}),
  /** Asks where and writes the rows that the last check of the file left out; `name` is the file's. */
  'import/save-rejected': z.strictObject({ token: id, name: z.string().max(1_000) }),
  /** Asks where and writes a mapping as `bimodal import --mapping` takes it; `name` is that of the file it reads. */
  'mapping/save': z.strictObject({ mapping: mappingSchema, name: z.string().max(1_000) }),
  /** Shows the dialog and reads such a file. */
  'mapping/open': z.strictObject({}),
  /** Writes a table of the plan: asks where, and answers with the file's name; null where the dialog was left. */
  'backlog/export': z.strictObject({
    what: z.enum([
      'initiatives',
      'services',
      'agreements',
      ...listTargets,
      'figures',
      'template',
      'finance',
      'workbook',
      'slides',
      'plan',
    ]),
    /** One that is there for it (`exportFormats`). */
    format: z.enum(['csv', 'xlsx', 'pptx', 'json']),
    /** Of the initiatives; null: all. */
    fields: z.array(exportFieldSchema).nullable(),
    /** Of the initiatives and of slides; null: the scenario that is the plan. */
    scenarioId: id.nullable(),
    job,
  }),
  /** Writes a workbook that asks one for what is missing, or one for each (name null) into a folder: asks where. */
  'missing/export': z.strictObject({
    scenarioId: id,
    by: z.enum(askedBy),
    name: z.string().max(1_000).nullable(),
    due: day.nullable(),
  }),
  /** Writes what differs between two scenarios as CSV: asks where; null where the dialog was left. */
  'comparison/export': z.strictObject({ fromId: id, toId: id }),
  /** Prints the scenario in view: asks where, writes, and answers with the file's name; null where the dialog was left. */
  'report/export': printedSchema.extend({ job }),
  /** Lays a report out that may be exported next, and keeps it as it is in the plan; null: none is about to be. */
  'report/ahead': z.strictObject({ printed: printedSchema.nullable() }),
  /** Leaves off printing into a file; nothing of it stays. */
  'report/cancel': z.strictObject({ job: id }),
  /** Prints the scenario in view by the system's dialog; whether it was printed, or the dialog left. */
  'report/print': printedSchema,
  /** Asks where and writes a chart; null where the dialog was left. */
  'chart/save': z.discriminatedUnion('format', [
    z.strictObject({ format: z.literal('svg'), title: line, svg: pictureTextSchema }),
    z.strictObject({ format: z.literal('png'), title: line, png: pictureBytesSchema }),
  ]),
  /** Shows in its folder a file that was written, by the number of the answer. */
  'export/show': z.strictObject({ file: z.int().min(1) }),
  /** The state of the edit menu and the title of the window. */
  'window/state': z.strictObject({
    title: z.string().max(1_000),
    undo: z.string().max(500).nullable(),
    redo: z.string().max(500).nullable(),
    editable: z.boolean(),
  }),
  /** How the user left the parts of the panel, in whichever plan. */
  'panel/read': z.strictObject({}),
  'panel/keep': z.strictObject({
    parts: z
      .record(z.string().max(40), z.boolean())
      .refine((parts) => Object.keys(parts).length <= mostPanelParts),
  }),
  /** How the user left the grid of this plan. */
  'grid/read': z.strictObject({}),
  'grid/keep': z.strictObject({ layout: gridLayoutSchema }),
  /** How the window of this plan was left. */
  'view/read': z.strictObject({}),
  'view/keep': z.strictObject({ view: z.custom<KeptView>(isKeptView) }),
  /** How the app looks, in every plan and window. */
  'look/read': z.strictObject({}),
  'look/keep': z
    .strictObject({ theme: z.enum(themes), contrast: z.boolean(), density: z.enum(densities) })
    .partial(),
  /** The language of the next start and the region of its numbers and dates; null: the system's. */
  'language/read': z.strictObject({}),
  'language/keep': z
    .strictObject({ language: z.enum(languages).nullable(), region: z.enum(regions).nullable() })
    .partial(),
  /** Asks where, and writes how the app looks and is used, for another computer; null where the dialog was left. */
  'settings/save': z.strictObject({}),
  /** Asks for such a file and uses it in all windows; one that is not right changes nothing. */
  'settings/load': z.strictObject({}),
  /** Ends the app, with all stored, and starts it anew. */
  'app/restart': z.strictObject({}),
  /** The keys that the user chose, in whichever plan. */
  'keys/read': z.strictObject({}),
  'keys/keep': z.strictObject({ keys: z.custom<KeyChoices>(areKeyChoices) }),
  /** What runs here, for who reports a fault, and the licences of what is packed with it. */
  'about/read': z.strictObject({}),
  /** Shows the log in its folder. */
  'about/show-log': z.strictObject({}),
  /** Asks where, and writes versions and logs there for who reports a fault; null where the dialog was left. */
  'about/save-log': z.strictObject({}),
  /** Shows everything larger, smaller, or as large as at first; kept for the next start. */
  'window/zoom': z.strictObject({ step: z.enum(zoomSteps) }),
  /** Shows in the taskbar or dock how far a job of the page has come; null: it has ended. */
  'window/progress': z.strictObject({ share: z.number().min(0).max(1).nullable() }),
  /** All that was being typed is stored: the window may close. */
  'window/settled': z.strictObject({}),
} as const satisfies Record<keyof ShellReplies, z.ZodType>;

export type ShellRequestName = keyof ShellReplies;
export type ShellBody<N extends ShellRequestName> = z.input<(typeof shellRequests)[N]>;
