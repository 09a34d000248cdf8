// The built app as it is, and beside it a probe that says when the first cards are on the screen.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
import { sayWhenShown } from '../probe.js';

const folder = process.env.BIMODAL_BENCH_APP;
app.setAppPath(folder);
sayWhenShown('[data-testid="board"] [data-card]');
await import(pathToFileURL(join(folder, 'out', 'main', 'main.js')).href);
