import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { Command } from '../../../shared/rules/command';
import { adding, after, base, freshPlan, moving } from './plans';

/** A quarter of 2027. */
export const Q = (number: number) => quarterIn(2027, number);

export function team(
  id: string,
  daysPerQuarter: number,
  runDaysPerQuarter = 0,
  dayRate: number | null = null,
) {
  return {
    type: 'team/set',
    team: { id, name: id, daysPerQuarter, runDaysPerQuarter, dayRate },
  } satisfies Command;
}

interface Asked {
  readonly days: number;
  readonly externalDays?: number;
  readonly spread?: 'even' | 'front' | 'back';
}

export function effort(
  initiativeId: string,
  teamId: string,
  { days, externalDays = 0, spread = 'even' }: Asked,
) {
  return {
    type: 'effort/set',
    initiativeId,
    teamId,
    effort: { days, externalDays, spread },
  } satisfies Command;
}

export function scheduled(id: string, start: number | null, lengthQuarters: number) {
  return {
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: [id],
    changes: { start, lengthQuarters },
  } satisfies Command;
}

export function capacity(teamId: string, quarter: number, days: number, runDays = 0) {
  return { type: 'capacity/set', teamId, quarter, capacity: { days, runDays } } satisfies Command;
}

/**
 * Platform: 100 days a quarter less 20 for run work: 80 net. Telephony asks it for 120 days in Q2 and Q3 (60 each), ERP
 * for 30 in Q2: 90 on 80 = 112.5 %. Apps: 50 net, Loyalty asks it for 40 in Q2.
 */
export function peoplePlan(): Plan {
  return after(
    freshPlan(),
    team('Platform', 100, 20),
    team('Apps', 50, 0, 90_000),
    ...(['Telephony', 'ERP', 'Loyalty'] as const).flatMap((id): Command[] => [
      adding(id, { outcome: 'efficiency', cost: 100_000_00 }),
      scheduled(id, Q(2), id === 'Telephony' ? 2 : 1),
      moving([id], id === 'Loyalty' ? 'innovate' : 'run', true),
    ]),
    effort('Telephony', 'Platform', { days: 120 }),
    effort('ERP', 'Platform', { days: 30 }),
    effort('Loyalty', 'Apps', { days: 40 }),
  );
}
