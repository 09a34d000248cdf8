// The floor under a start, a drag, a scroll, a key and the memory: a window with nothing in it but a heading, a thing to
// move, a text that a key swaps, and rows where they are asked for.
import { join } from 'node:path';
import { app, BrowserWindow, Menu } from 'electron';
import { sayWhenShown } from '../probe.js';

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
Menu.setApplicationMenu(null);
sayWhenShown('h1');
// What the page is to do besides: `busy=600`, `rows=2000`, `keep=100`.
const search = process.argv.filter((argument) => /^(busy|keep|rows)=\d+$/.test(argument)).join('&');

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(import.meta.dirname, 'page.html'), { search });
});
app.on('window-all-closed', () => app.quit());
