/** What XML cannot hold or its readers would change, and what looks like such a character written out. */
const unsafe =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFD-\uFFFF]|[\uD800-\uDBFF][\uDFFE\uDFFF]|_(?=x[\dA-Fa-f]{4}_)/g;

/**
 * A text as workbooks write it: `_x000D_` stands for a character that a file of theirs cannot hold. Readers of workbooks turn
 * it back, so the text in the sheet is the same.
 */
export function sheetText(text: string): string {
  return text.replace(unsafe, writtenOut);
}

function writtenOut(found: string): string {
  return found
    .split('')
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');
}
