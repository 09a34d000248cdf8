import { effortText } from '../../model/effort-text';
import {
  type BuiltInSourceField,
  type InitiativeSourceField,
  ownFieldIdOf,
  ownSourceField,
  type SourceField,
  type SourceFields,
} from '../../model/source-fields';
import type { FieldName } from '../fields';
import { hasLevels, type Mapping } from '../mapping';
import type { InitiativeDraft } from '../types';
import { longestLength } from '../values/read-length';
import { unreadFields } from './unread-cells';

/** Columns whose field goes by another name once it is read. */
const renamed: Readonly<Partial<Record<FieldName, SourceField | null>>> = {
  benefit: 'benefitLikely',
  length: 'lengthQuarters',
  end: 'lengthQuarters',
};

type Read = (draft: InitiativeDraft) => SourceFields[SourceField];

/** How each field of a draft is said flat. */
const readers: Readonly<Record<BuiltInSourceField, Read>> = {
  title: ({ title }) => title,
  description: ({ description }) => description,
  programme: ({ programme }) => programme,
  businessUnit: ({ businessUnit }) => businessUnit,
  costCentre: ({ costCentre }) => costCentre,
  businessOwner: ({ businessOwner }) => businessOwner,
  itOwner: ({ itOwner }) => itOwner,
  sponsor: ({ sponsor }) => sponsor,
  riskOfNotDoing: ({ riskOfNotDoing }) => riskOfNotDoing,
  capability: ({ capability }) => capability,
  status: ({ status }) => status,
  mandatory: ({ mandatory }) => mandatory,
  contracted: ({ contracted }) => contracted,
  tags: ({ tags }) => tags.join('\n'),
  // What was inferred is no word of the source: it does not speak against the plan.
  lane: ({ lane, laneBasis }) => (laneBasis === 'stated' ? lane : undefined),
  outcome: ({ outcome, outcomeAssumed, outcomeBasis }) =>
    outcomeAssumed && outcomeBasis !== 'stated' ? undefined : outcome,
  secondOutcome: ({ secondOutcome }) => secondOutcome,
  goal: ({ goal }) => goal,
  goalContribution: ({ goalContribution }) => goalContribution,
  cost: ({ cost }) => cost,
  minimumCost: ({ minimumCost }) => minimumCost,
  runCost: ({ runCost }) => runCost,
  benefitKind: ({ benefit }) => benefit?.kind ?? null,
  benefitLow: ({ benefit }) => benefit?.low ?? null,
  benefitLikely: ({ benefit }) => benefit?.likely ?? null,
  benefitHigh: ({ benefit }) => benefit?.high ?? null,
  spent: ({ spent }) => spent || null,
  committed: ({ committed }) => committed,
  exitCost: ({ exitCost }) => exitCost,
  start: ({ startQuarter }) => startQuarter,
  lengthQuarters: ({ lengthQuarters }) => lengthQuarters ?? 1,
  funding: ({ funding }) => funding,
  fundingAmount: ({ fundingAmount }) => fundingAmount,
  fundingUntil: ({ funding, fundingUntil, startQuarter }) => {
    if (funding !== 'amount' || fundingUntil === null) return null;
    // Without a start there is nothing it is counted from.
    return startQuarter === null ? undefined : isUntil(fundingUntil - startQuarter);
  },
  neededBy: ({ neededBy }) => neededBy,
  earliestBy: ({ earliestBy }) => earliestBy,
  agreedBy: ({ agreedBy }) => agreedBy,
  businessValue: ({ businessValue }) => businessValue,
  timeCriticality: ({ timeCriticality }) => timeCriticality,
  riskReduction: ({ riskReduction }) => riskReduction,
  jobSize: ({ jobSize }) => jobSize,
  deliveryRisk: ({ deliveryRisk }) => deliveryRisk,
  deliveryMode: ({ deliveryMode }) => deliveryMode,
  timeBoxEnd: ({ timeBoxEnd }) => timeBoxEnd,
  agreedRules: ({ agreedRules }) => agreedRules,
  learned: ({ learned }) => learned,
  outsideIt: ({ outsideIt }) => outsideIt,
  emergingTechnology: ({ emergingTechnology }) => emergingTechnology,
  customerFacing: ({ customerFacing }) => customerFacing,
  deliveryTicks: ({ deliveryTicks }) => deliveryTicks.join('\n'),
  liveOn: ({ adoption }) => adoption.liveOn,
  users: ({ adoption }) => adoption.users,
  userCount: ({ adoption }) => adoption.userCount,
  engaged: ({ adoption }) => adoption.engaged,
  supportBy: ({ adoption }) => adoption.supportBy,
  supportUntil: ({ adoption }) => adoption.supportUntil,
  adoptionUnit: ({ adoption }) => adoption.unit,
  adoptionTarget: ({ adoption }) => adoption.target,
  adoptionTargetDate: ({ adoption }) => adoption.targetDate,
  adoptionActual: ({ adoption }) => adoption.actual,
  adoptionActualDate: ({ adoption }) => adoption.actualDate,
  service: ({ service }) => service?.name ?? '',
  effort: ({ effort }) => effortText(effort),
};

/** Quarters of the work that an amount may be for, counted from the first, which is 0; undefined where it is none of them. */
function isUntil(quarters: number): number | undefined {
  return quarters >= 0 && quarters <= longestLength ? quarters : undefined;
}

/** The fields that the columns of a mapping speak of; its programme also where rows get it from what they are part of. */
export function mappedFields(mapping: Mapping): ReadonlySet<InitiativeSourceField> {
  const mapped = new Set<InitiativeSourceField>(['title']);
  for (const { field, own } of mapping.columns) {
    if (field === null) continue;
    if (field === 'own') {
      if (own?.id !== undefined) mapped.add(ownSourceField(own.id));
      continue;
    }
    const name = renamed[field] ?? field;
    if (Object.hasOwn(readers, name)) mapped.add(name as InitiativeSourceField);
  }
  const has = (field: FieldName) => mapping.columns.some((column) => column.field === field);
  // Every export of a monday board has its groups.
  if (hasLevels(mapping) || mapping.preset === 'monday') mapped.add('programme');
  if (has('serviceName') || has('serviceCost')) mapped.add('service');
  if (has('teamDays') || (has('effortDays') && has('team'))) mapped.add('effort');
  return mapped;
}

const none: ReadonlySet<SourceField> = new Set();

/** What a row says, of the fields that have a column. */
export function sourceFieldsOf(
  draft: InitiativeDraft,
  mapped: ReadonlySet<InitiativeSourceField>,
): SourceFields {
  const fields: Partial<Record<SourceField, SourceFields[SourceField]>> = {};
  const unread = draft.unread === undefined ? none : unreadFields(draft);
  for (const field of mapped) {
    // What could not be read speaks against nothing.
    if (unread.has(field)) continue;
    const value = saidOf(draft, field);
    if (value !== undefined) fields[field] = value;
  }
  return fields as SourceFields;
}

function saidOf(draft: InitiativeDraft, field: InitiativeSourceField): SourceFields[SourceField] {
  const ownId = ownFieldIdOf(field);
  if (ownId === null) return readers[field as BuiltInSourceField](draft);
  return draft.own.find(({ fieldId }) => fieldId === ownId)?.value ?? null;
}
