import { dirname, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import { say } from '../../../shared/words/say';
import type { Failure } from '../failure';
import { exportName } from './export-name';
import { planExtension } from './plan-arguments';

type Parent = BrowserWindow | null;

const plans: FileFilter = { name: say`Plans`, extensions: [planExtension] };
const backlogs: FileFilter = { name: say`Backlogs`, extensions: ['csv', 'tsv', 'txt', 'xlsx'] };
const mappings: FileFilter = { name: say`Mappings`, extensions: ['json'] };
const settingsFiles: FileFilter = { name: say`Settings`, extensions: ['json'] };
const everything: FileFilter = { name: say`All files`, extensions: ['*'] };

export function choosePlan(parent: Parent): Promise<string | null> {
  return chooseFile(parent, say`Open a plan`, [plans]);
}

export function chooseBacklog(parent: Parent): Promise<string | null> {
  return chooseFile(parent, say`Import a backlog`, [backlogs, everything]);
}

export function chooseMapping(parent: Parent): Promise<string | null> {
  return chooseFile(parent, say`Load a mapping`, [mappings, everything]);
}

export function chooseSettings(parent: Parent): Promise<string | null> {
  return chooseFile(parent, say`Take settings from a file`, [settingsFiles, everything]);
}

export interface Target {
  readonly heading: string;
  readonly kind: string;
  /** What the file is named after. */
  readonly title: string;
  readonly extension: string;
  /** The plan it comes from, in whose folder the dialog begins. */
  readonly beside: string | null;
  /** The folder in which it begins all the same. */
  readonly folder?: string | null;
}

/** Where to write; the extension is added where the user left it out. null: the dialog was left. */
export async function chooseTarget(parent: Parent, target: Target): Promise<string | null> {
  const { heading, kind, title, extension, beside, folder = null } = target;
  const options = {
    title: heading,
    defaultPath: join(folder ?? folderFor(beside), exportName(title, extension)),
    filters: [{ name: kind, extensions: [extension] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  };
  const { canceled, filePath } = await (parent
    ? dialog.showSaveDialog(parent, options)
    : dialog.showSaveDialog(options));
  if (canceled || !filePath) return null;
  return extname(filePath).toLowerCase() === `.${extension}` ? filePath : `${filePath}.${extension}`;
}

/** Says what happened, what is safe and what to do. */
export async function showFailure(parent: Parent, failure: Failure): Promise<void> {
  // All that can go wrong is said in it: a start that goes well does without.
  const { failureWords } = await import('../../../shared/words/failures');
  const words = failureWords(failure);
  const end = words.indexOf('. ') + 1;
  const options = {
    type: 'error' as const,
    message: words.slice(0, end || undefined),
    detail: end ? words.slice(end + 1) : '',
    buttons: ['OK'],
    noLink: true,
  };
  await (parent && !parent.isDestroyed()
    ? dialog.showMessageBox(parent, options)
    : dialog.showMessageBox(options));
}

/** Asks what to do about a window whose page answers no more; the signal takes the question away. */
export async function askAboutHang(parent: BrowserWindow, signal: AbortSignal): Promise<'wait' | 'restart'> {
  const { response } = await dialog.showMessageBox(parent, {
    type: 'warning',
    message: say`This window does not answer.`,
    detail: say`Everything you did is stored. Wait, if it is at work on something large; or show it again: only what is just being typed would be lost.`,
    buttons: [say`Wait`, say`Show it again`],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === 1 ? 'restart' : 'wait';
}

/** The folder that files are written into; null: the dialog was left. */
export async function chooseFolder(
  parent: BrowserWindow,
  title: string,
  beside: string,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
    title,
    defaultPath: folderFor(beside),
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

async function chooseFile(parent: Parent, title: string, filters: FileFilter[]): Promise<string | null> {
  const options = { title, filters, properties: ['openFile' as const] };
  const { canceled, filePaths } = await (parent
    ? dialog.showOpenDialog(parent, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}

// The app's own folder is no place where a user would look for a file.
function folderFor(plan: string | null): string {
  const folder = plan === null ? null : dirname(plan);
  return folder === null || folder === app.getPath('userData') ? app.getPath('documents') : folder;
}
