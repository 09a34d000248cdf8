import type { Coded } from '../rules/decision';
import { type BacklogCode, backlogWords, isBacklogCode } from './backlog-words';
import { refusalWords } from './refusals';
import { locale } from './language';
import { say } from './say';
import { speechOf } from './speech';

const sentences: Readonly<Record<string, (file: string) => string>> = {
  'plan-missing': (file) =>
    say`${file} is not there. Nothing was changed. Choose another plan, or make a new one.`,
  'plan-damaged': (file) =>
    say`${file} is damaged and was not opened. It was left as it is. Restore a backup, or open a copy.`,
  'plan-newer': (file) =>
    say`${file} was made with a newer version of Bimodal Planner. It was left as it is. Install the newer version to open it.`,
  'plan-foreign': (file) =>
    say`${file} holds parts that Bimodal Planner never makes, so it was not opened. It was left as it is.`,
  'plan-busy': (file) => say`${file} is open elsewhere. Close it there, then try again.`,
  'plan-not-a-plan': (file) => say`${file} is not a plan of Bimodal Planner. It was left as it is.`,
  'plan-too-large': (file) => say`${file} is larger than a plan can be. It was left as it is.`,
  'plan-gone': (file) =>
    say`${file} was moved, replaced or deleted while it was open, so the last edit was not stored. What you see is safe here: save a copy.`,
  'disk-full': (file) =>
    say`The disk with ${file} is full, so the last edit was not stored. All before it is safe. Free some space and try again.`,
  'read-only': (file) => say`${file} is read-only, so it cannot be changed. Save a copy to go on.`,
  'not-written': (file) =>
    say`${file} could not be written. What was there before is still there. Check the folder and its disk, then try again.`,
  'not-printed': () =>
    say`The report could not be printed. Check that the system has a printer that answers, or export a PDF and print that.`,
  'print-died': () =>
    say`The report was not made: the part of the app that prints it stopped. Nothing was written and the plan is safe. Try again; if it stops once more, take some sections out.`,
  'target-in-use': (file) =>
    say`${file} is the plan or the file that is being imported, so nothing was written. Choose another name.`,
  malformed: () => say`This could not be understood and nothing was changed.`,
  'unknown-message': () => say`This could not be understood and nothing was changed.`,
  cancelled: () => say`Cancelled. Nothing was changed.`,
  'backlog-gone': (file) =>
    say`${file} cannot be read. Nothing was imported. Check that it is still there and that you may read it.`,
  'backlog-too-large': (file) =>
    say`${file} is too large to import. Nothing was imported. Split it into smaller files.`,
  'backlog-changed': (file) =>
    say`${file} has changed since it was checked. Nothing was imported. Check it again, then import it.`,
  'not-checked': () => say`This file has not been checked yet, or another one since. Check it again.`,
  'import-undone': (file) => say`The import of ${file} was taken back before. Nothing was changed.`,
  'import-not-kept': (file) =>
    say`The plan does not hold what the import of ${file} changed, so it cannot be taken back. Nothing was changed.`,
  'import-other-currency': (file) =>
    say`The plan’s currency has changed since ${file} was imported, and what the import changed is in the other currency. So it cannot be taken back. Nothing was changed. Undo the change of currency first, or restore the whole plan to before the import.`,
  'export-gone': (file) => say`${file} is no longer where it was written.`,
  'settings-newer': (file) =>
    say`${file} was made with a newer version of Bimodal Planner. Nothing was changed. Install the newer version to use it.`,
  'settings-refused': (file) => say`${file} is not a settings file of Bimodal Planner. Nothing was changed.`,
  'mapping-refused': (file) => say`${file} is not a mapping that can be used. Nothing was imported.`,
  'empty-backlog': (file) => say`${file} holds no rows. Nothing was imported.`,
  'engine-lost': () =>
    say`The part of the app that stores the plan stopped and was started again. Everything acknowledged is safe; repeat the last edit if it is missing.`,
  internal: () =>
    say`Something went wrong inside Bimodal Planner. What was stored is safe. The log has the details.`,
};

/** The same failures where they met a file that was being written anew: an export or a copy. */
const outputSentences: Readonly<Record<string, (file: string) => string>> = {
  'disk-full': (file) =>
    say`${file} could not be written: the disk is full. What was there before is still there. Free some space, or choose another place.`,
  'read-only': (file) =>
    say`${file} could not be written: it or its folder is read-only, or it is open in another program. What was there before is still there. Close it there, or choose another place.`,
  'not-written': (file) =>
    say`${file} could not be written. What was there before is still there. If it is open in a spreadsheet, close it there; else check the folder and its disk, or choose another place.`,
};

const pastedGone = say`What was pasted is no longer held: other texts were pasted since, or the part of the app that reads it was started again. Nothing was imported. Copy it again and paste it once more.`;

/** What happened to a file or a message: what is safe, and what to do. The parameter `file` is the name to speak of, `output` is set where it is an export or a copy. */
export function failureWords({ code, parameters }: Coded): string {
  const { refusal } = parameters;
  if (refusing.has(code) && isBacklogCode(refusal)) return refusedWords(refusal, parameters);
  // Files are named; what no longer is held and has no name was pasted.
  if (code === 'backlog-gone' && parameters.file === null) return pastedGone;
  if (code === 'scenario-unknown')
    return say`There is no scenario “${parameters.scenario}”. There is ${parameters.names}.`;
  if (code === 'initiative-unknown')
    return Number(parameters.count) > 1
      ? say`${parameters.count} initiatives are called “${parameters.initiative}”. Name it by its key.`
      : say`There is no initiative “${parameters.initiative}”. Name it by its title or its key.`;
  if (code === 'initiative-twice')
    return say`“${parameters.initiative}” is the same initiative as the other one. Name two.`;
  if (code === 'initiative-not-there')
    return say`“${parameters.a}” and “${parameters.b}” are not both in the scenario “${parameters.scenario}”.`;
  if (code === 'column-unknown')
    return say`There is no column “${parameters.column}”. The columns are ${parameters.names}.`;
  if (code === 'peer-unknown')
    return say`There is no peer “${parameters.peer}”. The peers are ${parameters.names}.`;
  if (code === 'unit-unknown')
    return say`There is no business unit “${parameters.unit}”. ${parameters.names ? say`There is ${parameters.names}.` : say`The plan names none.`}`;
  if (code === 'import-refused') return refusedByRule(parameters);
  const file = typeof parameters.file === 'string' && parameters.file ? parameters.file : say`The file`;
  if (code === 'settings-refused' && parameters.field)
    return say`In ${file} “${parameters.field}” is nothing that can be set so. Nothing was changed.`;
  const spoken = (parameters.output === undefined ? undefined : outputSentences[code]) ?? sentences[code];
  return spoken?.(file) ?? `${sentences.internal?.(file)} (${code})`;
}

/** An import that a rule of the plan refuses: `rule` is its code, beside the refusal's own parameters. */
function refusedByRule({ rule, ...parameters }: Coded['parameters']): string {
  const settings = {
    currency: String(parameters.currency),
    fiscalYearFirstMonth: Number(parameters.fiscalYearFirstMonth),
  };
  const words = refusalWords({ code: String(rule), parameters }, speechOf(settings, locale));
  return words.endsWith(say`Nothing was changed.`) ? words : say`${words} Nothing was imported.`;
}

/** Failures that the import's own words say better, with the limit or the column. */
const refusing: ReadonlySet<string> = new Set(['mapping-refused', 'backlog-too-large']);

/** What is wrong with a backlog or a mapping, in the words of the import. */
function refusedWords(refusal: BacklogCode, parameters: Coded['parameters']): string {
  const present = Object.entries(parameters).filter(([, value]) => value !== null) as [
    string,
    string | number,
  ][];
  return say`${backlogWords(refusal, Object.fromEntries(present))} Nothing was imported.`;
}
