const tag = /<(\/?)([a-z][a-z0-9]{0,9})\b([^<>]*)>|<!--[^>]*-->/gi;
/** What an editor of formatted text writes; a text with any other element is left as it stands. */
const known: ReadonlySet<string> = new Set(
  `p div br span ul ol li b strong i em u s a h1 h2 h3 h4 h5 h6 table thead tbody tr td th blockquote pre code font hr sub sup`.split(
    ' ',
  ),
);
const blocks: ReadonlySet<string> = new Set(
  'p div br ul ol li h1 h2 h3 h4 h5 h6 table thead tbody tr blockquote pre hr'.split(' '),
);
const runs = /\bon\w+\s*=|javascript:/i;

/**
 * The text of a cell that an editor of formatted text wrote, its lines and list points kept, an address behind the words
 * that lead to it. Null where the cell is no such text: without a closing or empty element, or with one that does more
 * than format. HTML codes in it are left.
 */
export function plainOf(cell: string): string | null {
  if (!cell.includes('<') || !/<(?:\/[a-z]|br\b|hr\b)/i.test(cell)) return null;
  for (const [whole, , name, rest = ''] of cell.matchAll(tag)) {
    if (name === undefined) continue;
    if (!known.has(name.toLowerCase()) || runs.test(rest) || whole.length > 2_000) return null;
  }
  const address: string[] = [];
  const flat = cell
    .replace(/\s*\n\s*/g, ' ')
    .replace(tag, (_, close: string | undefined, name = '', rest = '') => {
      const element = String(name).toLowerCase();
      if (element === 'a') return close === '/' ? behind(address.pop()) : keep(address, String(rest));
      if (element === 'li' && close === '') return '\n- ';
      if (element === 'td' || element === 'th') return close === '/' ? ' ' : '';
      return blocks.has(element) ? '\n' : '';
    });
  return flat
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n+(?=- )/g, '\n')
    .trim();
}

function keep(addresses: string[], attributes: string): string {
  addresses.push(/\bhref\s*=\s*["']?(https?:[^"'\s]+)/i.exec(attributes)?.[1] ?? '');
  return '';
}

function behind(address: string | undefined): string {
  return address ? ` (${address})` : '';
}
