export interface QuotedCell {
  /** False: the quote that opens it is never closed; `end` then says how far was looked. */
  readonly closed: boolean;
  readonly value: string;
  /** The offset just behind the cell. */
  readonly end: number;
  /** Line ends inside the cell. */
  readonly lineEnds: number;
  /** Quotes inside that were not doubled and are kept as they are. */
  readonly strays: number;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** What is known of the row around a quoted cell; `columns` is 0 where a whole row is not known yet. */
export interface RowSoFar {
  readonly delimiter: number;
  readonly columns: number;
  readonly cellsBefore: number;
  /** Characters that may still be spent on looking ahead; keeps hostile input linear. */
  readonly ahead: { left: number };
}

/**
 * Reads the quoted cell that begins at `open`. An opening quote counts as never closed where the text ends first, or where,
 * some lines on, another quote opens a cell while this one's own line is a whole row if its quote is a plain character.
 */
export function readQuoted(text: string, open: number, row: RowSoFar): QuotedCell {
  const { delimiter } = row;
  const spans = lineEndSearch(text, open);
  let wholeLine: boolean | null = null;
  let strays = 0;
  let doubled = false;
  let from = open + 1;
  for (;;) {
    const first = text.indexOf('"', from);
    if (first < 0) return unclosed(text.length);
    // Quotes side by side are doubled ones, but for the last of an odd number.
    const behind = behindQuotes(text, first);
    if (behind - first > 1) doubled = true;
    if ((behind - first) % 2 === 0) {
      from = behind;
      continue;
    }
    const quote = behind - 1;
    const end = behindBlanks(text, quote + 1, delimiter);
    if (endsCell(text, end, delimiter)) {
      const raw = text.slice(open + 1, quote);
      const lineEnds = countLineEnds(raw);
      if (lineEnds > 0 && swallowsRows(text, open, end, row, strays > 0)) return unclosed(quote);
      const value = (doubled ? undoubled(raw) : raw) + text.slice(quote + 1, end);
      return { closed: true, value, end, lineEnds, strays };
    }
    if (opensCell(text, quote, delimiter) && spans(quote)) {
      wholeLine ??=
        row.columns === 0 ||
        cellsOfLine(text, open, row.delimiter, open).cells === row.columns - row.cellsBefore;
      if (wholeLine) return unclosed(quote);
    }
    strays += 1;
    from = quote + 1;
  }
}

const longRun = '"'.repeat(16);

/** Of two quotes one is kept, and an odd one as it is. Long runs are halved at once: a file may be made of nothing else. */
function undoubled(raw: string): string {
  let text = '';
  let from = 0;
  for (;;) {
    const run = raw.indexOf(longRun, from);
    if (run < 0) return text + pairsToOne(raw.slice(from));
    const behind = behindQuotes(raw, run);
    text += pairsToOne(raw.slice(from, run)) + raw.slice(run + ((behind - run) >> 1), behind);
    from = behind;
  }
}

/** Pairs in a cell that are joined one by one; where there are more, all at once is quicker. */
const fewPairs = 8;

function pairsToOne(text: string): string {
  let joined = '';
  let from = 0;
  for (let count = 0; count < fewPairs; count += 1) {
    const pair = text.indexOf('""', from);
    if (pair < 0) return joined + text.slice(from);
    joined += text.slice(from, pair + 1);
    from = pair + 2;
  }
  return joined + text.slice(from).split('""').join('"');
}

function unclosed(end: number): QuotedCell {
  return { closed: false, value: '', end, lineEnds: 0, strays: 0 };
}

function behindQuotes(text: string, from: number): number {
  let i = from;
  while (text.charCodeAt(i) === QUOTE) i += 1;
  return i;
}

function behindBlanks(text: string, from: number, delimiter: number): number {
  let i = from;
  for (;;) {
    const code = text.charCodeAt(i);
    if ((code !== 32 && code !== 9) || code === delimiter) return i;
    i += 1;
  }
}

function endsCell(text: string, at: number, delimiter: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code === delimiter || code === LF || code === CR;
}

function opensCell(text: string, quote: number, delimiter: number): boolean {
  const before = text.charCodeAt(quote - 1);
  return before === delimiter || before === LF || before === CR;
}

/** Says whether a line ends between `open` and an offset that only grows; looks at each character once. */
function lineEndSearch(text: string, open: number): (to: number) => boolean {
  let at = open;
  let found = false;
  return (to) => {
    for (; at < to && !found; at += 1) {
      const code = text.charCodeAt(at);
      found = code === LF || code === CR;
    }
    return found;
  };
}

function countLineEnds(raw: string): number {
  if (!raw.includes('\n') && !raw.includes('\r')) return 0;
  let count = 0;
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    if (code === LF || (code === CR && raw.charCodeAt(i + 1) !== LF)) count += 1;
  }
  return count;
}

/**
 * A cell of several lines that leaves its row with the wrong number of cells, or has quotes inside that are not doubled
 * (`isUntidy`), while its first line and the line after it would each be a whole row: the quote that closes it belongs to
 * another row.
 */
function swallowsRows(text: string, open: number, end: number, row: RowSoFar, isUntidy: boolean): boolean {
  const { delimiter, columns, cellsBefore } = row;
  if (columns <= 1 || row.ahead.left < 0) return false;
  const first = cellsOfLine(text, open, delimiter, open);
  if (cellsBefore + first.cells !== columns) return false;
  if (cellsOfLine(text, first.next, delimiter, -1).cells !== columns) return false;
  if (isUntidy) return true;
  const behind = text.charCodeAt(end) === delimiter ? restOfRow(text, end + 1, row) : 0;
  return behind !== null && cellsBefore + 1 + behind !== columns;
}

/** How many cells the row still has from `from` on, its quoted cells read over line ends; null where that takes too long. */
function restOfRow(text: string, from: number, row: RowSoFar): number | null {
  const { delimiter, ahead } = row;
  let cells = 1;
  let at = from;
  let opens = true;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE && opens) {
      const close = closeAnywhere(text, at, delimiter);
      if (close === at) ahead.left -= text.length - at;
      at = close;
    }
    if (code === LF || code === CR) break;
    opens = code === delimiter;
    if (opens) cells += 1;
  }
  ahead.left -= at - from;
  return ahead.left < 0 ? null : cells;
}

/** The offset of the quote that closes the cell opened at `open`, on whatever line; `open` where there is none. */
function closeAnywhere(text: string, open: number, delimiter: number): number {
  for (let quote = text.indexOf('"', open + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    if (text.charCodeAt(quote + 1) === QUOTE) quote += 1;
    else if (endsCell(text, quote + 1, delimiter)) return quote;
  }
  return open;
}

/** Cells from `from` to the end of the physical line; the quote at `plain`, and one not closed on the line, open nothing. */
function cellsOfLine(
  text: string,
  from: number,
  delimiter: number,
  plain: number,
): { cells: number; next: number } {
  let cells = 1;
  let i = from;
  let opens = true;
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR) break;
    if (code === QUOTE && opens && i !== plain) i = closeOnLine(text, i, delimiter);
    opens = code === delimiter;
    if (opens) cells += 1;
  }
  return { cells, next: text.charCodeAt(i) === CR && text.charCodeAt(i + 1) === LF ? i + 2 : i + 1 };
}

/** The offset of the quote that closes the cell opened at `open` on the same line; `open` where there is none. */
function closeOnLine(text: string, open: number, delimiter: number): number {
  for (let i = open + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR) return open;
    if (code !== QUOTE) continue;
    if (text.charCodeAt(i + 1) === QUOTE) i += 1;
    else if (endsCell(text, i + 1, delimiter)) return i;
  }
  return open;
}
