import { valueWordsOf } from '../normalise';

const totals = [
  'total|totals|grand total|overall total|total general|total geral|totaal|sub total|sub totals|subtotal|subtotals|sum',
  'summe|gesamt|gesamtsumme|gesamtkosten|endsumme|zwischensumme|insgesamt|somme|sous total|suma|soma|totale|totali|somma',
  'gesamtergebnis|overall result|totale complessivo|totale generale|eindtotaal|subtotaal|subtotale|σ|summe gesamt|total gesamt',
  // What a spreadsheet works out below a column beside its sum.
  'average|mean|median|durchschnitt|mittelwert|moyenne|promedio|gemiddelde|count|anzahl',
].join('|');
const exactTotal = new RegExp(`^(?:${totals})(?: \\d+)?$`);
/** Words that no initiative begins with: a name behind them is that of the group. */
const partTotal = /^(?:grand total|sub ?totals?|sous total|gesamtsumme|endsumme|zwischensumme)\b/;
const totalFirst =
  /^\W*(?:(?:grand|overall|sub|sous|eind)[ -]?)?(?:tot[a]+l|sum(?:me|a)?\b|som(?:a|m[ae])\b|gesamt|zwischen|endsumme|insgesamt)|^\s*[Σ∑]/i;
/** So begins what initiatives are called as well. */
const maybeTotal =
  /^\W*(?:(?:overall )?result|ergebnis|risultato|average|mean\b|median\b|durchschnitt|mittelwert|moyenne|promedio|gemiddelde|count\b|anzahl)/i;
/** Subtotals that a spreadsheet writes behind the name of their group: "Finance Total", "Vertrieb Ergebnis". */
const totalLast =
  /\s(?:sub ?totals?|totals?|summe|gesamt|ergebnis|totale|totaal|somme|resultado|result|résultat|risultato)\s*:?\s*$/i;

/** Characters in which such a word ends a cell. */
const lastWord = 16;

/** Whether a cell begins as totals do. */
export function beginsAsTotal(cell: string): boolean {
  return totalFirst.test(cell);
}

/** Quick, since it is asked of every row: whether a cell begins or ends as totals do. */
export function opensTotal(cell: string): boolean {
  return totalFirst.test(cell) || maybeTotal.test(cell) || totalLast.test(cell.slice(-lastWord));
}

/** Whether a cell can be nothing but a total's name: "Grand total", "Subtotal Finance"; "Total rewards" may be an initiative. */
export function isTotal(cell: string): boolean {
  const words = valueWordsOf(cell.replace('∑', 'Σ'));
  return exactTotal.test(words) || partTotal.test(words);
}

const currency = 'eur|euro|euros|usd|gbp|chf|jpy|sek|nok|dkk|pln|dollar|dollars|pounds|€|\\$|£';
const times =
  'k|t|m|mn|mio|bn|thousand|thousands|million|millions|tsd|tausend|millionen|mille|miles|mil|milhoes|millones';
const money = `(?:in )?(?:${times})? ?(?:${currency}) ?(?:${times})?|(?:in )?(?:${times}) ?(?:${currency})?|teur|keur|meur`;
const lengths =
  'days?|weeks?|months?|quarters?|years?|hours?|tage?|wochen|monate?|quartale|jahre?|stunden|jours|mois|dias|meses|person days?|pt|fte';
const kinds =
  'text|string|name|number|integer|date|code|id|percent|%|points?|yes/no|ja/nein|zahl|datum|choice|list|-';
const forms =
  '(?:d{1,2}|m{1,3}|y{2,4}|t{1,2}|j{2,4}|a{2,4})(?:[./-](?:d{1,2}|m{1,3}|y{2,4}|t{1,2}|j{2,4}|a{2,4})){1,2}';
const yearly =
  '(?: ?/ ?| per | pro | par | por | )(?:a|yr|year|jahr|an|ano|año|mo|month|monat|mois|mes|mês|qtr|quarter|quartal|trimestre)|(?: p\\. ?[am]\\.?)';
const unit = new RegExp(`^[[(]?(?:(?:${money})(?:${yearly})?|${lengths}|${kinds}|${forms})[\\])]?$`, 'i');

/** What stands below the header of a table in Markdown. */
const rule = /^:?-{3,}:?$|^:-+:?$|^-+:$|^:?[=–—]{2,}:?$/;
/** Lines that are drawn between rows, as in tables of plain text. */
const drawn = /^[-–—=_+*:.|\s]*$/;

/** Whether cells only draw a line: two of them or more, or one that begins and ends with a corner. */
export function drawLine(cells: readonly string[]): boolean {
  // Nearly all rows are told by the first letter or digit in them.
  if (!drawn.test((cells[0] ?? '').charAt(0)) || !drawn.test(cells[1]?.charAt(0) ?? '')) return false;
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0 || !filled.every((cell) => drawn.test(cell))) return false;
  return filled.length > 1
    ? filled.some((cell) => /[-–—=]{2}|^:?[–—]:?$|:/.test(cell))
    : /^\+[-=+:]+\+$/.test(filled[0] ?? '');
}

/** Whether a cell names a unit, a kind or a form of values: "EUR thousand", "months", "dd/mm/yyyy"; or is a rule. */
export function isUnit(cell: string): boolean {
  return (cell.length <= 20 && unit.test(cell.trim())) || rule.test(cell.trim());
}

const footer =
  /^(?:\*+ ?(?:notes?|all|figures|amounts|values|anmerkung|hinweis|alle|beträge|werte|zahlen|remarque|tous|montants|nota|todos|importes|valores)\b|(?:source|quelle|fuente|fonte|bron|stand|legende?|legenda|légende|leyenda|prepared by|approved by|reviewed by|erstellt von|freigegeben|geprüft von|exported|export|generated|created|printed|report|as of|data as of|date of export|filters?|notes?|anmerkung|hinweis|remarque|erstellt|exportiert|généré|confidential|vertraulich)\b.*[:\d]|(?:page|seite|página) \d+|©|\d+ (?:rows|records|items|issues|zeilen|einträge)\b)/i;

const writtenByTool =
  /^(?:(?:page|seite|página) \d+|©|\d+ (?:rows|records|items|issues|zeilen|einträge)\b|(?:exported|generated|printed|exportiert|erstellt am|généré)\b.*\d{2})/i;

/** What only a tool writes below a table, never a person as a title: "2 records", "Exported on 2026-09-01 by Ann". */
export function endsExport(cell: string): boolean {
  return writtenByTool.test(cell);
}

/** Whether a cell that stands alone is a word about the file: "Source: SAP export 2026-11-02", "Page 1 of 2". */
export function opensFooter(cell: string): boolean {
  return footer.test(cell);
}

const mark = '\\s*(?:\\*{1,3}|[¹²³†‡])';
const marked = new RegExp(`^${mark}`, 'u');
const note = new RegExp(`^${mark}\\)?\\s?[\\p{L}\\d]\\S*\\s+\\S`, 'u');

/** Whether a cell begins with the mark of a footnote or a bullet. */
export function beginsWithMark(cell: string): boolean {
  return marked.test(cell);
}

/** Whether a cell is a footnote of several words behind its mark: "* incl. VAT", "¹ estimated by IT". */
export function opensNote(cell: string): boolean {
  return note.test(cell);
}
