import { statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';

export const planExtension = 'bimodal';

/**
 * The plan file among the arguments of a start: the last one that is an existing file with our extension. Switches,
 * addresses, network shares and everything else are passed over; null where nothing is left.
 */
export function planFileOf(
  args: readonly string[],
  folder: string,
  isFile: (path: string) => boolean = isPlainFile,
): string | null {
  for (const argument of args.toReversed()) {
    const path = planPath(argument, folder);
    if (path !== null && isFile(path)) return path;
  }
  return null;
}

function planPath(argument: string, folder: string): string | null {
  const named = argument.toLowerCase().endsWith(`.${planExtension}`);
  const address = /^[a-z][a-z0-9+.-]+:/i.test(argument);
  const share = /^[\\/]{2}/.test(argument);
  if (!named || address || share || argument.startsWith('-') || argument.includes('\0')) return null;
  return isAbsolute(argument) ? argument : resolve(folder, argument);
}

/** A directory, a pipe or a device is no plan, whatever its name. */
export function isPlainFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
