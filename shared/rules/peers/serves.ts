import type { Outcome } from '../../model/codes';
import type { Plan } from '../../model/plan';
import type { Initiative } from '../../model/records/initiative';
import type { Peer, Pressure } from '../../model/records/peer';
import { answeredBy, peersOf } from './peers';

/** How an initiative serves a peer: its goal says so, or, weaker, its outcome answers some of the peer's pressures. */
export interface Serving {
  readonly peer: Peer;
  readonly by: 'goal' | 'outcome';
  /** Which of the peer's pressures it answers; by a goal the one that is named, none where none is. */
  readonly pressures: readonly Pressure[];
}

/**
 * Whom an initiative serves, in the order of the peers: the peer that its goal names, and that one alone; without such a
 * goal every peer with a pressure that its primary outcome answers.
 */
export function servedBy(
  plan: Plan,
  { goalId, outcome }: Pick<Initiative, 'goalId' | 'outcome'>,
): readonly Serving[] {
  const { peer, pressure } = answeredBy(plan, goalId === null ? undefined : plan.goal.get(goalId));
  if (peer) return [{ peer, by: 'goal', pressures: pressure ? [pressure] : [] }];
  if (outcome === null) return [];
  return peersOf(plan).flatMap((each): Serving[] => {
    const pressures = pressuresOn(each, outcome);
    return pressures.length > 0 ? [{ peer: each, by: 'outcome', pressures }] : [];
  });
}

/** Those of a peer's pressures that an outcome answers. */
export function pressuresOn(peer: Peer, outcome: Outcome): readonly Pressure[] {
  return peer.pressures.filter(({ outcomes }) => outcomes.includes(outcome));
}

/** Whether an initiative serves peers by its outcome alone: no goal says whom it answers. */
export function isByOutcome(plan: Plan, initiative: Pick<Initiative, 'goalId' | 'outcome'>): boolean {
  return servedBy(plan, initiative)[0]?.by === 'outcome';
}

/** How the column of peers has it: the peer's name, marked where only the outcome says so. */
export function servingName({ peer, by }: Pick<Serving, 'peer' | 'by'>): string {
  return by === 'goal' ? peer.name : `${peer.name}, by outcome`;
}
