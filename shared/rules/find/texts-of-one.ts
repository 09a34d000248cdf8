import type { Plan } from '../../model/plan';
import type { Initiative } from '../../model/records/initiative';
import {
  commentsByInitiative,
  effortsByInitiative,
  linksByInitiative,
  ownValuesByInitiative,
  rolesByInitiative,
} from '../tables/lines';
import { fold } from './fold';

interface Made {
  /** What it is tied to by name, and what was said of it. */
  readonly aside: string;
  readonly text: string;
}

/** An edit makes a new record: only what it touched is folded again. */
const made = new WeakMap<Initiative, Made>();

/** Between fields, so that no phrase reaches from one into the next. */
const gap = '\n';
/** The same before they are folded: a comment may have several lines. */
const apart = '\0';

/** All that can be read of an initiative, folded, a line a field; the same text while nothing of it has changed. */
export function textOf(plan: Plan, initiative: Initiative): string {
  const aside = asideOf(plan, initiative).join(apart);
  const known = made.get(initiative);
  if (known?.aside === aside) return known.text;
  const fields = [...ownFields(initiative), ...aside.split(apart)].filter((field) => field !== '');
  const text = fields.map(fold).join(gap);
  made.set(initiative, { aside, text });
  return text;
}

function ownFields(initiative: Initiative): string[] {
  const { laneAssumed, outcomeAssumed, missingSince, mandatory, contracted } = initiative;
  return [
    initiative.title,
    initiative.sourceKey,
    initiative.programme,
    initiative.businessUnit,
    initiative.businessOwner,
    initiative.itOwner,
    initiative.sponsor,
    initiative.costCentre,
    ...initiative.tags,
    // What the card says of itself.
    laneAssumed || outcomeAssumed ? 'assumed' : '',
    missingSince === null ? '' : 'gone',
    mandatory ? 'mandatory' : '',
    contracted ? 'contracted' : '',
    initiative.description,
    initiative.riskOfNotDoing,
    initiative.capability,
    initiative.agreedRules,
    initiative.learned,
  ];
}

/** The tables beside that of the initiatives in which something of it can be read. */
export const asideTables = [
  'goal',
  'service',
  'team',
  'effort',
  'requiredRole',
  'comment',
  'link',
  'ownValue',
] as const;

function asideOf(plan: Plan, { id, goalId, serviceId }: Initiative): string[] {
  const texts: string[] = [];
  const goal = goalId && plan.goal.get(goalId);
  if (goal) texts.push(goal.name);
  const service = serviceId && plan.service.get(serviceId);
  if (service) texts.push(service.name);
  if (plan.effort.size > 0)
    for (const { teamId } of effortsByInitiative(plan.effort).of(id))
      texts.push(plan.team.get(teamId)?.name ?? '');
  if (plan.requiredRole.size > 0)
    for (const { role, filledBy } of rolesByInitiative(plan.requiredRole).of(id)) texts.push(role, filledBy);
  if (plan.comment.size > 0)
    for (const { author, text } of commentsByInitiative(plan.comment).of(id)) texts.push(author, text);
  if (plan.link.size > 0) for (const { name } of linksByInitiative(plan.link).of(id)) texts.push(name);
  if (plan.ownValue.size > 0)
    for (const { value } of ownValuesByInitiative(plan.ownValue).of(id))
      if (typeof value === 'string') texts.push(value);
  return texts;
}
