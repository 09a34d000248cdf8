import { HowMade } from '../../ui/how-made';
import { type Rule, sources } from '../../../shared/words/rule-sources';

const rules: readonly Rule[] = [
  [
    'Net days',
    'The days of a team in a quarter less those that run work takes; where a quarter has days of its own, those.',
    sources.arithmetic,
  ],
  [
    'Usable days',
    'Net days less the emergency reserves of both lanes, each its percentage of the net days. The three parts are whole days that add up to the net.',
    `${sources.own}, by the largest remainder`,
  ],
  [
    'Asked for',
    'The days of every funded initiative that is not stopped, over the quarters of its work: even, more at first or more at the end, in whole days of which none is lost. Days before the plan have been worked. Days bought outside ask nothing of the team.',
    `${sources.own}, the weights of the spreads included (of three quarters 3, 2 and 1 parts)`,
  ],
  [
    'Fits',
    'The nearest start, before or after, with which no team of the initiative is over its usable days while the work lasts, all else as it is. Of two as near it is the later.',
    sources.own,
  ],
];

export function LoadRules() {
  return <HowMade rules={rules} about="Load by quarter" />;
}
