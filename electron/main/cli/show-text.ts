import { z } from 'zod';
import type { PlanFigures } from '../../../shared/contract/control';
import { outcomes } from '../../../shared/model/codes';
import { laneWords, outcomeNames } from '../../../shared/words/codes';
import { counted } from '../../../shared/words/counts';
import { compactMoney, percent } from '../../../shared/words/money';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { type Speech, speechOf } from '../../../shared/words/speech';

const money = z.number();
const share = z.number().nullable();
const lane = z.object({
  count: z.number(),
  funded: z.number(),
  cost: money,
  fundedCost: money,
  budget: money.nullable(),
});
const outcome = z.object({ count: z.number(), funded: z.number(), fundedCost: money });
const figuresSchema = z.object({
  title: z.string(),
  currency: z.string(),
  scenario: z.string(),
  revision: z.number(),
  initiatives: z.number(),
  services: z.object({ count: z.number(), cost: money }),
  lanes: z.object({
    backlog: z.object({ count: z.number(), cost: money, fundedCost: money }),
    run: lane,
    innovate: lane,
  }),
  outcomes: z.object({ revenue: outcome, efficiency: outcome, risk: outcome, none: outcome }),
  balance: z.object({ run: share, innovate: share }),
  lightsOnShare: share,
});
type Shown = z.infer<typeof figuresSchema>;

/** The figures of a plan in a few lines, for a person at a terminal. */
export function showText(figures: PlanFigures): string {
  const shown = figuresSchema.parse(figures);
  const speech = speechOf({ currency: shown.currency, fiscalYearFirstMonth: 1 }, locale);
  const { title, scenario, revision, initiatives, services, lanes, lightsOnShare } = shown;
  const lines = [
    say`${title} · ${scenario} · revision ${revision}`,
    say`${counted(initiatives, 'initiative')}, ${counted(services.count, 'service')} (${compactMoney(services.cost, speech)} a year)`,
    laneLine('run', lanes.run, speech),
    laneLine('innovate', lanes.innovate, speech),
    backlogLine(lanes.backlog, speech),
    ...outcomeLines(shown, speech),
  ];
  if (shown.balance.run !== null)
    lines.push(
      say`Change money: ${percent(shown.balance.run, speech)} run, ${percent(1 - shown.balance.run, speech)} innovate`,
    );
  if (lightsOnShare !== null)
    lines.push(say`Keeping the lights on: ${percent(lightsOnShare, speech)} of all spend`);
  return `${lines.join('\n')}\n`;
}

function backlogLine({ count, cost, fundedCost }: Shown['lanes']['backlog'], speech: Speech): string {
  const booked = fundedCost === 0 ? '' : say`, ${compactMoney(fundedCost, speech)} booked in the first year`;
  return say`${laneWords.backlog}: ${count}, cost ${compactMoney(cost, speech)}${booked}`;
}

function laneLine(
  name: 'run' | 'innovate',
  { count, funded, fundedCost, budget }: Shown['lanes']['run'],
  speech: Speech,
) {
  const of = budget === null ? '' : say` of ${compactMoney(budget, speech)}`;
  return say`${laneWords[name]}: ${funded} of ${count} funded, ${compactMoney(fundedCost, speech)}${of} in the first year`;
}

function outcomeLines(shown: Shown, speech: Speech): string[] {
  return [...outcomes, 'none' as const].map((name) => {
    const { count, funded, fundedCost } = shown.outcomes[name];
    return say`${outcomeNames[name]}: ${funded} of ${count} funded, ${compactMoney(fundedCost, speech)}`;
  });
}
