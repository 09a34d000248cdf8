import { join } from 'node:path';
import { app } from 'electron';

/** Where the parts of the built app are, in a checkout and in the package alike. */
const built = (...parts: string[]) => join(app.getAppPath(), 'out', ...parts);

export const engineFile = () => built('main', 'engine.js');
export const preloadFile = () => built('preload', 'preload.cjs');
export const pagesFolder = () => built('renderer');
export const noticesFile = () => built('third-party-notices.txt');
export const sampleBacklogFile = () => join(app.getAppPath(), 'resources', 'sample-backlog.csv');

/** Where what belongs to the user's account and not to a plan is kept. */
const ownData = (...parts: string[]) => join(app.getPath('userData'), ...parts);

export const backupsFolder = () => ownData('backups');
export const settingsFile = () => ownData('settings.json');
export const logFile = () => ownData('logs', 'main.log');
export const firstPlanFile = () => ownData('My plan.bimodal');
export const samplePlanFile = () => ownData('Sample portfolio.bimodal');
