import type { DeliveryMode, DeliveryTick } from '../../model/codes';
import { deliveryTicks } from '../../model/codes';
import type { Plan } from '../../model/plan';
import { firstDayOf } from '../../model/quarter';
import type { Work } from '../cards/card';
import { type Known, met, notKnown, notMet } from './condition-found';
import {
  criticalFound,
  firstSliceFound,
  freedFound,
  goalFound,
  itLeaderFound,
  measureFound,
  pairFound,
  sizeFound,
  teamFound,
} from './delivery-checks';

/** What a way of delivery asks for; those that people alone can know are ticked. */
export type Condition =
  | DeliveryTick
  | 'pair'
  | 'measured'
  | 'firstSlice'
  | 'team'
  | 'smallTeam'
  | 'oneGoal'
  | 'timeBox'
  | 'ownRules'
  | 'learned';

const conditions: Readonly<Record<DeliveryMode, readonly Condition[]>> = {
  standard: ['pair', 'measured', 'firstSlice'],
  cleanSlate: ['customerMinded', 'empowers', 'team', 'oneGoal'],
  firewall: [
    'oneGoal',
    'oneCapability',
    'notCritical',
    'smallTeam',
    'freed',
    'timeBox',
    'leanGovernance',
    'ownRules',
    'learned',
  ],
};

/** One condition of an initiative's way of delivery: how it stands, why, and by what it would be met. */
export interface ConditionFound extends Known {
  readonly condition: Condition;
  /** Whether a tick can say so. */
  readonly byHand: boolean;
}

/**
 * The conditions of an initiative's way of delivery, in their order; as usual they are few, and all of them known. What the plan
 * knows decides, be it against a tick; else the tick does; without one it is not known. `today` is YYYY-MM-DD.
 */
export function conditionsOf(plan: Plan, card: Work, today: string | null): readonly ConditionFound[] {
  const { deliveryMode, deliveryTicks: ticks } = card.initiative;
  return conditions[deliveryMode].map((condition) => {
    const byHand = isTick(condition);
    const isTicked = byHand && ticks.includes(condition);
    const known = knownOf(plan, card, condition, today);
    return { condition, byHand, ...(known ?? (isTicked ? met('ticked') : notKnown(`tick-${condition}`))) };
  });
}

function isTick(condition: Condition): condition is DeliveryTick {
  return (deliveryTicks as readonly string[]).includes(condition);
}

/** What the plan knows of it; null where only a tick can tell. */
function knownOf(plan: Plan, card: Work, condition: Condition, today: string | null): Known | null {
  const { initiative } = card;
  switch (condition) {
    case 'pair':
      return pairFound(card);
    case 'measured':
      return measureFound(plan, card);
    case 'firstSlice':
      return firstSliceFound(plan, card);
    case 'customerMinded':
      return initiative.businessOwner.trim() === '' ? notMet('no-business-owner') : null;
    case 'empowers':
      return itLeaderFound(card);
    case 'team':
      return teamFound(plan, card);
    case 'oneGoal':
      return goalFound(plan, card);
    case 'notCritical':
      return criticalFound(plan, card);
    case 'smallTeam':
      return sizeFound(plan, card);
    case 'freed':
      return freedFound(plan, card);
    case 'timeBox':
      return timeBoxFound(card, today);
    case 'ownRules':
      return initiative.agreedRules.trim() === '' ? notMet('no-rules') : met('rules');
    case 'learned':
      if (initiative.learned.trim() !== '') return met('learned');
      return isOver(card, today) ? notMet('nothing-learned') : notKnown('learned-later');
    case 'oneCapability':
    case 'leanGovernance':
      return null;
  }
}

/** The last day of a time-box, and whether somebody has said it or it is the end of the planned work. */
export interface TimeBox {
  readonly end: string;
  readonly from: 'said' | 'plan';
}

/** null where neither a day nor a start is known. */
export function timeBoxOf({ initiative, placement, firstMonth }: Work): TimeBox | null {
  if (initiative.timeBoxEnd !== null) return { end: initiative.timeBoxEnd, from: 'said' };
  if (placement.start === null) return null;
  const after = placement.start + placement.lengthQuarters;
  return { end: dayBefore(firstDayOf(after, firstMonth)), from: 'plan' };
}

const dayLength = 86_400_000;

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - dayLength).toISOString().slice(0, 10);
}

/** Days from one day to the end of a time-box; below 0 once it is over. Both YYYY-MM-DD. */
function daysLeft(end: string, today: string): number {
  return Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / dayLength);
}

/** What runs in a time-box and has not ended: how many days are left of it; null of all else. */
export function countdownOf(card: Work, today: string): number | null {
  const { deliveryMode, status } = card.initiative;
  if (deliveryMode !== 'firewall' || status === 'live' || status === 'stopped' || card.stopped) return null;
  const box = timeBoxOf(card);
  return box && daysLeft(box.end, today);
}

function timeBoxFound(card: Work, today: string | null): Known {
  const box = timeBoxOf(card);
  if (!box) return notMet('no-time-box');
  const left = today === null ? null : countdownOf(card, today);
  if (left !== null && left < 0) return notMet('time-box-over', { days: -left, day: box.end });
  const planned = timeBoxOf({ ...card, initiative: { ...card.initiative, timeBoxEnd: null } });
  if (box.from === 'said' && planned && planned.end > box.end)
    return notMet('planned-beyond-box', { day: box.end, end: planned.end });
  return met(box.from === 'said' ? 'time-box' : 'time-box-by-plan', { day: box.end });
}

function isOver(card: Work, today: string | null): boolean {
  const { status } = card.initiative;
  if (status === 'live' || status === 'stopped') return true;
  const left = today === null ? null : countdownOf(card, today);
  return left !== null && left < 0;
}
