import { type Letterhead, letterheadSchema } from './letterhead';
import { type Adoption, adoptionSchema } from './records/adoption';
import { type Agreement, agreementSchema } from './records/agreement';
import { type BaselineItem, baselineItemSchema } from './records/baseline-item';
import { type BenefitLine, benefitLineSchema } from './records/benefit-line';
import { type Budget, budgetSchema } from './records/budget';
import { type Capacity, capacitySchema } from './records/capacity';
import { type Comment, commentSchema } from './records/comment';
import { type DecisionEntry, decisionEntrySchema } from './records/decision-entry';
import { type Dependency, dependencySchema } from './records/dependency';
import { type Effort, effortSchema } from './records/effort';
import { type Emergency, emergencySchema } from './records/emergency';
import { type Goal, goalSchema } from './records/goal';
import {
  type HiddenTemplate,
  type HiddenWork,
  hiddenTemplateSchema,
  hiddenWorkSchema,
} from './records/hidden-work';
import { type Import, importSchema } from './records/import';
import { type Initiative, initiativeSchema } from './records/initiative';
import { type Liaison, liaisonSchema } from './records/liaison';
import { type Link, linkSchema } from './records/link';
import { type LiveReview, liveReviewSchema } from './records/live-review';
import { type MetricPair, metricPairSchema } from './records/metric-pair';
import { type MetricReading, metricReadingSchema } from './records/metric-reading';
import { type Milestone, milestoneSchema } from './records/milestone';
import { type MoneyLine, moneyLineSchema } from './records/money-line';
import { type Override, overrideSchema } from './records/override';
import { type OwnField, type OwnValue, ownFieldSchema, ownValueSchema } from './records/own-field';
import { type OwnWords, ownWordsSchema } from './records/own-words';
import { type Peer, peerSchema } from './records/peer';
import { type Placement, placementSchema } from './records/placement';
import { type PlanSettings, planSettingsSchema } from './records/plan-settings';
import { type RealisedValue, realisedValueSchema } from './records/realised-value';
import { type ReportNote, reportNoteSchema } from './records/report-note';
import { type RequiredRole, requiredRoleSchema } from './records/required-role';
import { type SavedView, savedViewSchema } from './records/saved-view';
import { type Scenario, scenarioSchema } from './records/scenario';
import { type Service, serviceSchema } from './records/service';
import { type ServiceEffect, serviceEffectSchema } from './records/service-effect';
import { type SourceRow, sourceRowSchema } from './records/source-row';
import { type Strength, type StrengthNeed, strengthNeedSchema, strengthSchema } from './records/strength';
import { type Team, teamSchema } from './records/team';

/** The records of a plan by table. Parents stand before what refers to them. */
export interface PlanRecords {
  scenario: Scenario;
  plan: PlanSettings;
  import: Import;
  peer: Peer;
  goal: Goal;
  service: Service;
  initiative: Initiative;
  moneyLine: MoneyLine;
  benefitLine: BenefitLine;
  placement: Placement;
  budget: Budget;
  override: Override;
  serviceEffect: ServiceEffect;
  team: Team;
  capacity: Capacity;
  effort: Effort;
  milestone: Milestone;
  dependency: Dependency;
  decisionEntry: DecisionEntry;
  baselineItem: BaselineItem;
  sourceRow: SourceRow;
  savedView: SavedView;
  ownField: OwnField;
  ownValue: OwnValue;
  comment: Comment;
  link: Link;
  metricPair: MetricPair;
  metricReading: MetricReading;
  adoption: Adoption;
  realisedValue: RealisedValue;
  liveReview: LiveReview;
  agreement: Agreement;
  emergency: Emergency;
  hiddenTemplate: HiddenTemplate;
  hiddenWork: HiddenWork;
  letterhead: Letterhead;
  reportNote: ReportNote;
  ownWords: OwnWords;
  liaison: Liaison;
  strength: Strength;
  strengthNeed: StrengthNeed;
  requiredRole: RequiredRole;
}
export type TableName = keyof PlanRecords;

/** The whole plan as plain records by id; never changed in place. */
export type Plan = { readonly [T in TableName]: ReadonlyMap<string, PlanRecords[T]> };

export const recordSchemas = {
  scenario: scenarioSchema,
  plan: planSettingsSchema,
  import: importSchema,
  peer: peerSchema,
  goal: goalSchema,
  service: serviceSchema,
  initiative: initiativeSchema,
  moneyLine: moneyLineSchema,
  benefitLine: benefitLineSchema,
  placement: placementSchema,
  budget: budgetSchema,
  override: overrideSchema,
  serviceEffect: serviceEffectSchema,
  team: teamSchema,
  capacity: capacitySchema,
  effort: effortSchema,
  milestone: milestoneSchema,
  dependency: dependencySchema,
  decisionEntry: decisionEntrySchema,
  baselineItem: baselineItemSchema,
  sourceRow: sourceRowSchema,
  savedView: savedViewSchema,
  ownField: ownFieldSchema,
  ownValue: ownValueSchema,
  comment: commentSchema,
  link: linkSchema,
  metricPair: metricPairSchema,
  metricReading: metricReadingSchema,
  adoption: adoptionSchema,
  realisedValue: realisedValueSchema,
  liveReview: liveReviewSchema,
  agreement: agreementSchema,
  emergency: emergencySchema,
  hiddenTemplate: hiddenTemplateSchema,
  hiddenWork: hiddenWorkSchema,
  letterhead: letterheadSchema,
  reportNote: reportNoteSchema,
  ownWords: ownWordsSchema,
  liaison: liaisonSchema,
  strength: strengthSchema,
  strengthNeed: strengthNeedSchema,
  requiredRole: requiredRoleSchema,
} as const;

// Written out and not taken from the schemas: the page has the names and would carry every schema for them.
const tables: Readonly<Record<TableName, true>> = {
  scenario: true,
  plan: true,
  import: true,
  peer: true,
  goal: true,
  service: true,
  initiative: true,
  moneyLine: true,
  benefitLine: true,
  placement: true,
  budget: true,
  override: true,
  serviceEffect: true,
  team: true,
  capacity: true,
  effort: true,
  milestone: true,
  dependency: true,
  decisionEntry: true,
  baselineItem: true,
  sourceRow: true,
  savedView: true,
  ownField: true,
  ownValue: true,
  comment: true,
  link: true,
  metricPair: true,
  metricReading: true,
  adoption: true,
  realisedValue: true,
  liveReview: true,
  agreement: true,
  emergency: true,
  hiddenTemplate: true,
  hiddenWork: true,
  letterhead: true,
  reportNote: true,
  ownWords: true,
  liaison: true,
  strength: true,
  strengthNeed: true,
  requiredRole: true,
};

/** Parents before what refers to them. */
export const tableNames = Object.keys(tables) as TableName[];

/** The settings; every plan has them. */
export function settingsOf(plan: Plan): PlanSettings {
  const settings = plan.plan.get('plan');
  if (!settings) throw new Error('a plan has no settings');
  return settings;
}

/** A plan without records, to be filled by a patch. */
export function emptyPlan(): Plan {
  return Object.fromEntries(tableNames.map((name) => [name, new Map()])) as unknown as Plan;
}
