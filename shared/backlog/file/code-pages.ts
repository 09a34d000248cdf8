/** Above 0x7F, 16 to a row; U+FFFD where a byte stands for nothing. */
const upperHalves = {
  'windows-1252':
    '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ' + // the rest is Latin-1
    latin1From(0xa0),
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤' +
    'ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧' +
    '╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
} as const;
export type CodePage = keyof typeof upperHalves;

const names: Readonly<Record<string, CodePage>> = {
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  cp850: 'cp850',
  ibm850: 'cp850',
  cp437: 'cp437',
  ibm437: 'cp437',
};

/** The code page of a label in lower case, where it is one that is read by its own table and not by the platform's decoder. */
export function codePageOf(label: string): CodePage | null {
  return Object.hasOwn(names, label) ? (names[label] ?? null) : null;
}

const tables = new Map<CodePage, Uint16Array>();

function tableOf(page: CodePage): Uint16Array {
  const known = tables.get(page);
  if (known !== undefined) return known;
  const table = new Uint16Array(256);
  for (let byte = 0; byte < 128; byte += 1) table[byte] = byte;
  for (let byte = 128; byte < 256; byte += 1) table[byte] = upperHalves[page].charCodeAt(byte - 128);
  tables.set(page, table);
  return table;
}

const step = 16_384;

/**
 * Bytes as text by a table of ours: platforms differ in what they make of 0x80 to 0x9F. A byte that stands for nothing
 * becomes U+FFFD, so that it shows.
 */
export function decodePage(bytes: Uint8Array, page: CodePage): string {
  const table = tableOf(page);
  const units = new Uint16Array(Math.min(step, bytes.length));
  let text = '';
  for (let from = 0; from < bytes.length; from += step) {
    const length = Math.min(step, bytes.length - from);
    for (let i = 0; i < length; i += 1) units[i] = table[bytes[from + i] ?? 0] ?? 0;
    text += String.fromCharCode(...units.subarray(0, length));
  }
  return text;
}

function latin1From(first: number): string {
  return Array.from({ length: 256 - first }, (_, index) => String.fromCharCode(first + index)).join('');
}
