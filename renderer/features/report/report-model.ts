import { fundedLanes } from '../../../shared/model/codes';
import type { Money } from '../../../shared/model/money';
import { notesOn } from '../../../shared/model/notes';
import type { Plan } from '../../../shared/model/plan';
import { settingsOf } from '../../../shared/model/plan';
import type { Override } from '../../../shared/model/records/override';
import type { PlanSettings } from '../../../shared/model/records/plan-settings';
import type { ReportChoice } from '../../../shared/model/report-choice';
import { attentionOf } from '../../../shared/rules/attention';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { type Figures, figuresOf } from '../../../shared/rules/cards/figures';
import { yearlyRun } from '../../../shared/rules/cards/yearly-run';
import type { Coded } from '../../../shared/rules/decision';
import type { Attention } from '../../../shared/rules/finding';
import { type ReportLists, reportListsOf } from '../../../shared/rules/reports/report-lists';
import { storyOf } from '../../../shared/rules/reports/report-story';
import { serviceRowsOf } from '../../../shared/rules/services/service-rows';
import type { MoneyUnit } from '../../../shared/words/money';
import { longestSigned, reportUnit } from '../../../shared/words/report-units';
import type { Speech } from '../../../shared/words/speech';
import { today } from '../../state/plan/today';

/** Everything the report's parts show, taken once from one state of the plan. */
export interface ReportModel {
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly scenarioName: string;
  readonly settings: PlanSettings;
  readonly speech: Speech;
  readonly choice: ReportChoice;
  readonly figures: Figures;
  readonly lists: ReportLists;
  readonly story: readonly Coded[];
  readonly attention: readonly Attention[];
  readonly overrides: readonly Override[];
  /** The one unit of all money columns. */
  readonly unit: MoneyUnit;
  /** Letters of the longest amount in that unit: of all, and of the money of the year. */
  readonly amountLength: number;
  readonly yearLength: number;
  /** What became since the day that an agenda names; null where none is named, or it is not known yet. */
  readonly sinceThen: readonly Coded[] | null;
  /** How many rows of a table are shown: all on paper, the first ones in the preview. */
  readonly rowLimit: number;
}

export interface ReportSource {
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly speech: Speech;
  readonly choice: ReportChoice;
  readonly rowLimit?: number;
  readonly sinceThen?: readonly Coded[] | null;
}

/** The last one that was asked of a plan: a report that is shown again is the same. */
const lastOf = notesOn<Plan, { readonly source: ReportSource; readonly model: ReportModel }>();

/** The model of a report; the very same one as long as nothing else is asked of the plan. */
export function reportModelOf(source: ReportSource): ReportModel {
  const last = lastOf.of(source.plan);
  if (last && isSame(last.source, source)) return last.model;
  const model = madeOf(source);
  lastOf.keep(source.plan, { source, model });
  return model;
}

function isSame(a: ReportSource, b: ReportSource): boolean {
  return (
    a.scenarioId === b.scenarioId &&
    a.choice === b.choice &&
    (a.rowLimit ?? Infinity) === (b.rowLimit ?? Infinity) &&
    (a.sinceThen ?? null) === (b.sinceThen ?? null) &&
    a.speech.locale === b.speech.locale &&
    a.speech.currency === b.speech.currency &&
    a.speech.fiscalYearFirstMonth === b.speech.fiscalYearFirstMonth
  );
}

function madeOf(source: ReportSource): ReportModel {
  const { plan, scenarioId, speech, choice, rowLimit = Infinity, sinceThen = null } = source;
  const figures = figuresOf(plan, scenarioId);
  const amounts = amountsOf(source, figures);
  const unit = reportUnit(amounts, speech);
  const overrides = [...plan.override.values()].filter((override) => override.scenarioId === scenarioId);
  return {
    plan,
    scenarioId,
    scenarioName: plan.scenario.get(scenarioId)?.name ?? '',
    settings: settingsOf(plan),
    speech,
    choice,
    figures,
    lists: reportListsOf(plan, scenarioId),
    story: storyOf(plan, scenarioId),
    attention: attentionOf(plan, scenarioId, today()),
    overrides: overrides.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    unit,
    amountLength: longestSigned(amounts, unit, speech),
    yearLength: longestSigned(yearAmountsOf(source, figures), unit, speech),
    rowLimit,
    sinceThen,
  };
}

/** What a preview shows of more initiatives takes long enough to be noticed: its parts come one after the other. */
const many = 1_000;

/** Whether all parts are drawn together: on paper all has to be there before it is printed. */
export function isDrawnAtOnce({ rowLimit, figures }: ReportModel): boolean {
  return rowLimit === Infinity || figures.initiatives <= many;
}

/** The amounts that stand in columns: costs, run costs and their sums. */
function amountsOf({ plan, scenarioId }: ReportSource, figures: Figures): Money[] {
  const cards = [...cardsOf(plan, scenarioId).byId.values()];
  const { run, innovate, backlog } = figures.lanes;
  return [
    ...cards.flatMap((card) => [card.cost ?? 0, yearlyRun(plan, card) ?? 0]),
    ...serviceRowsOf(plan, scenarioId).flatMap(({ years }) => years),
    ...[run, innovate, backlog].flatMap((lane) => [lane.cost, lane.runCost]),
    figures.runToday,
  ];
}

/** The funded money that falls in the year, and the run cost of the funded initiatives. */
function yearAmountsOf({ plan, scenarioId }: ReportSource, { lanes, change }: Figures): Money[] {
  const rows = fundedLanes.flatMap((lane) => reportListsOf(plan, scenarioId).lanes[lane].funded);
  const sums = [change, lanes.run.runCost, lanes.innovate.runCost];
  return [...sums, ...rows.flatMap((row) => [row.inYear, row.yearlyRun ?? 0])];
}
