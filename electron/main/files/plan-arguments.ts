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
    const path = isPlanName(argument) ? localPath(argument, folder) : null;
    if (path !== null && isFile(path)) return path;
  }
  return null;
}

/**
 * A file that is no plan and that a start names last, as when a list is dropped on the dock icon: to be imported, or to be told
 * that it cannot be. Switches, addresses, network shares and what is no file are passed over.
 */
export function otherFileOf(
  args: readonly string[],
  folder: string,
  isFile: (path: string) => boolean = isPlainFile,
): string | null {
  const last = args.at(-1) ?? '';
  const path = isPlanName(last) ? null : localPath(last, folder);
  return path !== null && isFile(path) ? path : null;
}

function isPlanName(argument: string): boolean {
  return argument.toLowerCase().endsWith(`.${planExtension}`);
}

function localPath(argument: string, folder: string): string | null {
  const address = /^[a-z][a-z0-9+.-]+:/i.test(argument);
  const share = /^[\\/]{2}/.test(argument);
  if (argument === '' || address || share || argument.startsWith('-') || argument.includes('\0')) return null;
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
