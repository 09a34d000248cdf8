import type { ControlBody, ReportFacts } from '../../../shared/contract/control';
import { foldedName } from '../../../shared/model/folded-name';
import type { Plan } from '../../../shared/model/plan';
import { unitsOf } from '../../../shared/rules/peers/audience';
import { peersOf } from '../../../shared/rules/peers/peers';
import { say } from '../../../shared/words/say';
import { Failure } from '../store/failure';

/**
 * Whom main named: a peer by id or name, a business unit by name, whatever their case. Refuses one that the plan does not have, with
 * those there are.
 */
export function audienceAsked(
  plan: Plan,
  asked: ControlBody<'plan/report'>['audience'],
): ReportFacts['audience'] {
  if (!asked) return null;
  const [kind, name] = 'peer' in asked ? ['peer', asked.peer] : ['unit', asked.unit];
  const sought = foldedName(name);
  if (kind === 'peer') {
    const peers = peersOf(plan);
    const found = peers.find(({ id, name: called }) => id === sought || foldedName(called) === sought);
    if (found) return { peer: found.id, unit: null };
    throw new Failure('peer-unknown', { peer: name, names: quoted(peers.map((peer) => peer.name)) });
  }
  const unit = unitsOf(plan).find((each) => foldedName(each) === sought);
  if (unit !== undefined) return { peer: null, unit };
  throw new Failure('unit-unknown', { unit: name, names: quoted(unitsOf(plan)) });
}

const quoted = (names: readonly string[]) => names.map((name) => say`“${name}”`).join(', ');
