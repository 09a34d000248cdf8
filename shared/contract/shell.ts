import { z } from 'zod';
import { type Mapping, mappingSchema } from '../backlog/mapping';
import { day, id, line } from '../model/fields';
import { areKeyChoices, type KeyChoices } from '../model/key-choices';
import { type Language, languages } from '../model/languages';
import { listTargets } from '../model/list-targets';
import { orientations, papers } from '../model/records/paper';
import { reportIds, reportSections } from '../model/report-kinds';
import type { WindowActionId } from '../model/window-action-ids';
import { askedBy } from '../rules/questions/missing-answers';
import { exportFieldSchema } from './export-field';
import { areMarks, type GridLayout, narrowest, widest } from './grid-layout';
import { isKeptView, type KeptView } from './kept-view';
import { densities, type Look, themes } from './look';
import { pictureBytesSchema, pictureTextSchema } from './picture';

const zoomSteps = ['in', 'out', 'reset'] as const;
export type ZoomStep = (typeof zoomSteps)[number];

/** Which parts of the panel the user left open (true) or folded, by their names; others are as they are at first. */
export type PanelParts = Readonly<Record<string, boolean>>;
const mostPanelParts = 100;

const columnId = z.string().min(1).max(100);
const gridLayoutSchema = z.strictObject({
  columns: z
    .array(z.strictObject({ id: columnId, width: z.int().min(narrowest).max(widest) }))
    .min(1)
    .max(300),
  frozen: z.int().min(1).max(300),
  sort: z.array(z.strictObject({ id: columnId, descending: z.boolean() })).max(20),
  groups: z.array(columnId).max(2),
  formats: z.record(
    columnId,
    z.strictObject({ whole: z.boolean(), total: z.enum(['none', 'sum', 'mean']) }).partial(),
  ),
  marks: z.custom<NonNullable<GridLayout['marks']>>(areMarks).optional(),
  pivot: z
    .strictObject({
      open: z.boolean(),
      rows: columnId,
      columns: columnId.nullable(),
      value: columnId.nullable(),
      how: z.enum(['sum', 'mean']),
      largest: z.boolean().optional(),
    })
    .optional(),
});

/** What runs here: names and versions as they are, none of them a figure of the plan. */
export interface AboutApp {
  readonly versions: readonly (readonly [name: string, version: string])[];
  /** The licences of others' works in the package; null in a checkout, where each stands beside its work. */
  readonly notices: string | null;
}

/** A backlog file the user chose or dropped; the engine knows the token. */
export interface OfferedBacklog {
  readonly token: string;
  readonly name: string;
  readonly bytes: number;
}

/** A file that the system handed over: a list to import, or one that is neither that nor a plan. */
export type HandedFile =
  | { readonly kind: 'list'; readonly list: OfferedBacklog }
  | { readonly kind: 'other'; readonly name: string };

/** A mapping from a file the user chose. */
export interface OpenedMapping {
  readonly fileName: string;
  readonly mapping: Mapping;
}

/** A plan that was open before, as the start page lists it. */
export interface RecentPlan {
  /** Stands for its path, which no page names. */
  readonly id: string;
  readonly name: string;
  /** Where it is; null: where the app keeps what is its own. */
  readonly folder: string | null;
  /** When the file was last written, ISO 8601 in UTC; null where it is missing or does not answer. */
  readonly changedAt: string | null;
  readonly missing: boolean;
  /** It is the sample portfolio. */
  readonly sample: boolean;
  /** It is the plan of the page that asked. */
  readonly here: boolean;
}

/** Where asking for a plan ended: the dialog was left, it is the plan of this very window, or it has one of its own. */
export interface PlanOpened {
  readonly window: 'none' | 'this' | 'other';
}

/** A file that was written, and the number by which it is shown in its folder. */
interface Exported {
  readonly fileName: string;
  readonly file: number;
}

/** What a window begins with besides its plan: the start page, a file to import, the tour, what a new plan is asked. */
export type Beginning = 'start' | 'import' | 'tour' | 'setup';

/** The window that asks holds nothing yet: once another plan is open, it goes. */
const leave = z.boolean().optional();

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
  /** The language of the next start; null: the system's. */
  'language/read': z.strictObject({}),
  'language/keep': z.strictObject({ language: z.enum(languages).nullable() }),
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

export interface ShellReplies {
  'plan/new': PlanOpened;
  'plan/open': PlanOpened;
  'plan/sample': PlanOpened;
  'plan/remove-sample': null;
  'recent/read': { readonly plans: readonly RecentPlan[] };
  'recent/open': PlanOpened;
  'recent/remove': null;
  'tour/read': { readonly due: boolean };
  'tour/seen': null;
  'plan/save-copy': { readonly fileName: string } | null;
  'plan/show-in-folder': null;
  'backlog/choose': OfferedBacklog | null;
  'backlog/drop': OfferedBacklog;
  'backlog/handed': HandedFile | null;
  'backlog/sample': OfferedBacklog;
  'import/save-rejected': { readonly fileName: string; readonly rows: number } | null;
  'mapping/save': { readonly fileName: string } | null;
  'mapping/open': OpenedMapping | null;
  'backlog/export': (Exported & { readonly rows: number }) | null;
  /** The file, or the folder of so many files, and the initiatives in them; null where the dialog was left. */
  'missing/export': { readonly name: string; readonly files: number; readonly rows: number } | null;
  'comparison/export': (Exported & { readonly rows: number }) | null;
  /** With the signs in whose place an empty box stands, since no font of this computer has them. */
  'report/export': (Exported & { readonly missing: string }) | null;
  'report/ahead': null;
  'report/cancel': null;
  'report/print': { readonly printed: boolean; readonly missing: string };
  'chart/save': Exported | null;
  'export/show': null;
  'window/state': null;
  'panel/read': { readonly parts: PanelParts };
  'panel/keep': null;
  'grid/read': GridLayout | null;
  'grid/keep': null;
  'view/read': KeptView | null;
  'view/keep': null;
  'look/read': Look;
  'look/keep': null;
  'language/read': { readonly language: Language | null };
  'language/keep': null;
  'settings/save': Exported | null;
  'settings/load': { readonly fileName: string } | null;
  'app/restart': null;
  'keys/read': { readonly keys: KeyChoices };
  'keys/keep': null;
  'about/read': AboutApp;
  'about/show-log': null;
  'about/save-log': { readonly fileName: string } | null;
  'window/zoom': null;
  'window/progress': null;
  'window/settled': null;
}
export type ShellRequestName = keyof ShellReplies;
export type ShellBody<N extends ShellRequestName> = z.input<(typeof shellRequests)[N]>;

/** How far an export of a report is: `done` of its sections are drawn, or its pages are being written, however many. */
export type ExportStage = { readonly type: 'export-stage'; readonly job: string } & (
  | { readonly stage: 'laying-out'; readonly done: number; readonly of: number }
  | { readonly stage: 'writing' }
);

/** What the menu and the shell tell the page. */
export type ShellAction =
  | ExportStage
  | WindowActionId
  /** Another look was chosen, in the menu or another window. */
  | 'look-changed'
  /** All settings of this computer were replaced by those of a file. */
  | 'settings-changed'
  /** The file of the export that was asked for last is chosen: it is being written. */
  | 'export-begun'
  /** The system handed a file to this window: ask for it. */
  | 'file-handed'
  /** The window is about to close: store what is being typed, then say `window/settled`. */
  | 'settle'
  /** The engine died and is back: the plan must be read again over a new port. */
  | 'engine-restarted';

/** What the preload puts on the page as `window.shell`: nothing else crosses. */
export interface ShellBridge {
  request(name: string, body: unknown): Promise<unknown>;
  /** Hands over a dropped file; the preload reads its path, the page never sees it. */
  offerDropped(file: object): Promise<unknown>;
  onAction(listen: (action: ShellAction) => void): () => void;
  /** Nobody is at the page and it has nothing to do: page and main give back what they keep without need. Blocks it for a moment. */
  rest(): void;
}

/** The page asks for its port with this message on its own window; the preload answers with the port transferred. */
export const portMessage = 'bimodal:port';
