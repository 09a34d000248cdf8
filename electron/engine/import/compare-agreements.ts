import type { Answers } from '../../../shared/backlog/questions/answers';
import {
  reconcileAgreements,
  type TakenAgreement,
} from '../../../shared/backlog/reconcile/reconcile-agreements';
import type { Plan } from '../../../shared/model/plan';
import { keptByLine } from '../lists/list-changes';
import { newId } from '../plan/new-id';
import { noInitiatives } from './compare-services';
import type { Comparison } from './comparison';
import type { FileRead } from './read-rows';

type Compared = Omit<Comparison, 'plan' | 'scenarioId' | 'answers' | 'source' | 'same'>;

/** Compares a list of agreements with those of the plan. */
export function compareAgreements(
  plan: Plan,
  { agreements: drafts, mapping, rows, leftOut }: FileRead,
  { kept }: Pick<Answers, 'kept'>,
): Compared {
  const mapped = new Set(mapping.columns.map(({ field }) => field));
  const { taken, remarks } = reconcileAgreements(drafts, plan, mapped, newId, keptByLine(kept));
  const count = (kind: TakenAgreement['kind']) => taken.filter((row) => row.kind === kind).length;
  const lines = new Set(taken.map(({ line }) => line));
  const left = drafts.flatMap(({ line, requestType: name }) =>
    lines.has(line) ? [] : [{ line, code: 'agreement-left' as const, parameters: { name } }],
  );
  const out = [...leftOut, ...left].sort((a, b) => a.line - b.line);
  const counts = {
    rows,
    created: count('new'),
    updated: count('changed'),
    unchanged: count('unchanged'),
    leftOut: out.length,
    missing: 0,
    inferred: { lane: 0, outcome: 0 },
  };
  const reconciled = { fates: [], gone: [], counts, conflicts: 0, rekeyed: 0, sources: [] };
  return { ...noInitiatives, services: [], agreements: taken, remarks, reconciled, leftOut: out };
}
