/** Which state of which plan a PDF shows, as the PDF itself carries it. */
export interface ReportMark {
  /** SHA-256 of all that reports rest on, hexadecimal. */
  readonly fingerprint: string;
  readonly scenario: string;
  readonly revision: number;
  /** The last step of the history; empty where there was none. */
  readonly entry: string;
  /** When it was printed, ISO 8601 in UTC. */
  readonly at: string;
}

const key = '/BimodalPlan';

/**
 * The PDF with the mark among its document information, as an incremental update (ISO 32000-1, 7.5.6): the bytes that were there stay,
 * so nothing that is drawn, tagged or linked changes. Takes what Chromium writes: a plain cross-reference table whose trailer
 * names the information; returns anything else as it is.
 */
export function markedPdf(pdf: Uint8Array, mark: ReportMark): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  const trailer = /trailer\s*<<([^>]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(text);
  const information = /\/Info (\d+) 0 R/.exec(trailer?.[1] ?? '')?.[1];
  const fields = information === undefined ? null : dictionaryOf(text, information);
  if (!trailer || information === undefined || fields === null) return new Uint8Array(pdf);
  const start = bytes.byteLength + 1;
  const object = `${information} 0 obj\n<<${fields}\n${key} (${written(mark)})>>\nendobj\n`;
  const table = start + object.length;
  const entry = `${String(start).padStart(10, '0')} 00000 n \n`;
  const update =
    `\n${object}xref\n0 1\n0000000000 65535 f \n${information} 1\n${entry}` +
    `trailer\n<<${trailer[1]}\n/Prev ${trailer[2]}>>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(update, 'latin1')]));
}

/** The mark of a PDF, the last one where there are several; null where it has none. */
export function markIn(pdf: Uint8Array): ReportMark | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const from = text.lastIndexOf(`${key} (`);
  const until = text.indexOf(')', from);
  if (from < 0 || until < 0) return null;
  try {
    return markOf(JSON.parse(decodeURIComponent(text.slice(from + key.length + 2, until))));
  } catch {
    return null;
  }
}

function markOf(data: unknown): ReportMark | null {
  if (typeof data !== 'object' || data === null) return null;
  const { fingerprint, scenario, revision, entry, at } = data as Record<string, unknown>;
  const areTexts = [fingerprint, scenario, entry, at].every((value) => typeof value === 'string');
  if (!areTexts || typeof revision !== 'number') return null;
  // Checked one by one above.
  return { fingerprint, scenario, revision, entry, at } as ReportMark;
}

/** Plain letters alone, none of which means anything within a string of a PDF. */
function written({ fingerprint, scenario, revision, entry, at }: ReportMark): string {
  const plain = encodeURIComponent(JSON.stringify({ fingerprint, scenario, revision, entry, at }));
  return plain.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

/** What stands in the dictionary that is this object, without its brackets; null where there is none. */
function dictionaryOf(text: string, object: string): string | null {
  const begin = new RegExp(`(?:^|[\\r\\n])${object} 0 obj\\s*<<`).exec(text);
  if (!begin) return null;
  const from = begin.index + begin[0].length;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') at = endOfString(text, at);
    else if (text.startsWith('>>', at)) return text.slice(from, at);
    else if (text[at] === '<') at = text.indexOf('>', at);
    if (at < 0) return null;
  }
  return null;
}

/** Where a literal string ends whose bracket opens at `from`; -1 where it does not. */
function endOfString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}
