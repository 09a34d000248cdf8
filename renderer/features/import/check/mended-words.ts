import { locale } from '../../../../shared/words/language';

import { say } from '../../../../shared/words/say';

/** What a screen reader is told of a cell that was mended. */
export function mendedWords(line: number, column: string, text: string): string {
  const where = say`${column} in line ${line.toLocaleString(locale)}`;
  return text === '' ? say`${where} is taken as empty.` : say`${where} now reads ${text}.`;
}
