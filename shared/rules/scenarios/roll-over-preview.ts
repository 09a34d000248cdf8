import type { Money } from '../../model/money';
import { apply } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import { cardsOf } from '../cards/cards';
import { total } from '../cards/figures';
import { runTodayInYear } from '../cards/run-today';
import { rollOver } from './roll-over';

/** What starting the next year does, in figures. */
export interface RollOverPreview {
  readonly from: number;
  readonly to: number;
  /** Funded work that has begun and goes on, and what is left to spend on it. */
  readonly inFlight: { readonly count: number; readonly left: Money };
  /** Funded work that has not begun: it stays funded. */
  readonly ahead: { readonly count: number; readonly left: Money };
  readonly live: number;
  /** Stopped work that ends with the year. */
  readonly stopped: number;
  /** Stopped work that money is still to come of: it waits for its exit cost. */
  readonly leaving: { readonly count: number; readonly left: Money };
  /** Not funded: back to the backlog. */
  readonly toBacklog: number;
  /** Services, and what they cost in the first year before and after: indexed, less what has reached its sunset. */
  readonly services: { readonly count: number; readonly before: Money; readonly after: Money };
}

/** What `rollOver` would do to the scenario that is the plan; nothing is changed by asking. */
export function rollOverPreview(plan: Plan): RollOverPreview {
  const { firstYear, scenarioId } = settingsOf(plan);
  const decision = rollOver(plan);
  const next = decision.kind === 'patch' ? apply(plan, decision.patch) : plan;
  const before = cardsOf(plan, scenarioId).byId;
  const after = [...cardsOf(next, scenarioId).byId.values()];
  const going = after.filter(({ funded, stopped }) => funded && !stopped);
  const withStatus = (status: string) => going.filter(({ initiative }) => initiative.status === status);
  const live = withStatus('live');
  const inFlight = withStatus('delivering');
  const ahead = going.filter((card) => !live.includes(card) && !inFlight.includes(card));
  const left = (cards: typeof going) => ({ count: cards.length, left: total(cards, (card) => card.left) });
  const isNewInBacklog = ({ initiative, placement }: (typeof after)[number]) =>
    placement.lane === 'backlog' && before.get(initiative.id)?.placement.lane !== 'backlog';
  const wasStopped = ({ initiative }: (typeof after)[number]) =>
    before.get(initiative.id)?.stopped === true && before.get(initiative.id)?.funded === true;
  const stopped = after.filter(wasStopped);
  const leaving = stopped.filter(({ funded }) => funded);
  return {
    from: firstYear,
    to: firstYear + 1,
    inFlight: left(inFlight),
    ahead: left(ahead),
    live: live.length,
    stopped: stopped.length - leaving.length,
    leaving: {
      count: leaving.length,
      left: total(leaving, ({ change }) => total(change.amounts, (each) => each)),
    },
    toBacklog: after.filter((card) => isNewInBacklog(card) && !wasStopped(card)).length,
    services: {
      count: plan.service.size,
      before: runTodayInYear(plan, firstYear),
      after: runTodayInYear(next, firstYear + 1),
    },
  };
}
