import { monthOf } from '../header/month-words';

/** Characters a name of a source may have. */
const longest = 200;

/**
 * The list a file is of, by the file's name: without extension, copy number and what is a date or a time in it, so that
 * next month's file is of the same list. "Backlog 2026-11.csv", "backlog_20261203 (2).csv" and "Backlog Dec 2026.xlsx" are
 * all "backlog". A name that is nothing but a date stays as it is, in lower case.
 */
export function sourceName(fileName: string): string {
  return keptOf(fileName) || stemOf(fileName).toLowerCase().slice(0, longest);
}

/** Whether a file's name is nothing but a date, so that it says nothing of the list. */
export function namesNoList(fileName: string): boolean {
  return keptOf(fileName) === '';
}

function stemOf(fileName: string): string {
  return fileName.replace(/(?<=.)\.[a-z0-9]{1,5}$/isu, '');
}

/** What of a file's name is no date, no time and no number of a copy. */
function keptOf(fileName: string): string {
  const words = stemOf(fileName)
    .normalize('NFC')
    .toLowerCase()
    // "(2)", "Copy of", "- copy": the same file saved twice.
    .replace(
      /^(?:copy of|kopie von|copie de|copia de|cópia de)\b|[-_ ]+(?:copy|kopie|copie|copia|cópia)(?: ?\(\d{1,3}\))?$|\(\d{1,3}\)/gu,
      ' ',
    )
    .replace(/\d{4}-\d{2}-\d{2}t[\d-]+z?/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const kept = words.filter((word, at) => !isOfDate(words, word, at));
  return kept.join(' ').slice(0, longest).trim();
}

const marks =
  /^(?:\d{4}|\d{6}|\d{8}|\d{12}|\d{14})$|^(?:q[1-4]|h[12]|kw\d{1,2}|w\d{1,2}|fy\d{2,4}|\d{4}q[1-4]|q[1-4]fy\d{2,4})$/u;

/** A year, a day as one number, a quarter, a month's name, and the short numbers beside any of them. */
function isOfDate(words: readonly string[], word: string, at: number): boolean {
  if (marks.test(word) || isMonth(words, at)) return true;
  if (!/^\d{1,2}$/u.test(word)) return false;
  return besideDate(words, at, -1) || besideDate(words, at, 1);
}

/** Short numbers in a row belong to the date that stands at one end of them. */
function besideDate(words: readonly string[], at: number, step: 1 | -1): boolean {
  let place = at + step;
  while (/^\d{1,2}$/u.test(words[place] ?? '')) place += step;
  const word = words[place] ?? '';
  return marks.test(word) || isMonth(words, place);
}

/** "May" alone may be a name; beside a number it is a month. */
function isMonth(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === '' || monthOf(word) === null) return false;
  return [words[at - 1], words[at + 1]].some((beside) => /^\d{1,4}$/u.test(beside ?? ''));
}
