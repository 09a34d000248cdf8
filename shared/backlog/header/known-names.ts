import { wordsOf } from '../normalise';
import { actualHeaderWords } from './actual-headers';
import { agreementHeaderWords } from './agreement-headers';
import { headerWords } from './header-words';
import { serviceHeaderWords } from './service-headers';

const knownWords: ReadonlySet<string> = new Set(
  [headerWords, serviceHeaderWords, actualHeaderWords, agreementHeaderWords].flatMap((names) =>
    Object.values(names).flat(),
  ),
);
/** One of these makes a header; one of the others may as well be a row's department or service. */
const tellingWords: ReadonlySet<string> = new Set([...headerWords.title, ...headerWords.sourceKey]);

/** Whether a cell is what columns are called elsewhere. */
export function isKnownName(cell: string): boolean {
  return cell.length < 300 && knownWords.has(wordsOf(cell));
}

/** The same, and only titles and keys are called so. */
export function isTellingName(cell: string): boolean {
  return cell.length < 300 && tellingWords.has(wordsOf(cell));
}
