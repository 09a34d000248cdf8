/** What a screen reader is told of a cell that was mended. */
export function mendedWords(line: number, column: string, text: string): string {
  const where = `${column} in line ${line.toLocaleString('en-GB')}`;
  return text === '' ? `${where} is taken as empty.` : `${where} now reads ${text}.`;
}
