import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { replaceFile } from './replace-file';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const settingsSchema = z.object({
  theme: z.enum(themes).catch('system'),
  /** Paths of plans, the last one opened first. */
  recent: z.array(z.string().min(1).max(32_768)).max(10).catch([]),
  bounds: z
    .object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() })
    .nullable()
    .catch(null),
});
export type Settings = z.infer<typeof settingsSchema>;

export interface SettingsStore {
  get(): Settings;
  set(change: Partial<Settings>): void;
}

/** The user's own settings in a JSON file; what is unreadable in it falls back to its default. */
export function openSettings(file: string): SettingsStore {
  let current = settingsSchema.parse(readJson(file));
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

function readJson(file: string): unknown {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
  } catch {
    return {};
  }
}
