import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '..', '..');

export const nodeModules = join(projectRoot, 'node_modules');

/** Where things that are fetched or compiled once a machine are kept, shared by every checkout. */
export function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(base, 'bimodal-planner');
}
