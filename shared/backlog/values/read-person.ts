import { bracketed, partsOf } from './read-list';

const withAddress = /^\s*(?:"([^"]*)"|([^<>"]*?))\s*<([^<>]*)>\s*$/;

/** How much of a resource's time a task has: `Ann[50%]`. */
const share = /\s*\[\d{1,4}(?:[.,]\d+)?\s?%\]/g;

/** `Ann Lee (annlee), Bo Li (boli)`: names with their logins. */
const withLogins = /^[^,()]+ \([a-z\d_.-]+\)(?:, [^,()]+ \([a-z\d_.-]+\))+$/;

const numbered = /^(.*\S) \(\d+\)$/;

/**
 * The name of a person written as `Name <mail>`, or the address where it has no name; several by `;`, as `[A,B]` or as
 * `Name (login), Name (login)`; without the number that `Name (17)` has in some tools and the share of time of `Name[50%]`. Other texts stay as they are.
 */
export function nameOf(text: string): string {
  const listed = bracketed(text);
  const cell = listed === null ? oneOrMore(text) : partsOf(listed).join('; ');
  if (!cell.includes('<')) return cell;
  const people = cell.split(';').filter((person) => person.trim() !== '');
  const names = people.map((person) => {
    const [, quoted, plain = '', address = ''] = withAddress.exec(person) ?? [];
    return (quoted ?? plain).trim() || address.trim();
  });
  return names.some((name) => name === '') ? cell : names.join('; ');
}

function oneOrMore(text: string): string {
  if (text.includes('%]')) return text.replace(share, '');
  if (!text.endsWith(')')) return text;
  if (withLogins.test(text)) return text.replace(/ \([^()]*\)(?:, |$)/g, '; ').slice(0, -2);
  return numbered.exec(text)?.[1] ?? text;
}
