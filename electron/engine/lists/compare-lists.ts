import type { ListDraft, ListTarget } from '../../../shared/backlog/list-fields';
import type { Answers } from '../../../shared/backlog/questions/answers';
import type { LeftOut } from '../../../shared/backlog/types';
import { apply, isEmpty } from '../../../shared/model/patch';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { listedSchema } from '../../../shared/rules/commands/import';
import { decideListed } from '../../../shared/rules/import/import-list';
import { locale } from '../../../shared/words/language';
import { refusalWords } from '../../../shared/words/refusals';
import { speechOf } from '../../../shared/words/speech';
import { noInitiatives } from '../import/compare-services';
import type { Comparison } from '../import/comparison';
import type { FileRead } from '../import/read-rows';
import { newId } from '../plan/new-id';
import { goalRow, readingRow } from './goal-rows';
import { hiddenRow } from './hidden-rows';
import { keptByLine, keptOf, listedChanges } from './list-changes';
import type { ListCommand, ListReader, ListRow, Said, TakenListed } from './list-row';
import { enablerRow, reviewRow } from './live-rows';
import { milestoneRow } from './milestone-rows';
import { liaisonRow, peerRow, strengthRow } from './people-rows';
import { roleRow } from './role-rows';
import { teamRow } from './team-rows';
import { emergencyRow, realisedRow } from './work-rows';

const readers: Readonly<Record<ListTarget, ListReader>> = {
  goals: goalRow,
  readings: readingRow,
  realised: realisedRow,
  peers: peerRow,
  liaisons: liaisonRow,
  strengths: strengthRow,
  emergencies: emergencyRow,
  'hidden-work': hiddenRow,
  reviews: reviewRow,
  enablers: enablerRow,
  roles: roleRow,
  teams: teamRow,
  milestones: milestoneRow,
};

type Compared = Omit<Comparison, 'plan' | 'scenarioId' | 'answers' | 'source' | 'same'>;

/**
 * Compares a list with the plan, row after row, each with what those before it did: as if a user gave them one by one. What the
 * rules refuse is left out with their reason.
 */
export function compareLists(
  plan: Plan,
  target: ListTarget,
  file: FileRead,
  { kept }: Pick<Answers, 'kept'>,
): Compared {
  const { listed, out: refused } = takenRows(plan, target, file.listed, kept);
  const out = [...file.leftOut, ...refused].sort((a, b) => a.line - b.line);
  const counts = {
    rows: file.rows,
    ...countsOf(listed),
    leftOut: out.length,
    missing: 0,
    inferred: { lane: 0, outcome: 0 },
  };
  const reconciled = { fates: [], gone: [], counts, conflicts: 0, rekeyed: 0, sources: [] };
  return { ...noInitiatives, services: [], listed, reconciled, leftOut: out };
}

/** How many rows become what. */
export function countsOf(listed: readonly TakenListed[]) {
  const count = (kind: TakenListed['kind']) => listed.filter((row) => row.kind === kind).length;
  return { created: count('new'), updated: count('changed'), unchanged: count('unchanged') };
}

/** The rows that are taken, with what each does, and those that are not; `kept`: where the plan's value holds. */
export function takenRows(
  plan: Plan,
  target: ListTarget,
  drafts: readonly ListDraft[],
  kept?: Answers['kept'],
): { readonly listed: readonly TakenListed[]; readonly out: readonly LeftOut[] } {
  let now = plan;
  const listed: TakenListed[] = [];
  const out: LeftOut[] = [];
  const keptAt = keptByLine(kept);
  for (const { line, said } of drafts) {
    const done = takenKeeping(now, said, target, keptAt.get(line));
    if ('code' in done) {
      out.push({ line, code: done.code, parameters: done.parameters });
      continue;
    }
    now = done.plan;
    listed.push({ line, ...done.row });
  }
  return { listed, out };
}

/** A row with what the user keeps of the plan: as if the file said there what the plan does. */
function takenKeeping(plan: Plan, said: Said, target: ListTarget, fields?: ReadonlySet<string>): Done {
  const takenAs = (as: Said): Done => {
    const row = readers[target](plan, as, newId);
    return 'code' in row ? row : taken(plan, row, target);
  };
  const whole = takenAs(said);
  if (!fields || 'code' in whole) return whole;
  const changes = keptOf(whole.row.changes, fields);
  const mine = changes.filter(({ take }) => take === 'mine').map((change) => [change.field, change.mine]);
  const done = takenAs({ ...said, ...Object.fromEntries(mine) });
  return 'code' in done ? done : { ...done, row: { ...done.row, changes } };
}

type Done =
  | { readonly plan: Plan; readonly row: Omit<TakenListed, 'line'> }
  | Extract<ListRow, { readonly code: string }>;

/** The plan after the row, and what became of it; all of its commands or none. */
function taken(
  plan: Plan,
  { name, isNew, commands, cells }: Extract<ListRow, { readonly name: string }>,
  target: ListTarget,
): Done {
  let now = plan;
  const effective: ListCommand[] = [];
  if (!commands.every((command) => listedSchema.safeParse(command).success))
    return { code: 'row-out-of-range', parameters: { name } };
  for (const command of commands) {
    const decision = decideListed(now, command);
    if (decision.kind === 'refused') {
      const reason = refusalWords(decision.refusal, speechOf(settingsOf(plan), locale));
      return { code: 'row-refused', parameters: { name, reason } };
    }
    if (decision.kind !== 'patch' || isEmpty(decision.patch)) continue;
    now = apply(now, decision.patch);
    effective.push(command);
  }
  const kind = effective.length === 0 ? 'unchanged' : isNew ? 'new' : 'changed';
  const { currency } = settingsOf(plan);
  const changes = kind === 'changed' ? listedChanges(target, cells(plan), cells(now), currency) : [];
  return { plan: now, row: { name, kind, changes, commands: effective } };
}
