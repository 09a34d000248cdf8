/** Short enough to be quoted in a sentence. */
export function clip(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= 60) return flat;
  // A character of two units is not cut through.
  return `${flat.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * A header or a cell as its words alone: camelCase and underscores split, brackets and what is in them gone, accents and
 * case folded, full-width letters made plain. `PlannedCost` and `planned_cost ($ M)` are both "planned cost".
 */
export function wordsOf(text: string): string {
  return foldMarks(withoutBrackets(text).replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'));
}

/** A cell as its words, with what stands in brackets. */
export function valueWordsOf(text: string): string {
  return foldMarks(text);
}

function foldMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/&amp;/g, ' and ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** What Jira writes around the name of a field that somebody added, in its languages. */
const customField =
  /^\s*(?:custom field|benutzerdefiniertes feld|champ personnalisé|campo personalizado)\s*\((.*)\)\s*$/is;

/** Brackets are dropped unless nothing else is left; Jira's `Custom field (Story Points)` is what is inside. */
function withoutBrackets(text: string): string {
  const custom = customField.exec(text);
  if (custom?.[1] !== undefined) return custom[1];
  const outside = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  return /[\p{L}\p{N}]/u.test(outside) ? outside : text;
}
