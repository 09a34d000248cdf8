import { apply } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';
import type { Service } from '../../model/records/service';
import type { DriftCause } from '../budgets/drift-causes';
import { serviceCostInYear, serviceInQuarter } from '../cards/run-today';
import type { Command, Stamp } from '../command';
import { decide } from '../decide';
import { simpleMoneyLine } from '../initiatives/simple-lines';
import { moneyLinesByOwner } from '../tables/lines';

/** What is left out to see what it does: an initiative, or the indexation, the forecasts and the end of a service. */
export type LeftOut = Pick<DriftCause, 'kind' | 'id'>;

/**
 * The plan as it would be without some causes of its drift: an initiative is not funded; a service goes on at its cost
 * of the plan's first year, neither indexed nor ended, whatever is forecast. Asks `decide` as an edit would, so that every rule has its say;
 * what would ask for a reason is taken as reasoned. null where one of them is refused (a baseline, or gone).
 * `stamp`: its id begins those of the hypothetical edits; nothing of them is stored.
 */
export function planWithout(
  plan: Plan,
  scenarioId: string,
  leftOut: readonly LeftOut[],
  stamp: Pick<Stamp, 'id' | 'at'>,
): Plan | null {
  if (plan.scenario.get(scenarioId)?.kind !== 'scenario') return null;
  let after = plan;
  for (const [index, cause] of leftOut.entries()) {
    const id = `${stamp.id}.${index}`;
    const commands = commandsWithout(after, scenarioId, cause, `${id}.first`);
    if (!commands) return null;
    for (const [step, command] of commands.entries()) {
      const reasoned = { id: step === 0 ? id : `${id}.${step}`, at: stamp.at, reason: 'without it' };
      const decision = decide(after, command, reasoned);
      if (decision.kind !== 'patch') return null;
      after = apply(after, decision.patch);
    }
  }
  return after;
}

function commandsWithout(
  plan: Plan,
  scenarioId: string,
  { kind, id }: LeftOut,
  lineId: string,
): readonly Command[] | null {
  if (kind === 'initiative')
    return [{ type: 'placement/fund', scenarioId, initiativeIds: [id], funding: 'none', amount: null }];
  // What is booked is paid.
  if (kind === 'booked') return null;
  const service = plan.service.get(id);
  if (!service) return null;
  const { firstYear } = settingsOf(plan);
  const going = { ...service, sunset: null };
  const changes = {
    cost: serviceCostInYear(plan, going, firstYear),
    costYear: firstYear,
    indexation: 0,
    sunset: null,
  };
  return [{ type: 'service/edit', ids: [id], changes }, ...saidNoMore(plan, going, lineId)];
}

/**
 * What is forecast for the years after the first, and booked in them, is left out as well; the first one stays as it is,
 * quarter by quarter: it has a forecast of its own, beside what of it is booked.
 */
function saidNoMore(plan: Plan, service: Service, lineId: string): Command[] {
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const said = moneyLinesByOwner(plan.moneyLine)
    .of(service.id)
    .filter(({ nature, stage }) => nature === 'run' && stage !== 'planned');
  if (said.length === 0) return [];
  const ids = said
    .filter(({ stage, anchor }) => stage === 'forecast' || (anchor ?? from) >= from + 4)
    .map((line) => line.id);
  const amounts = [0, 1, 2, 3].map((index) => {
    const { planned, forecast } = serviceInQuarter(plan, service, from + index);
    return forecast ?? planned;
  });
  const first: MoneyLine = {
    ...simpleMoneyLine(
      { serviceId: service.id },
      'run',
      amounts.reduce((sum, amount) => sum + amount, 0),
    ),
    id: lineId,
    stage: 'forecast',
    spread: 'manual',
    amounts,
    anchor: from,
  };
  return [
    ...(ids.length > 0 ? [{ type: 'money/delete' as const, ids }] : []),
    { type: 'money/set', line: first },
  ];
}
