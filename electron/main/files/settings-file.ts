import { z } from 'zod';
import { densities, themes } from '../../../shared/contract/look';
import { areKeyChoices, type KeyChoices } from '../../../shared/model/key-choices';
import { languages } from '../../../shared/model/languages';
import { regions } from '../../../shared/model/regions';
import type { Settings } from '../settings';
import { zoomFactors } from '../windows/zoom';

const format = 'bimodal-settings';
const version = 1;

/** What is taken along to another computer: how the app looks and is used, nothing of plans and where they are. */
const carriedSchema = z.strictObject({
  theme: z.enum(themes),
  contrast: z.boolean(),
  density: z.enum(densities),
  /** null: the system's. */
  language: z.enum(languages).nullable(),
  /** null: the system's. Files from before it could be chosen have none. */
  region: z.enum(regions).nullable().default(null),
  keys: z.custom<KeyChoices>(areKeyChoices),
  zoom: z.literal([...zoomFactors]),
  panel: z.record(z.string().max(40), z.boolean()).refine((parts) => Object.keys(parts).length <= 100),
});
type CarriedSettings = z.infer<typeof carriedSchema>;

/** The text of a settings file. */
export function printSettings(settings: Settings): string {
  const { theme, contrast, density, language, region, keys, zoom, panel } = settings;
  const carried = { theme, contrast, density, language, region, keys, zoom, panel };
  return `${JSON.stringify({ format, version, settings: carried }, null, 2)}\n`;
}

export type ReadSettings =
  | { readonly ok: true; readonly settings: CarriedSettings }
  /** `field`: whose value is not known; empty: it is no settings file at all. */
  | { readonly ok: false; readonly code: 'settings-refused' | 'settings-newer'; readonly field: string };

/** The settings in a file's text. Refuses what is no such file, one of a newer version, and any field it does not know whole. */
export function readSettings(text: string): ReadSettings {
  const json = jsonOf(text);
  const head = z.object({ format: z.literal(format), version: z.int().min(1) }).safeParse(json);
  if (!head.success) return { ok: false, code: 'settings-refused', field: '' };
  if (head.data.version > version) return { ok: false, code: 'settings-newer', field: '' };
  const read = z
    .strictObject({ format: z.unknown(), version: z.unknown(), settings: carriedSchema })
    .safeParse(json);
  if (read.success) return { ok: true, settings: read.data.settings };
  const [issue] = read.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const field = [...(issue?.path ?? []), ...unknown].filter((part) => part !== 'settings')[0];
  return { ok: false, code: 'settings-refused', field: String(field ?? 'settings') };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
