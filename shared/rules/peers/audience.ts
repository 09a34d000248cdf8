import { foldedName } from '../../model/folded-name';
import { firstPeers } from '../../model/peers';
import type { Plan } from '../../model/plan';
import type { Initiative } from '../../model/records/initiative';
import type { Peer } from '../../model/records/peer';
import type { ReportChoice } from '../../model/report-choice';
import { memoByFirst } from '../tables/memo';
import { peerOf, peersOf } from './peers';
import { servedBy } from './serves';

/** Whom a report is for: a peer, or a business unit with the liaison who speaks with it, where it has one. */
export type Audience =
  | { readonly of: 'peer'; readonly peer: Peer }
  | { readonly of: 'unit'; readonly unit: string; readonly person: string | null };

/** Whom the report is for; the first peer where the chosen one is not in the plan (any more), null where it is for nobody. */
export function audienceOf(plan: Plan, { peer, unit }: Pick<ReportChoice, 'peer' | 'unit'>): Audience | null {
  if (unit !== null) return { of: 'unit', unit, person: liaisonOf(plan, unit) };
  if (peer === null) return null;
  return { of: 'peer', peer: peerOf(plan, peer) ?? peersOf(plan)[0] ?? (firstPeers[0] as Peer) };
}

/** Whether work concerns them: a peer whom it serves, a business unit that asked for it. */
export function concerns(
  plan: Plan,
  audience: Audience,
  initiative: Pick<Initiative, 'goalId' | 'outcome' | 'businessUnit'>,
): boolean {
  return audience.of === 'unit'
    ? foldedName(initiative.businessUnit) === foldedName(audience.unit)
    : servedBy(plan, initiative).some(({ peer }) => peer.id === audience.peer.id);
}

const persons = memoByFirst(
  (table: Plan['liaison']) =>
    new Map([...table.values()].map(({ businessUnit, person }) => [foldedName(businessUnit), person])),
);

/** Who speaks with a business unit for IT; null where nobody is named. */
export function liaisonOf(plan: Plan, unit: string): string | null {
  return persons(plan.liaison).get(foldedName(unit)) ?? null;
}

/** The business units that initiatives and liaisons name, by the alphabet, each as it is written first. */
export function unitsOf(plan: Plan): string[] {
  const units = new Map<string, string>();
  const note = (name: string) => {
    const key = foldedName(name);
    if (key !== '' && !units.has(key)) units.set(key, name.trim());
  };
  for (const { businessUnit } of plan.initiative.values()) note(businessUnit);
  for (const { businessUnit } of plan.liaison.values()) note(businessUnit);
  return [...units.values()].sort((a, b) => a.localeCompare(b));
}
