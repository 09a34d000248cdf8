import { characterOf } from '../file/html-codes';

/** Cells that people write for nothing. */
const emptyWords = /^(?:|-|–|—|--|n\/?a|null|\(null\)|none|nil|[nk]\. ?a\.|#n\/a|s\/o|s\/d)$/i;

/** True for a trimmed cell that stands for nothing. Not used for titles and other texts, which are kept as they are. */
export function meansEmpty(cell: string): boolean {
  return cell.length < 7 && emptyWords.test(cell);
}

/** What a spreadsheet writes where a formula failed, in English, German, French, Spanish and Portuguese. */
const failed =
  /^#(?:ref|value|name|div\/0|num|null|spill|calc|bezug|wert|zahl|valeur|nom|nombre|nome|valor|¡ref|¡valor|¡num|¡div\/0|¿nombre)[!?]$/i;

/** True for a trimmed cell that holds no value but the error of a formula. `#N/A` is another word for nothing. */
export function isFormulaError(cell: string): boolean {
  return cell.startsWith('#') && cell.length < 12 && failed.test(cell);
}

/** What people write for nobody and nothing in particular; words such as "none" may be a name. */
const unnamed = /^(?:-|–|—|--|n\/?a|n\.a\.|k\.a\.|#n\/a|tbd|tba|tbc|\?+)$/i;

/** True for a trimmed cell that names nobody, of people, units and keys. */
export function namesNothing(cell: string): boolean {
  return cell.length < 5 && unnamed.test(cell);
}

/** What people write where a value is still to come. */
const open = /^(?:tbd|tba|tbc|t\.b\.[acd]\.|\?+|to be (?:defined|decided|determined|confirmed|announced))$/i;

/** True for a trimmed cell that says that its value is not known yet, so that it says nothing of what its column holds. */
export function isOpen(cell: string): boolean {
  return cell.length < 17 && open.test(cell);
}

const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g;
const entity = /&(?:[a-z][a-z\d]{1,7}|#\d{1,7}|#x[\da-f]{1,6});/gi;
const angles: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
]);
const hidden = /[\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const noteworthy =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F&\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** Whether there is anything in a cell that `textOf` does something about. */
export function isNoteworthy(cell: string): boolean {
  return noteworthy.test(cell);
}

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
 * codes become characters once. `&lt;` and `&gt;` stay, since what they spell would become markup that nobody wrote; in
 * what was left of real markup (`isMarkup`) they are characters too.
 */
export function textOf(cell: string, isMarkup = false): TextRead {
  if (!isNoteworthy(cell)) return { text: cell, removed: 0, entity: null, hidden: false };
  const clean = cell.replace(control, '');
  let first: string | null = null;
  const text = clean.replace(entity, (code) => {
    const character = characterOf(code.slice(1, -1)) ?? (isMarkup ? angles.get(code) : undefined);
    if (character === undefined) return code;
    first ??= code;
    return character;
  });
  return { text, removed: cell.length - clean.length, entity: first, hidden: hidden.test(text) };
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
