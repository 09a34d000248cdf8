import type { OwnCell } from './own-cells';
import { serviceCells } from './service-cells';
import type { Remark, ServiceDraft } from './types';
import { clip } from './normalise';

export interface ServicesThere {
  /** Rows that are as the plan has them. */
  readonly there: readonly ServiceDraft[];
  /** Rows that the plan does not have as they are; they become services. */
  readonly added: readonly ServiceDraft[];
  /** Those of them that the plan has another service of the same name of. */
  readonly remarks: readonly Remark[];
}

/**
 * Tells rows of the app's own table of services that are as the plan has them from those that are new. `present` are
 * the plan's services as they would be written now; each of them is one row at the most.
 */
export function servicesThere(
  drafts: readonly ServiceDraft[],
  present: readonly (readonly OwnCell[])[],
  names: ReadonlySet<string>,
  currency: string,
): ServicesThere {
  const left = new Map<string, number>();
  for (const cells of present) left.set(lineOf(cells), (left.get(lineOf(cells)) ?? 0) + 1);
  const there: ServiceDraft[] = [];
  const added = drafts.filter((draft) => {
    const line = lineOf(serviceCells(draft, currency));
    const count = left.get(line) ?? 0;
    if (count === 0) return true;
    left.set(line, count - 1);
    there.push(draft);
    return false;
  });
  const remarks = added
    .filter(({ name }) => names.has(name))
    .map(({ line, name }): Remark => {
      return { line, column: null, code: 'service-there', parameters: { name: clip(name) } };
    });
  return { there, added, remarks };
}

function lineOf(cells: readonly OwnCell[]): string {
  return JSON.stringify(cells.map((cell) => cell?.text ?? ''));
}
