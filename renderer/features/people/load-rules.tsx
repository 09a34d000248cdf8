import { say } from '../../../shared/words/say';
import { HowMade } from '../../ui/how-made';
import { type Rule, sources } from '../../../shared/words/rule-sources';

export const netRule: Rule = [
  say`Net days`,
  say`The days of a team in a quarter less those that run work takes; where a quarter has days of its own, those.`,
  sources.arithmetic,
];

const rules: readonly Rule[] = [
  netRule,
  [
    say`Usable days`,
    say`Net days less the emergency reserves of both lanes, each its percentage of the net days. The three parts are whole days that add up to the net.`,
    say`${sources.own}, by the largest remainder`,
  ],
  [
    say`Asked for`,
    say`The days of every funded initiative that is not stopped, over the quarters of its work: even, more at first or more at the end, in whole days of which none is lost. Days before the plan have been worked. Days bought outside ask nothing of the team.`,
    say`${sources.own}, the weights of the spreads included (of three quarters 3, 2 and 1 parts)`,
  ],
  [
    say`Fits`,
    say`The nearest start, before or after, with which no team of the initiative is over its usable days while the work lasts, all else as it is. Of two as near it is the later.`,
    sources.own,
  ],
];

export function LoadRules() {
  return <HowMade rules={rules} about={say`Load by quarter`} />;
}
