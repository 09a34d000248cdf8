import type { ComponentType } from 'react';
import type { Plan } from '../../../shared/model/plan';
import { expeditedDays } from '../../../shared/rules/agreements/reserve-by-quarter';
import type { Card } from '../../../shared/rules/cards/card';
import { latestDecision } from '../../../shared/rules/decisions/decisions';
import { valueChainOf } from '../../../shared/rules/peers/value-chain';
import { hiddenWorkOf } from '../../../shared/rules/people/hidden-work';
import { countdownOf } from '../../../shared/rules/roadmap/delivery';
import { scoresOfOne } from '../../../shared/rules/scores/scores';
import {
  commentsByInitiative,
  effectsByInitiative,
  effortsByInitiative,
  linksByInitiative,
  milestonesByInitiative,
  ownValuesByInitiative,
  rolesByInitiative,
} from '../../../shared/rules/tables/lines';
import { deliverySummary } from '../../../shared/words/cards/delivery-words';
import { hiddenSummaryWords } from '../../../shared/words/cards/hidden-words';
import {
  benefitSummary,
  costSummary,
  dateSummary,
  effectSummary,
  effortSummary,
  goalSummary,
  lineSummary,
  milestoneSummary,
  noteSummary,
  placementSummary,
  standingSummary,
  textSummary,
  tieSummary,
} from '../../../shared/words/cards/panel-words';
import { counted } from '../../../shared/words/counts';
import { scoreWords } from '../../../shared/words/outcomes/score-words';
import { chainSummary } from '../../../shared/words/outcomes/value-chain-words';
import { roleSummary } from '../../../shared/words/people/role-words';
import { daysWords } from '../../../shared/words/people/team-words';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { tiesOf } from '../../state/plan/dependencies';
import { today } from '../../state/plan/today';
import { BenefitFields } from './benefit-fields';
import { ChainFields } from './chain-fields';
import { DateFields } from './date-fields';
import { DeliveryFields } from './delivery-fields';
import { DependencyFields } from './dependency-fields';
import { EffortFields } from './effort-fields';
import { ExpediteFields } from './expedite-fields';
import { GoalFields } from './goal-fields';
import { HiddenFields } from './hidden-fields';
import { InitiativeHistory } from './initiative-history';
import { MilestoneFields } from './milestone-fields';
import { MoneyFields } from './money-fields';
import { BenefitLines } from './money-lines/benefit-lines';
import { MoneyLines } from './money-lines/money-lines';
import { NoteFields } from './note-fields';
import { OwnValueFields } from './own-value-fields';
import { OwnerFields, PlaceFields } from './owner-fields';
import { PlacementFields } from './placement-fields';
import { RoleFields } from './role-fields';
import { ScoreFields } from './score-fields';
import { ServiceEffects } from './service-effects';
import { StandingFields } from './standing-fields';

interface Part {
  readonly name: string;
  readonly title: (speech: Speech) => string;
  /** What is in it, for when it is folded. */
  readonly about: (card: Card, speech: Speech, plan: Plan) => string;
  readonly Fields: ComponentType<{ readonly card: Card }>;
  /** Without it nothing can be decided. */
  readonly openAtFirst?: boolean;
  readonly bare?: boolean;
}

/** Everything beside title and description, in the order in which it is mostly asked for. */
export const panelParts: readonly Part[] = [
  {
    name: 'placement',
    title: () => say`Outcome, time and funding`,
    about: placementSummary,
    Fields: PlacementFields,
    openAtFirst: true,
  },
  {
    name: 'money',
    title: ({ currency }) => say`Money in ${currency}`,
    about: costSummary,
    Fields: MoneyFields,
    openAtFirst: true,
  },
  {
    name: 'owners',
    title: () => say`Owners`,
    about: ({ initiative }) => textSummary([initiative.businessOwner, initiative.itOwner]),
    Fields: OwnerFields,
    openAtFirst: true,
  },
  { name: 'lines', title: () => say`Money by quarter`, about: lineSummary, Fields: MoneyLines, bare: true },
  {
    name: 'benefit',
    title: () => say`Benefit a year`,
    about: ({ benefits }, speech) => benefitSummary(benefits, speech),
    Fields: BenefitFields,
  },
  {
    name: 'benefit-lines',
    title: () => say`Benefits, line by line`,
    about: ({ benefits }) => (benefits.length ? counted(benefits.length, 'line') : say`none`),
    Fields: BenefitLines,
    bare: true,
  },
  {
    name: 'goal',
    title: () => say`Goal`,
    about: ({ initiative }, _speech, plan) => goalSummary(plan.goal.get(initiative.goalId ?? '')?.name),
    Fields: GoalFields,
  },
  {
    name: 'chain',
    title: () => say`Why, and for whom`,
    about: ({ initiative }, _speech, plan) => chainSummary(valueChainOf(plan, initiative)),
    Fields: ChainFields,
  },
  {
    name: 'standing',
    title: () => say`Standing`,
    about: ({ initiative }) => standingSummary(initiative),
    Fields: StandingFields,
  },
  {
    name: 'place',
    title: () => say`Unit, programme and sponsor`,
    about: ({ initiative: { businessUnit, programme, sponsor } }) =>
      textSummary([businessUnit, programme, sponsor]),
    Fields: PlaceFields,
  },
  {
    name: 'dates',
    title: () => say`Dates and decision`,
    about: ({ initiative }, speech, plan) =>
      dateSummary(initiative, latestDecision(plan, initiative.id)?.verdict ?? null, speech),
    Fields: DateFields,
  },
  {
    name: 'people',
    title: () => say`People`,
    about: ({ initiative }, _speech, plan) =>
      effortSummary(effortsByInitiative(plan.effort).of(initiative.id)),
    Fields: EffortFields,
  },
  {
    name: 'roles',
    title: () => say`Required roles`,
    about: ({ initiative }, _speech, plan) =>
      roleSummary(rolesByInitiative(plan.requiredRole).of(initiative.id)),
    Fields: RoleFields,
  },
  {
    name: 'hidden',
    title: () => say`Hidden work`,
    about: ({ initiative }, _speech, plan) => hiddenSummaryWords(hiddenWorkOf(plan, initiative.id)),
    Fields: HiddenFields,
  },
  {
    name: 'expedite',
    title: () => say`Expedited out of the reserve`,
    about: ({ initiative }, _speech, plan) => {
      const days = expeditedDays(plan, initiative.id);
      return days === null ? say`no` : daysWords(days);
    },
    Fields: ExpediteFields,
  },
  {
    name: 'milestones',
    title: () => say`Milestones`,
    about: ({ initiative }, _speech, plan) =>
      milestoneSummary(milestonesByInitiative(plan.milestone).of(initiative.id)),
    Fields: MilestoneFields,
  },
  {
    name: 'delivery',
    title: () => say`Delivery`,
    about: (card) => deliverySummary(card.initiative.deliveryMode, countdownOf(card, today())),
    Fields: DeliveryFields,
  },
  {
    name: 'ties',
    title: () => say`Depends on`,
    about: ({ initiative }, _speech, plan) => tieSummary(tiesOf(plan, initiative.id)),
    Fields: DependencyFields,
  },
  {
    name: 'services',
    title: () => say`What it does to services`,
    about: ({ initiative }, _speech, plan) =>
      effectSummary(
        effectsByInitiative(plan.serviceEffect)
          .of(initiative.id)
          .map(({ kind, serviceId }) => ({ kind, service: plan.service.get(serviceId)?.name ?? '' })),
      ),
    Fields: ServiceEffects,
  },
  {
    name: 'score',
    title: () => say`Score`,
    about: (card, speech, plan) => scoreWords(scoresOfOne(plan, card), 'weighted', speech),
    Fields: ScoreFields,
  },
  {
    name: 'own',
    title: () => say`Fields of your own`,
    about: ({ initiative }, _speech, plan) => {
      const count = ownValuesByInitiative(plan.ownValue).of(initiative.id).length;
      return count ? counted(count, 'value') : say`none`;
    },
    Fields: OwnValueFields,
  },
  {
    name: 'notes',
    title: () => say`Comments and links`,
    about: ({ initiative }, _speech, plan) =>
      noteSummary(
        commentsByInitiative(plan.comment).of(initiative.id).length,
        linksByInitiative(plan.link).of(initiative.id).length,
      ),
    Fields: NoteFields,
  },
  {
    name: 'history',
    title: () => say`History`,
    about: () => say`who changed what, and when`,
    Fields: InitiativeHistory,
    bare: true,
  },
];
