import type { Plan } from '../../model/plan';
import { type Exposure, type Intake, intakeOf } from '../peers/intake';
import { quickWinsOf } from '../peers/quick-wins';
import { demandOf } from '../people/demand';
import { quarterCode } from '../time/quarter-code';

/** What comes in, as `bimodal show --json` prints it: money in minor units, whole person-days, shares from 0 to 1. */
export function showIntake(plan: Plan, scenarioId: string) {
  const { outside, change, emerging, customerFacing } = intakeOf(plan, scenarioId);
  const { quarters, asked, free, count, undated, unknown } = demandOf(plan, scenarioId);
  return {
    outsideIt: {
      adopt: askedFor(outside.adopt),
      replace: askedFor(outside.replace),
      retire: askedFor(outside.retire),
    },
    changeMoney: change,
    emergingTechnology: exposed(emerging),
    customerFacing: exposed(customerFacing),
    demand: {
      initiatives: count,
      undated,
      unknown,
      asked,
      free,
      quarters: quarters.map((each) => ({
        quarter: quarterCode(each.quarter),
        asked: each.asked,
        free: each.free,
      })),
    },
    quickWins: quickWinsOf(plan, scenarioId).map(({ peer, cards }) => ({
      peer: peer.name,
      initiatives: cards.map(({ initiative, funded }) => ({
        id: initiative.id,
        title: initiative.title,
        funded,
      })),
    })),
  };
}

function askedFor({ count, funded, cost }: Intake['outside']['adopt']) {
  return { count, funded, cost };
}

function exposed({ count, amount, share }: Exposure) {
  return { count, amount, share };
}
