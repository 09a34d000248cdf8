import type { ImportSummary } from '../../../shared/backlog/reconcile/import-summary';
import type { ImportTarget } from '../../../shared/backlog/target';
import { counted } from '../../../shared/words/counts';
import { importedWords } from '../../../shared/words/import-words';
import { say } from '../../../shared/words/say';

export interface ImportTextFacts {
  readonly plan: string;
  readonly dryRun: boolean;
  readonly target: ImportTarget;
  /** Without a mapping the guess is printed, so that it can be corrected and given. */
  readonly guessed: boolean;
}

const mostLines = 20;

/** What an import did, for a person at a terminal. */
export function importText(
  summary: ImportSummary,
  { plan, dryRun, guessed, target }: ImportTextFacts,
): string {
  const { file, rows, leftOut, warnings, missing, mapping } = summary;
  const place = target === 'actuals' ? say`into ${plan}` : say`in ${plan}`;
  const lines = [
    `${file}: ${counted(rows, 'row')}, ${becameWords(summary, target, dryRun)} ${place}.`,
    ...inferredWords(summary),
    ...listed(
      say`Left out`,
      leftOut.map(({ line, reason }) => say`line ${line}: ${reason}`),
    ),
    ...listed(
      say`No longer in the list`,
      missing.map(({ key, title, funded }) =>
        [key, title, funded ? '(funded)' : ''].filter(Boolean).join(' '),
      ),
    ),
    ...listed(say`To look at`, warnings.map(warningText)),
  ];
  if (guessed)
    lines.push(
      say`The columns were taken so; correct it and give it with --mapping:`,
      JSON.stringify(mapping, null, 2),
    );
  return `${lines.join('\n')}\n`;
}

/** "12 initiatives created, 9 changed and 200 unchanged"; of a first import only what was created. */
function becameWords(
  { created, updated, unchanged }: ImportSummary,
  target: ImportTarget,
  dryRun: boolean,
): string {
  const what = importedWords(target, created);
  const made =
    target === 'actuals'
      ? dryRun
        ? say`${what} would be taken`
        : say`${what} taken`
      : dryRun
        ? say`${what} would be created`
        : say`${what} created`;
  return updated + unchanged === 0 ? made : say`${made}, ${updated} changed and ${unchanged} unchanged`;
}

/** What nobody has said yet, so that it can be confirmed. */
function inferredWords({ inferred: { lane, outcome } }: ImportSummary): string[] {
  const counts = [
    lane > 0 ? say`the lane of ${lane}` : '',
    outcome > 0 ? say`the outcome of ${outcome}` : '',
  ];
  const said = counts.filter((part) => part !== '');
  return said.length === 0 ? [] : [say`Assumed, to be confirmed: ${said.join(say` and `)}.`];
}

function warningText({ line, column, reason }: ImportSummary['warnings'][number]): string {
  const place = [line === null ? '' : say`line ${line}`, column === null ? '' : say`column “${column}”`];
  const where = place.filter((part) => part !== '').join(', ');
  return where === '' ? reason : `${where}: ${reason}`;
}

function listed(heading: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return [];
  const rest = entries.length - mostLines;
  const more = rest > 0 ? [say`  and ${rest} more (all of them with --json)`] : [];
  return [
    `${heading}: ${entries.length}`,
    ...entries.slice(0, mostLines).map((entry) => `  ${entry}`),
    ...more,
  ];
}
