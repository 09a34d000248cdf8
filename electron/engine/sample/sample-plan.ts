import { apply, type Patch } from '../../../shared/model/patch';
import { emptyPlan, type Plan, tableNames } from '../../../shared/model/plan';
import { decide } from '../../../shared/rules/decide';
import { type NewPlan, newPlan } from '../../../shared/rules/plan/new-plan';
import { newId } from '../plan/new-id';
import { sampleAgreements } from './sample-agreements';
import { sampleDecisions } from './sample-decisions';
import { sampleDelivery } from './sample-delivery';
import { sampleGoals } from './sample-goals';
import { sampleIntake } from './sample-intake';
import { sampleLive } from './sample-live';
import { sampleMetrics } from './sample-metrics';
import { sampleMoney } from './sample-money';
import { type Step, sampleNames } from './sample-names';
import { sampleNotes } from './sample-notes';
import { samplePaper } from './sample-paper';
import { samplePeople } from './sample-people';
import { sampleRoadmap } from './sample-roadmap';
import { sampleServices } from './sample-services';
import { sampleWorks } from './sample-works';

/**
 * The sample portfolio, as a user would have made it: the sample backlog imported, then planned by ordinary commands. All
 * its dates follow from the plan's first year, and what is overdue from the day it is made. Throws where a rule refuses.
 */
export async function samplePlan(backlog: string, made: NewPlan, at: string): Promise<Plan> {
  const empty = apply(emptyPlan(), newPlan(made));
  const works = await sampleWorks(empty, backlog, at);
  const rows = new Map(works.added.map((row) => [row.initiative.sourceKey, row]));
  const of = sampleNames({
    ...made,
    at,
    works: new Map([...rows].map(([key, { initiative }]) => [key, initiative.id])),
  });
  const steps: Step[] = [
    {
      command: {
        type: 'plan/edit',
        changes: { horizonYears: 5, guardrailMin: 45, guardrailMax: 60, guardrailHard: false },
      },
    },
    { command: works },
    ...sampleServices(of),
    ...sampleGoals(of),
    ...sampleMetrics(of),
    ...samplePeople(of),
    ...sampleAgreements(of),
    ...sampleRoadmap(of),
    ...sampleIntake(of),
    ...sampleMoney(of, (key) => rows.get(key)?.benefit ?? null),
    ...sampleLive(of),
    ...sampleDelivery(of),
    ...sampleDecisions(of),
    ...sampleNotes(of),
    ...samplePaper,
  ];
  return steps.reduce((plan, step) => after(plan, step, at), empty);
}

function after(plan: Plan, { command, reason }: Step, at: string): Plan {
  const decision = decide(plan, command, { id: newId(), at, ...(reason !== undefined && { reason }) });
  if (decision.kind === 'patch') return apply(plan, decision.patch);
  throw new Error(`the sample is refused: ${command.type} ${JSON.stringify(decision)}`);
}

/** All records of a plan as what makes a new one. */
export function recordsOf(plan: Plan): Patch {
  return Object.fromEntries(tableNames.map((name) => [name, { added: [...plan[name].values()] }]));
}
