// The floor under a PDF: a plain table of so many rows, printed with the options that the app prints with.
// Without arguments it starts and ends: the floor under any command.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.disableHardwareAcceleration();
const first = process.argv.findIndex((argument, index) => index > 0 && !argument.startsWith('-'));
const [rows, output, thrice] = process.argv.slice(first + 1);

async function print() {
  const window = new BrowserWindow({
    show: false,
    width: 1000,
    height: 1400,
    webPreferences: { sandbox: true, contextIsolation: true, offscreen: true },
  });
  await window.loadFile(join(import.meta.dirname, 'page.html'), { search: `rows=${rows}` });
  let pdf;
  for (let round = 0; round < (thrice ? 3 : 1); round++)
    pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: '<span style="font-size: 8px">Page <span class="pageNumber"></span></span>',
    });
  writeFileSync(output, pdf);
}

void app.whenReady().then(async () => {
  if (output !== undefined) await print();
  app.exit(0);
});
