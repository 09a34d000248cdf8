/** The text of an element as it is read: blanks as one, no soft hyphens. */
export function textOf(element: Element | null | undefined): string {
  return asRead(element?.textContent ?? '');
}

function asRead(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** Names of figures by the words of their heads, as `textOf` reads these. */
export function byWords(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).map(([words, name]) => [asRead(words), name]));
}

/** A row of a table: what its head says, and its cells by the heads of their columns. */
export interface ShownRow {
  readonly head: Element;
  readonly cells: readonly Element[];
}

/** The rows of a table that have a head of their own. */
export function rowsOf(table: Element): ShownRow[] {
  return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
    const head = [...row.querySelectorAll(':scope > th')].at(-1);
    return head ? [{ head, cells: [...row.querySelectorAll(':scope > td')] }] : [];
  });
}

/** The heads of the columns, those of rows left out. */
export function columnsOf(table: Element): string[] {
  const last = [...table.querySelectorAll('thead tr')].at(-1);
  return [...(last?.children ?? [])].slice(1).map(textOf);
}

/** The unit that a heading names: "In figures, € M" is in millions, and so is "In Zahlen, € Mio.". */
export function unitIn(heading: string): number {
  return /[€¥$£A-Z]\s*M(?:io\.|\b)/.test(heading) ? 1e6 : 1;
}

/** The fiscal year in "2027" or "FY2034". */
export function yearIn(text: string): string {
  return /\d{4}/.exec(text)?.[0] ?? '';
}

export function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what} is not there`);
  return value;
}
