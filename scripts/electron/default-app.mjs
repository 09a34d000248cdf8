// The stand-in Electron has no default_app.asar, the part that loads the app named on the command line.
// This does the same, so that one folder in the cache serves every checkout and `electron FOLDER` means
// what it means with the official Electron.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const [required, named] = namedOf(process.argv.slice(1));
for (const module of required) createRequire(import.meta.url)(resolve(module));
if (named === undefined) {
  process.stderr.write('Name the folder of an app.\n');
  app.exit(2);
} else {
  const folder = resolve(named);
  process.defaultApp = true;
  let main = folder;
  if (!/\.[cm]?js$/.test(folder)) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    app.setVersion(manifest.version ?? '0.0.0');
    app.name = manifest.productName ?? manifest.name;
    app.setAppPath(folder);
    main = createRequire(join(folder, 'package.json')).resolve(join(folder, manifest.main ?? 'index.js'));
  }
  await import(pathToFileURL(main).href);
}

/** What `-r` names, which is loaded first, and the app. */
function namedOf(args) {
  const modules = [];
  for (let at = 0; at < args.length; at++) {
    if (args[at] === '-r') modules.push(args[++at]);
    else if (!args[at].startsWith('-')) return [modules, args[at]];
  }
  return [modules, undefined];
}
