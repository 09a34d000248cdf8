import { bracketed, partsOf } from './read-list';

const withAddress = /^\s*(?:"([^"]*)"|([^<>"]*?))\s*<([^<>]*)>\s*$/;

const numbered = /^(.*\S) \(\d+\)$/;

/**
 * The name of a person written as `Name <mail>`, or the address where it has no name; several by `;` or as `[A,B]`; without
 * the number that `Name (17)` has in some tools. Other texts stay as they are.
 */
export function nameOf(text: string): string {
  const listed = bracketed(text);
  const cell = listed === null ? (numbered.exec(text)?.[1] ?? text) : partsOf(listed).join('; ');
  if (!cell.includes('<')) return cell;
  const people = cell.split(';').filter((person) => person.trim() !== '');
  const names = people.map((person) => {
    const [, quoted, plain = '', address = ''] = withAddress.exec(person) ?? [];
    return (quoted ?? plain).trim() || address.trim();
  });
  return names.some((name) => name === '') ? cell : names.join('; ');
}
