import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GridLayout } from '../../shared/contract/grid-layout';
import type { PanelParts } from '../../shared/contract/shell';
import { replaceFile } from './replace-file';
import type { Area } from './window-bounds';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
const mostRecent = 10;
const mostPanelParts = 100;
/** Plans whose grid is remembered. */
const mostGrids = 30;
const longestPath = 32_768;

export interface Settings {
  readonly theme: Theme;
  /** Paths of plans, the last one opened first. */
  readonly recent: readonly string[];
  readonly bounds: (Area & { readonly maximized: boolean }) | null;
  /** Which parts of the panel of an initiative were left open or folded. */
  readonly panel: PanelParts;
  /** How the grid of each plan was left, the last one changed first. */
  readonly grids: readonly KeptGrid[];
}

export interface KeptGrid {
  readonly path: string;
  readonly layout: GridLayout;
}

/** The grid of a plan as it was left last, before those of others. */
export function withGrid(grids: readonly KeptGrid[], kept: KeptGrid): readonly KeptGrid[] {
  return [kept, ...grids.filter(({ path }) => path !== kept.path)].slice(0, mostGrids);
}

export interface SettingsStore {
  get(): Settings;
  set(change: Partial<Settings>): void;
}

/** The user's own settings in a JSON file; what is unreadable in it falls back to its default. */
export function openSettings(file: string): SettingsStore {
  let current = settingsOf(readJson(file));
  return {
    get: () => current,
    set: (change) => {
      current = { ...current, ...change };
      try {
        mkdirSync(dirname(file), { recursive: true });
        replaceFile(file, `${JSON.stringify(current, null, 2)}\n`);
      } catch {
        // Kept for this session; the next change tries again.
      }
    },
  };
}

// Written out: the schemas' library would be read before the first window.
function settingsOf(found: Readonly<Record<string, unknown>>): Settings {
  const { theme, recent, bounds, panel, grids } = found;
  return {
    theme: themes.find((known) => known === theme) ?? 'system',
    recent: areRecent(recent) ? recent : [],
    bounds: areBounds(bounds) ? bounds : null,
    panel: arePanelParts(panel) ? panel : {},
    grids: areGrids(grids) ? grids : [],
  };
}

function areRecent(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= mostRecent && value.every(isPath);
}

function isPath(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= longestPath;
}

function areBounds(value: unknown): value is NonNullable<Settings['bounds']> {
  if (!isObject(value)) return false;
  const { x, y, width, height, maximized } = value;
  return [x, y, width, height].every(Number.isSafeInteger) && typeof maximized === 'boolean';
}

function arePanelParts(value: unknown): value is PanelParts {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= mostPanelParts &&
    entries.every(([name, open]) => name.length <= 40 && typeof open === 'boolean')
  );
}

function areGrids(value: unknown): value is KeptGrid[] {
  return Array.isArray(value) && value.length <= mostGrids && value.every(isGrid);
}

function isGrid(value: unknown): boolean {
  return isObject(value) && isPath(value['path']) && isLayout(value['layout']);
}

/** What the page could not do without; which columns there are it knows itself. */
function isLayout(value: unknown): value is GridLayout {
  if (!isObject(value)) return false;
  const { columns, frozen, sort, groups, formats } = value;
  const isColumn = (column: unknown) =>
    isObject(column) && typeof column['id'] === 'string' && Number.isSafeInteger(column['width']);
  const isSort = (by: unknown) =>
    isObject(by) && typeof by['id'] === 'string' && typeof by['descending'] === 'boolean';
  return (
    Array.isArray(columns) &&
    columns.every(isColumn) &&
    Number.isSafeInteger(frozen) &&
    Array.isArray(sort) &&
    sort.every(isSort) &&
    Array.isArray(groups) &&
    groups.every((id) => typeof id === 'string') &&
    isObject(formats) &&
    Object.values(formats).every(isObject)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readJson(file: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(json) ? json : {};
  } catch {
    return {};
  }
}
