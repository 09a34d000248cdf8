import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Session, session } from 'electron';
import { pagesFolder } from '../app-paths';
import { pageFileOf, pageScheme } from './page-files';
import { pageHeaders } from './page-headers';

// Without "persist:" it lives in memory: no cache, cookie or storage of a page is left on the disk.
const partition = 'bimodal';
let prepared: Session | null = null;

/** The one session of all pages: our files only, no permission, no network. */
export function pageSession(): Session {
  if (prepared) return prepared;
  prepared = session.fromPartition(partition, { cache: false });
  servePages(prepared);
  for (const each of [prepared, session.defaultSession]) {
    denyPermissions(each);
    cutNetwork(each);
  }
  return prepared;
}

const notFound = { statusCode: 404, headers: { ...pageHeaders }, data: Buffer.alloc(0) };

// `protocol.handle` would load Node's whole fetch into main, 70 ms before the first page; the answers here are plain
// bytes.
function servePages(target: Session): void {
  const folder = pagesFolder();
  target.protocol.registerBufferProtocol(pageScheme, (request, answer) => {
    const file = request.method === 'GET' ? pageFileOf(request.url) : null;
    if (file === null) return answer(notFound);
    readFile(join(folder, file.path)).then(
      (data) => answer({ data, headers: { ...pageHeaders, 'Content-Type': file.type } }),
      () => answer(notFound),
    );
  });
}

// What a page may ask for with no question to the user: writing text to the clipboard on a click.
const harmless: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

function denyPermissions(target: Session): void {
  target.setPermissionRequestHandler((_contents, permission, answer) => answer(harmless.has(permission)));
  target.setPermissionCheckHandler((_contents, permission) => harmless.has(permission));
  target.setDevicePermissionHandler(() => false);
  target.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}

const local: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

function cutNetwork(target: Session): void {
  target.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !local.has(protocolOf(url)) }));
  target.enableNetworkEmulation({ offline: true });
  target.setSpellCheckerEnabled(false);
  target.on('will-download', (event) => event.preventDefault());
  void target.setProxy({ mode: 'direct' });
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}
