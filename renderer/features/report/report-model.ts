import { fundedLanes } from '../../../shared/model/codes';
import type { Money } from '../../../shared/model/money';
import type { Override } from '../../../shared/model/override';
import type { Plan } from '../../../shared/model/plan';
import { settingsOf } from '../../../shared/model/plan';
import type { ReportChoice } from '../../../shared/model/report-choice';
import type { PlanSettings } from '../../../shared/model/plan-settings';
import { attentionOf } from '../../../shared/rules/attention';
import type { Attention } from '../../../shared/rules/finding';
import { cardsOf } from '../../../shared/rules/cards';
import type { Coded } from '../../../shared/rules/decision';
import { type Figures, figuresOf } from '../../../shared/rules/figures';
import { type ReportLists, reportListsOf } from '../../../shared/rules/report-lists';
import { storyOf } from '../../../shared/rules/report-story';
import { serviceRowsOf } from '../../../shared/rules/service-rows';
import { yearlyRun } from '../../../shared/rules/yearly-run';
import type { MoneyUnit } from '../../../shared/words/money';
import { longestSigned, reportUnit } from '../../../shared/words/report-units';
import type { Speech } from '../../../shared/words/speech';
import { today } from '../../state/today';

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

export function reportModelOf(source: ReportSource): ReportModel {
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
