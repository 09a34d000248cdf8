// The built app as it is, and beside it a probe that says when the first cards are on the screen, or all figures beside them.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
import { sayWhenShown } from '../probe.js';

const folder = process.env.BIMODAL_BENCH_APP;
app.setAppPath(folder);
const cards = '[data-testid="board"] [data-card]';
const figures = '[data-testid="strip"]:not([aria-busy])';
sayWhenShown(process.env.BIMODAL_BENCH_UNTIL === 'figures' ? `:has(> ${figures}) [data-card]` : cards);
await import(pathToFileURL(join(folder, 'out', 'main', 'main.js')).href);
