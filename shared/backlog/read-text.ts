/** Cells that people write for nothing. */
const emptyWords = /^(?:|-|–|—|--|n\/?a|n\.a\.|null|\(null\)|none|nil|k\.a\.|#n\/a|s\/o|s\/d)$/i;

/** True for a trimmed cell that stands for nothing. Not used for titles and other texts, which are kept as they are. */
export function meansEmpty(cell: string): boolean {
  return cell.length < 7 && emptyWords.test(cell);
}

const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g;
const entity =
  /&(?:amp|quot|apos|nbsp|ndash|mdash|hellip|euro|pound|rsquo|lsquo|ldquo|rdquo|reg|copy|trade|bull|#39|#34|#38|#160|#x27|#x22|#xA0|#8211|#8212|#8216|#8217|#8220|#8221|#8364|#8226|#8230);/gi;
const hidden = /[\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const noteworthy =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F&\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

const characters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    euro: '€',
    pound: '£',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
    reg: '®',
    copy: '©',
    trade: '™',
    bull: '•',
  }),
);

export interface TextRead {
  readonly text: string;
  /** Control characters that were taken out. */
  readonly removed: number;
  /** The first HTML code that became a character. */
  readonly entity: string | null;
  readonly hidden: boolean;
}

/**
 * A cell as text, otherwise as it stands, blanks included: control characters but tab and line ends are taken out, HTML
 * codes become characters once. `&lt;` and `&gt;` stay, since what they spell would become markup that nobody wrote.
 */
export function textOf(cell: string): TextRead {
  if (!noteworthy.test(cell)) return { text: cell, removed: 0, entity: null, hidden: false };
  const clean = cell.replace(control, '');
  let first: string | null = null;
  const text = clean.replace(entity, (code) => {
    first ??= code;
    return characterOf(code.slice(1, -1));
  });
  return { text, removed: cell.length - clean.length, entity: first, hidden: hidden.test(text) };
}

function characterOf(name: string): string {
  const number = /^#(x?)([\da-f]+)$/i.exec(name);
  if (number?.[2] !== undefined)
    return String.fromCodePoint(Number.parseInt(number[2], number[1] === '' ? 10 : 16));
  return characters.get(name.toLowerCase()) ?? `&${name};`;
}

const lookAlikes: ReadonlyMap<string, string> = new Map(
  [...'АВЕКМНОРСТХУаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map((letter, index) => [
    letter,
    [...'ABEKMHOPCTXYaeopcyxijsABEZHIKMNOPTYXo'][index] ?? letter,
  ]),
);

/** A title as the eye takes it: two titles that are not the same but have the same look are worth a warning. */
export function lookOf(title: string): string {
  if (/^[\x21-\x7E]+(?: [\x21-\x7E]+)*$/.test(title)) return title;
  const plain = title
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.replace(/[\u0370-\u04FF]/g, (letter) => lookAlikes.get(letter) ?? letter);
}
