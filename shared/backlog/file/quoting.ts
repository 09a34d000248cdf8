/** How cells are quoted: as in RFC 4180; with a quote in a cell after a backslash; or between single quotes. */
export const quotings = ['double', 'backslash', 'single'] as const;
export type Quoting = (typeof quotings)[number];

const looked = 200_000;
const mostLines = 100;
/** Of a line so much: one that is made of nothing but quotes would take long. */
const lineLooked = 1_000;
const delimiters = [',', ';', '\\t', '\\|'];
const single = "'(?:[^'\\r\\n]|'')*'";

/** Whether nearly all lines have cells between single quotes, in more than one column or with the delimiter inside. */
export function hasSingleQuotes(text: string): boolean {
  const lines = text
    .slice(0, looked)
    .split(/\r\n|\r|\n/)
    .slice(0, mostLines)
    .map((line) => line.slice(0, lineLooked))
    .filter((line) => line.trim() !== '');
  if (lines.length < 2 || lines.some((line) => /(?:^|[,;\t|])"/.test(line))) return false;
  return delimiters.some((mark) => {
    const cell = new RegExp(`(?:^|${mark})${single}(?=${mark}|$)`, 'g');
    const counts = lines.map((line) => [...line.matchAll(cell)].length);
    const quoted = counts.filter((count) => count > 0).length;
    const splits = lines.every((line) => new RegExp(mark).test(line));
    return (
      splits &&
      (counts[0] ?? 0) + counts.slice(1).length >= 2 &&
      quoted >= Math.max(2, (lines.length - 1) * 0.9)
    );
  });
}

/** Whether a text may write a quote in a cell after a backslash; whether it does, the rows show once they are split both ways. */
export function mayEscape(text: string): boolean {
  return text.slice(0, looked).includes('\\"');
}

/** The same table quoted as in RFC 4180; line by line it stays where it is. */
export function plainlyQuoted(text: string, quoting: Quoting, delimiter: string): string {
  if (quoting === 'double') return text;
  return quoting === 'backslash' ? text.replace(/\\(["\\])/g, unescaped) : withoutSingle(text, delimiter);
}

/** A cell of a table in Markdown with bars after a backslash, as a quoted one; line by line it stays where it is. */
export function plainBars(text: string): string {
  const cell = /(^|[\r\n]|(?<!\\)\|)((?:[^|\r\n\\"]|\\.)*\\\|(?:[^|\r\n\\"]|\\.)*)(?=[|\r\n]|$)/g;
  return text.replace(
    cell,
    (_, before: string, inside: string) => `${before}"${inside.trim().replaceAll('\\|', '|')}"`,
  );
}

function unescaped(_: string, character: string): string {
  return character === '"' ? '""' : '\\';
}

/** A cell that begins with a single quote ends with one before a delimiter or a line end; else the quote is a character. */
function withoutSingle(text: string, delimiter: string): string {
  const mark = delimiter.replace(/[|\\^$.*+?()[\]{}]/g, '\\$&');
  const cell = new RegExp(`(^|[\\r\\n]|${mark})'((?:[^']|'')*?)'(?=${mark}|[\\r\\n]|$)`, 'g');
  return text.replace(
    cell,
    (_, before: string, inside: string) => `${before}"${inside.replaceAll("''", "'").replaceAll('"', '""')}"`,
  );
}
