// The floor under a start and under a drag: a window with nothing in it but a heading and a thing to move.
import { join } from 'node:path';
import { app, BrowserWindow, Menu } from 'electron';
import { sayWhenShown } from '../probe.js';

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
Menu.setApplicationMenu(null);
sayWhenShown('h1');
const busy = process.argv.find((argument) => argument.startsWith('busy=')) ?? '';

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(import.meta.dirname, 'page.html'), { search: busy });
});
app.on('window-all-closed', () => app.quit());
