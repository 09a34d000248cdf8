import type { SourceField } from '../../model/source-fields';
import type { InitiativeDraft, Remark } from '../types';

/** What a scenario says of an initiative. */
export const scenarioFields: readonly SourceField[] = [
  'lane',
  'start',
  'lengthQuarters',
  'funding',
  'fundingAmount',
  'fundingUntil',
];

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * True for a row of this app's own table whose lane, dates and funding are of another scenario of the plan than the one it
 * is imported into. A name that no scenario has any more is taken for that of the target.
 */
export function isElsewhere(
  scenarios: Iterable<Named>,
  targetId: string,
): (draft: InitiativeDraft) => boolean {
  const others = new Set<string>();
  let target = '';
  for (const { id, name } of scenarios) {
    if (id === targetId) target = folded(name);
    else others.add(folded(name));
  }
  others.delete(target);
  return ({ planId, scenario }) => planId !== '' && others.has(folded(scenario));
}

/** Says so once for the file. */
export function elsewhereRemarks(drafts: readonly InitiativeDraft[], target: string): Remark[] {
  const [first] = drafts;
  if (!first) return [];
  const { line, scenario } = first;
  return [
    { line, column: null, code: 'other-scenario', parameters: { scenario, target, count: drafts.length } },
  ];
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
