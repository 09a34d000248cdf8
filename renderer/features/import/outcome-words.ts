import type { Answers } from '../../../shared/backlog/questions/answers';
import type { ImportCounts } from '../../../shared/backlog/reconcile/fates';
import type { ImportTarget } from '../../../shared/backlog/target';
import type { CheckReply } from '../../../shared/contract/imports';
import { counted, sentence } from '../../../shared/words/counts';
import { importedWords } from '../../../shared/words/import-words';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';

const number = (count: number) => count.toLocaleString(locale);

/** What becomes of the rows, so that the parts add up: "221 rows: 12 new, 9 changed, 200 unchanged". */
export function countWords({ rows, created, updated, unchanged, leftOut }: ImportCounts): string {
  const parts = [
    (created > 0 || updated + unchanged === 0) && say`${number(created)} new`,
    updated > 0 && say`${number(updated)} changed`,
    unchanged > 0 && say`${number(unchanged)} unchanged`,
    leftOut > 0 ? say`${number(leftOut)} left out` : say`none left out`,
  ].filter((part) => part !== false);
  return `${sentence(counted(rows, 'row'))}: ${parts.join(', ')}`;
}

/** In how many fields the user has to say whose value holds. */
export function conflictWords(conflicts: number): string {
  return conflicts === 1
    ? say`One field was changed both here and in the file. The plan’s stays unless you choose.`
    : say`${number(conflicts)} fields were changed both here and in the file. The plan’s stay unless you choose.`;
}

/** How many initiatives the import marks as gone from their list: as the command line does, all unless they are to be kept. */
export function markedBy({ toMark }: CheckReply, { missing = 'mark' }: Answers): number {
  return missing === 'mark' ? toMark : 0;
}

/** Whether the import would do anything at all; `marked`: so many initiatives are marked as gone. */
export function changesAnything({ created, updated }: ImportCounts, marked: number): boolean {
  return created + updated + marked > 0;
}

/** What the button will do: "Import 60 initiatives", "Create 12, update 9", "Mark 5 as gone". */
export function deedWords(target: ImportTarget, counts: ImportCounts, marked: number): string {
  const { created, updated } = counts;
  if (updated === 0 && marked === 0)
    return say`Import ${importedWords(target, created).replace(/^(no|0) /, '')}`;
  const parts = [
    created > 0 && say`create ${number(created)}`,
    updated > 0 && say`update ${number(updated)}`,
    marked > 0 && say`mark ${number(marked)} as gone`,
  ].filter((part) => part !== false);
  return sentence(parts.join(', '));
}

/** What was done, for the notice. */
export function doneImportWords(
  target: ImportTarget,
  done: { readonly created: number; readonly updated: number; readonly leftOut: number },
  file: string,
): string {
  const { created, updated, leftOut } = done;
  const made = created > 0 || updated === 0 ? [importedWords(target, created)] : [];
  const changed = updated > 0 ? [say`${number(updated)} updated`] : [];
  const left = leftOut > 0 ? say`; ${counted(leftOut, 'row')} left out` : '';
  return say`Imported ${[...made, ...changed].join(', ')} from ${file}${left}.`;
}
