import { app } from 'electron';
import { regionOfSystem, type SystemRegion } from './region-of-start';

/** The locale that this process was started with. Chromium sets another one before the app is ready. */
const own = new Intl.DateTimeFormat().resolvedOptions().locale;

/** What the user's system says of languages. Not every system tells it before the app is ready. */
export function systemLanguages(): readonly string[] {
  const preferred = app.getPreferredSystemLanguages();
  return preferred.length > 0 ? preferred : [own];
}

/** What it says of how numbers and dates are written. */
export function systemOfRegions(): SystemRegion {
  return { platform: process.platform, env: process.env, preferred: systemLanguages(), own };
}

export function systemRegion(): string | null {
  return regionOfSystem(systemOfRegions());
}
