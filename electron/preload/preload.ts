import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';
import type { Reply } from '../../shared/contract/envelope';
import type {
  portMessage as PortMessage,
  ShellAction,
  ShellBridge,
} from '../../shared/contract/shell-actions';

// Written out, since a sandboxed preload can load no module: the contract would bring zod along.
const portMessage: typeof PortMessage = 'bimodal:port';
const refused: Reply<never> = { ok: false, code: 'unknown-message', parameters: {} };

const bridge: ShellBridge = {
  request: (name, body) =>
    // Only a file the user dropped has a path; a page that names one itself is refused.
    name === 'backlog/drop' ? Promise.resolve(refused) : ipcRenderer.invoke('shell', { name, body }),
  offerDropped: (file) =>
    file instanceof File
      ? ipcRenderer.invoke('shell', { name: 'backlog/drop', body: { path: webUtils.getPathForFile(file) } })
      : Promise.resolve(refused),
  onAction: (listen) => {
    const hear = (_event: unknown, action: ShellAction) => listen(action);
    ipcRenderer.on('action', hear);
    return () => {
      ipcRenderer.off('action', hear);
    };
  },
  rest: () => {
    // Tells Blink and V8 that memory is short, so they collect their garbage: the one way there is for a page in a sandbox.
    webFrame.clearCache();
    ipcRenderer.send('rest');
  },
};
contextBridge.exposeInMainWorld('shell', bridge);

window.addEventListener('message', (event) => {
  const asked = event.source === window && event.data === portMessage && event.ports.length === 0;
  if (asked) ipcRenderer.send('port');
});
ipcRenderer.on('port', (event) => window.postMessage(portMessage, '*', event.ports));

// Main must know it when Ctrl+Z is pressed: in a text field it belongs to the field, elsewhere to the plan.
function isText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input, textarea, [contenteditable=""], [contenteditable="true"]')
  );
}
window.addEventListener('focusin', (event) => ipcRenderer.send('typing', isText(event.target)));
window.addEventListener('focusout', () => ipcRenderer.send('typing', false));
