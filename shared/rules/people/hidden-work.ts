import type { Plan } from '../../model/plan';
import { type HiddenKind, hiddenKinds } from '../../model/records/hidden-work';
import { effortsByInitiative, hiddenWorkByInitiative } from '../tables/lines';

/** What of an initiative's work its asker does not see; person-days and weeks, zero or more. */
export interface HiddenSummary {
  /** All own days of teams, with the hidden ones; also those of no team. */
  readonly days: number;
  readonly hiddenDays: number;
  /** By kind, the most days first; kinds without days and weeks are left out. */
  readonly parts: readonly { readonly kind: HiddenKind; readonly days: number; readonly weeks: number }[];
  /** One after another. */
  readonly weeks: number;
}

/**
 * What the hidden work of an initiative comes to; null where it has none. Days of a team are part of what the team is asked;
 * where a list says meanwhile that it is asked less, all days are at least the hidden ones.
 */
export function hiddenWorkOf(
  plan: Pick<Plan, 'hiddenWork' | 'effort'>,
  initiativeId: string,
): HiddenSummary | null {
  if (plan.hiddenWork.size === 0) return null;
  const lines = hiddenWorkByInitiative(plan.hiddenWork).of(initiativeId);
  if (lines.length === 0) return null;
  const asked = effortsByInitiative(plan.effort)
    .of(initiativeId)
    .reduce((sum, { days }) => sum + days, 0);
  let [hiddenDays, weeks, ofNobody] = [0, 0, 0];
  for (const line of lines) {
    hiddenDays += line.days;
    weeks += line.weeks;
    if (line.teamId === null) ofNobody += line.days;
  }
  const parts = lines
    .map(({ kind, days, weeks: later }) => ({ kind, days, weeks: later }))
    .sort((a, b) => b.days - a.days || hiddenKinds.indexOf(a.kind) - hiddenKinds.indexOf(b.kind));
  return { days: Math.max(hiddenDays, asked + ofNobody), hiddenDays, parts, weeks };
}

/** Days of the hidden work of an initiative by team, of teams that have any. */
export function hiddenDaysByTeam(
  { hiddenWork }: Pick<Plan, 'hiddenWork'>,
  initiativeId: string,
): ReadonlyMap<string, number> {
  const byTeam = new Map<string, number>();
  if (hiddenWork.size === 0) return byTeam;
  for (const { teamId, days } of hiddenWorkByInitiative(hiddenWork).of(initiativeId))
    if (teamId !== null && days > 0) byTeam.set(teamId, (byTeam.get(teamId) ?? 0) + days);
  return byTeam;
}

/** Whether anybody has said what an initiative asks of teams: days that are hidden work alone say nothing of it. */
export function isEffortKnown(plan: Pick<Plan, 'hiddenWork' | 'effort'>, initiativeId: string): boolean {
  const hidden = hiddenDaysByTeam(plan, initiativeId);
  return effortsByInitiative(plan.effort)
    .of(initiativeId)
    .some(({ teamId, days, externalDays }) => days - (hidden.get(teamId) ?? 0) > 0 || externalDays > 0);
}
