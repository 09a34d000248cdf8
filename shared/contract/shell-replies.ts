import type { Mapping } from '../backlog/mapping';
import type { KeyChoices } from '../model/key-choices';
import type { Language } from '../model/languages';
import type { Region } from '../model/regions';
import type { GridLayout } from './grid-layout';
import type { KeptView } from './kept-view';
import type { Look } from './look';

/** Which parts of the panel the user left open (true) or folded, by their names; others are as they are at first. */
export type PanelParts = Readonly<Record<string, boolean>>;

/** What runs here: names and versions as they are, none of them a figure of the plan. */
export interface AboutApp {
  readonly versions: readonly (readonly [name: string, version: string])[];
  /** The licences of others' works in the package; null in a checkout, where each stands beside its work. */
  readonly notices: string | null;
}

/** What was chosen for this computer; null: as the system. */
export interface LanguageChoice {
  readonly language: Language | null;
  readonly region: Region | null;
  /** The locale by which the system's user writes numbers and dates; null where it tells none. */
  readonly system: string | null;
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
  'language/read': LanguageChoice;
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
