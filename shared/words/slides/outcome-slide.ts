import { benefitKinds, outcomes } from '../../model/codes';
import type { PlanSettings } from '../../model/records/plan-settings';
import { enteredOf } from '../../rules/cards/entered';
import { type Figures, outcomeKeys } from '../../rules/cards/figures';
import { weightOf } from '../../rules/reports/report-story';
import { benefitShortWords, outcomeNames } from '../codes';
import { type MoneyUnit, moneyRange } from '../money';
import { yearWords } from '../quarters';
import { ofWords } from '../report-counts';
import { inUnit, unitWords } from '../report-units';
import { say } from '../say';
import { shareWords } from '../shares';
import type { Speech } from '../speech';
import type { ChartPart, Slide, TablePart } from './slide';

/** What each outcome was declared to weigh, what it gets, and what it brings. */
export function outcomeSlide(
  settings: PlanSettings,
  figures: Figures,
  unit: MoneyUnit,
  speech: Speech,
): Slide {
  return {
    title: say`What each outcome gets in ${yearWords(figures.year, speech)}`,
    parts: [sharesChart(settings, figures), outcomeTable(figures, unit, speech)],
  };
}

/** Change money of an outcome as a part of all, 0 to 1; 0 where there is none. */
function shareOf({ outcomes: byOutcome, change }: Figures, key: keyof Figures['outcomes']): number {
  return change > 0 ? byOutcome[key].fundedCost / change : 0;
}

function sharesChart(settings: PlanSettings, figures: Figures): ChartPart {
  const percent = (share: number) => Math.round(share * 1_000) / 10;
  const declared = outcomes.map((outcome) => weightOf(settings, outcome) ?? 0);
  const funded = outcomes.map((outcome) => percent(shareOf(figures, outcome)));
  const said = outcomes.map(
    (outcome, at) => say`${outcomeNames[outcome]}: ${declared[at]} declared, ${funded[at]} funded`,
  );
  return {
    kind: 'chart',
    labels: outcomes.map((outcome) => outcomeNames[outcome]),
    stacked: false,
    columns: [
      { name: say`Declared`, look: 'declared', values: declared },
      { name: say`Funded`, look: 'funded', values: funded },
    ],
    lines: [],
    unit: say`share of change money in %`,
    decimals: 0,
    words: say`Declared priority and funded share in percent. ${said.join('. ')}.`,
  };
}

function outcomeTable(figures: Figures, unit: MoneyUnit, speech: Speech): TablePart {
  const keys = outcomeKeys.filter((key) => key !== 'none' || figures.outcomes.none.funded > 0);
  return {
    kind: 'table',
    columns: [
      { name: say`Outcome`, isNumber: false, width: 33 },
      { name: unitWords(unit, speech), isNumber: true, width: 13 },
      { name: say`share`, isNumber: true, width: 12 },
      { name: say`funded`, isNumber: true, width: 17 },
      { name: say`benefit a year at full effect`, isNumber: false, width: 27 },
    ],
    rows: keys.map((key) => {
      const { count, funded, benefits } = figures.outcomes[key];
      const amount = enteredOf(figures, key);
      const brings = benefitKinds.flatMap((kind) => {
        const { low, high } = benefits[kind];
        return low === 0 && high === 0 ? [] : [`${benefitShortWords[kind]} ${moneyRange(low, high, speech)}`];
      });
      return [
        outcomeNames[key],
        inUnit(amount, unit, speech),
        figures.change > 0 && amount !== null ? shareWords(shareOf(figures, key), speech) : '–',
        count === 0 ? '–' : ofWords(funded, count),
        brings.join(', ') || '–',
      ];
    }),
    hasSum: false,
    note: null,
  };
}
