const withAddress = /^\s*(?:"([^"]*)"|([^<>"]*?))\s*<([^<>]*)>\s*$/;

/** The name of a person written as `Name <mail>`, or the address where it has no name; several by `;`. Other texts stay as they are. */
export function nameOf(cell: string): string {
  if (!cell.includes('<')) return cell;
  const people = cell.split(';').filter((person) => person.trim() !== '');
  const names = people.map((person) => {
    const [, quoted, plain = '', address = ''] = withAddress.exec(person) ?? [];
    return (quoted ?? plain).trim() || address.trim();
  });
  return names.some((name) => name === '') ? cell : names.join('; ');
}
