import { type BenefitKind, benefitKinds } from '../../model/codes';
import type { Plan } from '../../model/plan';
import type { Card } from '../cards/card';
import { reopenedClaims } from '../outcomes/after-go-live';
import { realisedLines } from '../outcomes/realised';
import { realisedByInitiative } from '../tables/lines';
import { goLiveOf } from '../time/schedule';
import type { Column } from './column';
import { figure } from './make';

const adoptionOf = ({ initiative }: Card, plan: Plan) => plan.adoption.get(initiative.id);

/** What is found of the benefit lines of a kind, a year; null where nobody has looked. */
function realisedOf(kind: BenefitKind, card: Card, plan: Plan) {
  if (realisedByInitiative(plan.realisedValue).of(card.initiative.id).length === 0) return null;
  const found = realisedLines(plan, card, goLiveOf(card), null).flatMap(({ line, latest }) =>
    line.kind === kind && latest ? [latest.amount] : [],
  );
  return found.length === 0 ? null : found.reduce((sum, amount) => sum + amount, 0);
}

/** What is known of an initiative once it is live; written on the Outcomes screen, read everywhere. */
export const liveColumns: readonly Column[] = [
  figure('liveOn', 'day', 'live', (card, plan) => adoptionOf(card, plan)?.liveOn ?? null),
  figure('users', 'text', 'live', (card, plan) => adoptionOf(card, plan)?.users ?? ''),
  figure('userCount', 'number', 'live', (card, plan) => adoptionOf(card, plan)?.userCount ?? null),
  figure('engaged', 'choice', 'live', (card, plan) => adoptionOf(card, plan)?.engaged ?? null),
  figure('adoptionTarget', 'number', 'live', (card, plan) => adoptionOf(card, plan)?.target ?? null),
  figure('adoptionActual', 'number', 'live', (card, plan) => adoptionOf(card, plan)?.actual ?? null),
  ...benefitKinds.map((kind) =>
    figure(`realised:${kind}`, 'money', 'live', (card, plan) => realisedOf(kind, card, plan)),
  ),
  figure('claimReopened', 'yes', 'live', ({ initiative }, plan) =>
    reopenedClaims(plan).includes(initiative.id),
  ),
];
