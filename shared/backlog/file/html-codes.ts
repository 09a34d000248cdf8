/** Names of the characters 160 to 255, in their order. */
const latin =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
  micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
  Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
  Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
  icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(
    /\s+/,
  );

const others: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  sbquo: '‚',
  trade: '™',
  bull: '•',
  OElig: 'Œ',
  oelig: 'œ',
  le: '≤',
  ge: '≥',
  ne: '≠',
  rarr: '→',
  larr: '←',
};

const names: ReadonlyMap<string, string> = new Map([
  ...latin.map((name, index) => [name, String.fromCodePoint(160 + index)] as const),
  ...Object.entries(others),
]);

/**
 * The character of an HTML code such as `eacute`, `#39` or `#x27`; null for one that is not known, a control character,
 * and `<` and `>`, whose code spells markup that nobody wrote.
 */
export function characterOf(name: string): string | null {
  const number = /^#(x?)([\da-f]{1,6})$/i.exec(name);
  if (number?.[2] === undefined) return names.get(name) ?? names.get(name.toLowerCase()) ?? null;
  const code = Number.parseInt(number[2], number[1] === '' ? 10 : 16);
  const isText =
    (code >= 32 && code < 127) || (code >= 160 && code < 0xd800) || (code >= 0xe000 && code <= 0x10ffff);
  return isText && code !== 60 && code !== 62 ? String.fromCodePoint(code) : null;
}
