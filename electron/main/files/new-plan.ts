import { app } from 'electron';
import { backupsFolder, sampleBacklogFile } from '../app-paths';
import type { OpenRequest } from '../windows/plan-engine';
import { currencyOfCountry, firstYearOf, titleOfFile } from './plan-defaults';

/** What is made where there is no plan. */
export type Make = 'nothing' | 'empty' | 'sample';

/** What an engine is asked to open the plan at `path`, or to make where there is none. */
export function openRequest(path: string, make: Make): OpenRequest {
  return {
    path,
    create: make !== 'nothing',
    ...(make === 'sample' && { sample: sampleBacklogFile() }),
    backups: backupsFolder(),
    title: titleOfFile(path),
    currency: currencyOfCountry(app.commandLine.getSwitchValue('region') || app.getLocaleCountryCode()),
    firstYear: firstYearOf(app.commandLine.getSwitchValue('first-year'), new Date()),
  };
}
