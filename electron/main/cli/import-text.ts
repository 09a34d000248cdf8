import type { ImportSummary } from '../../../shared/backlog/import-summary';
import type { ImportTarget } from '../../../shared/backlog/target';
import { counted } from '../../../shared/words/counts';
import { importedWords } from '../../../shared/words/import-words';

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
  const { file, rows, created, leftOut, warnings, mapping } = summary;
  const done = target === 'actuals' ? 'taken' : 'created';
  const verb = dryRun ? `would be ${done}` : done;
  const lines = [
    `${file}: ${counted(rows, 'row')}, ${importedWords(target, created)} ${verb} ${target === 'actuals' ? 'into' : 'in'} ${plan}.`,
    ...listed(
      'Left out',
      leftOut.map(({ line, reason }) => `line ${line}: ${reason}`),
    ),
    ...listed('To look at', warnings.map(warningText)),
  ];
  if (guessed)
    lines.push(
      'The columns were taken so; correct it and give it with --mapping:',
      JSON.stringify(mapping, null, 2),
    );
  return `${lines.join('\n')}\n`;
}

function warningText({ line, column, reason }: ImportSummary['warnings'][number]): string {
  const place = [line === null ? '' : `line ${line}`, column === null ? '' : `column “${column}”`];
  const where = place.filter((part) => part !== '').join(', ');
  return where === '' ? reason : `${where}: ${reason}`;
}

function listed(heading: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return [];
  const rest = entries.length - mostLines;
  const more = rest > 0 ? [`  and ${rest} more (all of them with --json)`] : [];
  return [
    `${heading}: ${entries.length}`,
    ...entries.slice(0, mostLines).map((entry) => `  ${entry}`),
    ...more,
  ];
}
