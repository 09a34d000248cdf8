import { extname } from 'node:path';

export const pageScheme = 'app';
const pageHost = 'bimodal';
export const pageOrigin = `${pageScheme}://${pageHost}`;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  /** Relative to the folder of the pages, with forward slashes; never leaves it. */
  readonly path: string;
  readonly type: string;
}

// Names as the build makes them; whatever else a URL can hold (escapes, dots, drives, streams) is no page of ours.
const plainPath = /^(?:[a-z0-9_-]+\/)*[a-z0-9_-]+(?:[.-][a-z0-9_-]+)*$/i;

/** The file a URL of ours stands for; null for every other URL. */
export function pageFileOf(url: string): PageFile | null {
  const prefix = `${pageOrigin}/`;
  if (!url.startsWith(prefix)) return null;
  const path = url.slice(prefix.length).split(/[?#]/, 1)[0] ?? '';
  const type = types[extname(path).toLowerCase()];
  return type !== undefined && plainPath.test(path) ? { path, type } : null;
}

/** Whether a frame that says it is at `url` is one of our pages. */
export function isOurPage(url: string): boolean {
  return pageFileOf(url)?.type.startsWith('text/html') ?? false;
}
