import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isObject } from '../../shared/contract/grid-layout';
import { densities, firstLook, type Look, themes } from '../../shared/contract/look';
import type { PanelParts } from '../../shared/contract/shell-replies';
import { areKeyChoices, type KeyChoices } from '../../shared/model/key-choices';
import { isLanguage, type Language } from '../../shared/model/languages';
import { isRegion, type Region } from '../../shared/model/regions';
import { replaceFile } from './files/replace-file';
import { areGrids, isPath, type KeptGrid } from './windows/kept-grids';
import { areViews, type PlanView } from './windows/kept-views';
import type { Area } from './windows/window-bounds';
import { zoomFactors } from './windows/zoom';

const mostRecent = 10;
const mostPanelParts = 100;

export interface Settings extends Look {
  /** Paths of plans, the last one opened first. */
  readonly recent: readonly string[];
  readonly bounds: (Area & { readonly maximized: boolean }) | null;
  /** Which parts of the panel of an initiative were left open or folded. */
  readonly panel: PanelParts;
  /** How the grid of each plan was left, the last one changed first. */
  readonly grids: readonly KeptGrid[];
  /** How the window of each plan was left, the last one first. */
  readonly views: readonly PlanView[];
  /** Keys the user chose in place of the app's own. */
  readonly keys: KeyChoices;
  /** The language that was chosen; null: the system's. */
  readonly language: Language | null;
  /** The region whose numbers and dates were chosen; null: the system's. */
  readonly region: Region | null;
  /** The tour was taken or left; it does not come by itself again. */
  readonly tourSeen: boolean;
  /** How large pages are shown; 1: as they are drawn. */
  readonly zoom: number;
  /** The folder that the last export went to; null: none yet. */
  readonly exportFolder: string | null;
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
  const {
    theme,
    contrast,
    density,
    recent,
    bounds,
    panel,
    keys,
    grids,
    views,
    language,
    region,
    tourSeen,
    zoom,
    exportFolder,
  } = found;
  return {
    theme: themes.find((known) => known === theme) ?? firstLook.theme,
    contrast: contrast === true,
    density: densities.find((known) => known === density) ?? firstLook.density,
    recent: areRecent(recent) ? recent : [],
    bounds: areBounds(bounds) ? bounds : null,
    panel: arePanelParts(panel) ? panel : {},
    grids: areGrids(grids) ? grids : [],
    views: areViews(views) ? views : [],
    keys: areKeyChoices(keys) ? keys : {},
    language: isLanguage(language) ? language : null,
    region: isRegion(region) ? region : null,
    tourSeen: tourSeen === true,
    zoom: zoomFactors.find((known) => known === zoom) ?? 1,
    exportFolder: typeof exportFolder === 'string' && isPath(exportFolder) ? exportFolder : null,
  };
}

function areRecent(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= mostRecent && value.every(isPath);
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

function readJson(file: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(json) ? json : {};
  } catch {
    return {};
  }
}
