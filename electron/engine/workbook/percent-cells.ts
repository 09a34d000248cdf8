/** Formats that every workbook has without saying so: 0% and 0.00%. */
const builtIn: ReadonlySet<string> = new Set(['9', '10']);

/** The numbers of the styles that show a number as so many of a hundred, as `s` of a cell names them. */
export function percentStyles(styles: string): ReadonlySet<string> {
  const formats = new Set(builtIn);
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)) {
    const code = attributeOf(tag, 'formatCode');
    // What stands in quotes or behind a backslash is shown as it is and means nothing.
    if (code.replace(/&quot;.*?&quot;|\\./g, '').includes('%')) formats.add(attributeOf(tag, 'numFmtId'));
  }
  const [list = ''] = /<(?:\w+:)?cellXfs[\s>].*?<\/(?:\w+:)?cellXfs>/s.exec(styles) ?? [];
  const found = new Set<string>();
  let at = 0;
  for (const [tag] of list.matchAll(/<(?:\w+:)?xf\s[^>]*>/g)) {
    if (formats.has(attributeOf(tag, 'numFmtId'))) found.add(String(at));
    at += 1;
  }
  return found;
}

/** The cells of a sheet that have one of the styles, as places counted from 0. */
export function* cellsOfStyle(
  xml: string,
  styles: Pick<ReadonlySet<string>, 'has' | 'size'>,
): Generator<{ readonly row: number; readonly column: number; readonly style: string }> {
  if (styles.size === 0) return;
  for (const [tag] of xml.matchAll(/<(?:\w+:)?c\s[^>]*>/g)) {
    const style = styleOf.exec(tag)?.[1] ?? '';
    if (!styles.has(style)) continue;
    const [, letters, digits] = address.exec(tag) ?? [];
    if (letters === undefined) continue;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    yield { row: Number(digits) - 1, column: column - 1, style };
  }
}

const styleOf = /\ss\s*=\s*["'](\d+)["']/;
const address = /\sr\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/;

export function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}
