/**
 * Names that stand above more than one column, each with the title of its group in the row above (`Capex`, `Opex` below
 * `2027` and below `2028` are `Capex (2027)` and so on): a title counts for the columns up to the next one. null where that
 * row names no groups, or does not tell all columns of a name apart.
 */
export function namesByGroup(cells: readonly string[], above: readonly string[]): readonly string[] | null {
  const titles = above.map((cell) =>
    cell
      .replace(/[()[\]]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (titles.filter((title) => title !== '').length < 2) return null;
  let title = '';
  const groups = cells.map((_, index) => (title = titles[index] || title));
  const places = new Map<string, number[]>();
  for (const [index, cell] of cells.entries()) {
    const name = cell.trim();
    if (name !== '') places.set(name, [...(places.get(name) ?? []), index]);
  }
  const names = [...cells];
  let found = false;
  for (const [name, indices] of places) {
    if (indices.length < 2) continue;
    const own = indices.map((index) => groups[index] ?? '');
    if (own.includes('') || new Set(own).size < own.length) return null;
    for (const index of indices) names[index] = `${name} (${groups[index]})`;
    found = true;
  }
  return found ? names : null;
}
