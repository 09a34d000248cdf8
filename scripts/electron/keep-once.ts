import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a folder once and for all: `make` fills a temporary folder beside it, which then gets its name in one step.
 * So the folder is there as a whole or not at all, and of two processes that make it at once the first one wins.
 */
export async function keepOnce(folder: string, make: (temporary: string) => Promise<void>): Promise<string> {
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const temporary = await mkdtemp(join(dirname(folder), `.making-${basename(folder)}-`));
  try {
    const content = join(temporary, 'content');
    await mkdir(content);
    await make(content);
    await rename(content, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return folder;
}
