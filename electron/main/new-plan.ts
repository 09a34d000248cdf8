import { app } from 'electron';
import { backupsFolder } from './app-paths';
import { currencyOfCountry, firstYearAt, titleOfFile } from './plan-defaults';
import type { OpenRequest } from './plan-engine';

/** What an engine is asked to open the plan at `path`, or to make where `create` says so. */
export function openRequest(path: string, create: boolean): OpenRequest {
  return {
    path,
    create,
    backups: backupsFolder(),
    title: titleOfFile(path),
    currency: currencyOfCountry(app.getLocaleCountryCode()),
    firstYear: firstYearAt(new Date()),
  };
}
