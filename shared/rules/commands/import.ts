import { z } from 'zod';
import { fundings, lanes } from '../../model/codes';
import { days, id, line, money, quarter } from '../../model/fields';
import { adoptionSchema } from '../../model/records/adoption';
import { agreementSchema } from '../../model/records/agreement';
import { bookingSchema } from '../../model/records/booking';
import { dependencySchema } from '../../model/records/dependency';
import { emergencySchema } from '../../model/records/emergency';
import { goalSchema } from '../../model/records/goal';
import { hiddenKinds, hiddenTemplateSchema, hiddenWorkSchema } from '../../model/records/hidden-work';
import { importSchema } from '../../model/records/import';
import { initiativeSchema } from '../../model/records/initiative';
import { liaisonSchema } from '../../model/records/liaison';
import { liveReviewSchema } from '../../model/records/live-review';
import { metricPairSchema } from '../../model/records/metric-pair';
import { metricReadingSchema } from '../../model/records/metric-reading';
import { milestoneSchema } from '../../model/records/milestone';
import { moneyLineSchema } from '../../model/records/money-line';
import { ownFieldSchema, ownValueSchema } from '../../model/records/own-field';
import { peerSchema } from '../../model/records/peer';
import { placementSchema } from '../../model/records/placement';
import { realisedValueSchema } from '../../model/records/realised-value';
import { requiredRoleSchema } from '../../model/records/required-role';
import { serviceSchema } from '../../model/records/service';
import { sourceRowSchema } from '../../model/records/source-row';
import { strengthNeedSchema, strengthSchema } from '../../model/records/strength';
import { teamSchema } from '../../model/records/team';
import { sourceFieldSchema } from '../../model/source-field-schema';
import { benefitSchema } from './initiative';

/** A row of an import: a new initiative with its place, as the mapping read it. */
const importedRowSchema = z.strictObject({
  initiative: initiativeSchema,
  cost: money.nullable(),
  runCost: money.nullable(),
  /** Booked so far. */
  spent: money.nullable(),
  benefit: benefitSchema.nullable(),
  lane: z.enum(lanes),
  funding: z.enum(fundings),
  fundingAmount: money.nullable(),
  /** As of a placement; only with an amount. */
  fundingUntil: placementSchema.shape.fundingUntil.optional(),
  mark: placementSchema.shape.mark.optional(),
  /** Own days of work by team, each team once. */
  effort: z
    .array(z.strictObject({ teamId: id, days }))
    .max(1_000)
    .optional(),
  /** Values in fields of one's own, each field once. */
  own: z
    .array(ownValueSchema.pick({ fieldId: true, value: true }))
    .max(100)
    .optional(),
  /** Who uses it once it is live; left out: nothing is known. */
  adoption: adoptionSchema.omit({ id: true }).optional(),
  start: quarter.nullable(),
  lengthQuarters: z.int().min(1).max(80),
});
export type ImportedRow = z.infer<typeof importedRowSchema>;

/** A row of an import: a new service with what it costs a year. */
const importedServiceSchema = z.strictObject({
  service: serviceSchema,
  cost: money.nullable(),
  sourcing: moneyLineSchema.shape.sourcing,
});

export type ImportedService = z.infer<typeof importedServiceSchema>;

/** A row of a finance export: what was booked on an initiative or a service in a quarter. */
const importedActualSchema = z.strictObject({
  owner: z.union([z.strictObject({ initiativeId: id }), z.strictObject({ serviceId: id })]),
  quarter,
  account: line,
  /** As of a booking: a month, a closing period, or empty. */
  period: bookingSchema.shape.period,
  costCentre: line,
  text: line,
  amount: money,
  /** Of an initiative: what it costs to run. Else its money is one-off; that of a service is run either way. */
  asRun: z.boolean().optional(),
});
export type ImportedActual = z.infer<typeof importedActualSchema>;

const mostRows = 1_000_000;

/** Fields of an initiative that become what its source says, flat as in source-fields.ts. */
const changedRowSchema = z.strictObject({
  id,
  fields: z.partialRecord(
    sourceFieldSchema,
    z.union([z.string().max(100_000), z.number(), z.boolean(), z.null()]),
  ),
});
export type ChangedRow = z.infer<typeof changedRowSchema>;

const listed = [
  z.strictObject({ type: z.literal('goal/set'), goal: goalSchema }),
  z.strictObject({ type: z.literal('metric-pair/set'), pair: metricPairSchema }),
  z.strictObject({
    type: z.literal('metric-reading/set'),
    readings: z
      .array(metricReadingSchema.omit({ id: true }))
      .min(1)
      .max(1),
  }),
  z.strictObject({
    type: z.literal('realised/set'),
    values: z
      .array(realisedValueSchema.omit({ id: true }))
      .min(1)
      .max(1),
  }),
  z.strictObject({ type: z.literal('peer/set'), peer: peerSchema.omit({ leftOut: true }) }),
  z.strictObject({ type: z.literal('liaison/set'), liaison: liaisonSchema }),
  z.strictObject({ type: z.literal('strength/set'), strength: strengthSchema }),
  z.strictObject({
    type: z.literal('strength-need/set'),
    ...strengthNeedSchema.shape,
    level: strengthNeedSchema.shape.level.nullable(),
  }),
  z.strictObject({ type: z.literal('emergency/set'), emergency: emergencySchema }),
  z.strictObject({ type: z.literal('hidden-template/set'), template: hiddenTemplateSchema }),
  z.strictObject({
    type: z.literal('hidden-work/set'),
    initiativeId: id,
    kind: z.enum(hiddenKinds),
    work: hiddenWorkSchema.pick({ teamId: true, days: true, weeks: true }).nullable(),
  }),
  z.strictObject({ type: z.literal('live-review/set'), review: liveReviewSchema }),
  z.strictObject({ type: z.literal('dependency/set'), dependency: dependencySchema }),
  z.strictObject({ type: z.literal('required-role/set'), requiredRole: requiredRoleSchema }),
  z.strictObject({ type: z.literal('team/set'), team: teamSchema }),
  z.strictObject({
    type: z.literal('capacity/set'),
    teamId: id,
    quarter,
    capacity: z.strictObject({ days, runDays: days }).nullable(),
  }),
  z.strictObject({ type: z.literal('milestone/set'), milestone: milestoneSchema }),
] as const;

/** One row of a list, as a user would give it by hand. */
export const listedSchema = z.discriminatedUnion('type', listed);

const idsOfRows = z.array(id).max(mostRows);

export const importCommands = [
  z.strictObject({
    type: z.literal('import/merge'),
    scenarioId: id,
    import: importSchema,
    added: z.array(importedRowSchema).max(mostRows),
    changed: z.array(changedRowSchema).max(mostRows),
    /** Initiatives that are rows of this list from now on, and under which key. */
    linked: z.array(z.strictObject({ id, key: line })).max(mostRows),
    /** Gone from the source: marked with the moment of the import. */
    missing: idsOfRows,
    /** Marked once, and in the source again. */
    back: idsOfRows,
    /** What to remember of the source where the plan says otherwise; one that says nothing is forgotten. */
    sources: z.array(sourceRowSchema).max(mostRows),
    /** What each of them needs first; what would be a circle is refused. */
    needs: z.array(z.strictObject({ fromId: id, toId: id })).max(mostRows),
    /** Dependencies of the list that it no longer names; left out: none. */
    droppedNeeds: z
      .array(z.strictObject({ fromId: id, toId: id }))
      .max(mostRows)
      .optional(),
    /** Teams that come with the rows; left out: none. */
    teams: z.array(teamSchema).max(mostRows).optional(),
    /** Fields of one's own that come with the rows, and those whose choices grow; left out: none. */
    ownFields: z.array(ownFieldSchema).max(100).optional(),
    /** Services that come with the rows. */
    services: z.array(importedServiceSchema).max(mostRows),
    /** What missing answers say of goals; left out: nothing. */
    listed: z.array(listedSchema).max(mostRows).optional(),
  }),
  z.strictObject({
    type: z.literal('import/services'),
    import: importSchema,
    rows: z.array(importedServiceSchema).max(mostRows),
    /** Services that are there and become what their list says; left out: none. */
    changed: z.array(changedRowSchema).max(mostRows).optional(),
    /** What to remember of what the list says; left out: nothing. */
    sources: z.array(sourceRowSchema).max(mostRows).optional(),
  }),
  z.strictObject({
    type: z.literal('import/actuals'),
    import: importSchema,
    rows: z.array(importedActualSchema).max(mostRows),
  }),
  z.strictObject({
    type: z.literal('import/agreements'),
    import: importSchema,
    agreements: z.array(agreementSchema).min(1).max(mostRows),
  }),
  z.strictObject({
    type: z.literal('import/list'),
    import: importSchema,
    /** Row by row what a user would have given by hand: goals and metrics, readings, peers, liaisons, strengths, emergencies, hidden work, reviews, enablers, required roles, teams with their days, milestones. */
    commands: z.array(listedSchema).min(1).max(mostRows),
  }),
] as const;
