import type { ChainGap, ValueChain } from '../../rules/peers/value-chain';
import { outcomeNames } from '../codes';
import { inSentence } from '../counts';
import { shortened } from '../report-counts';
import { say } from '../say';
import type { Speech } from '../speech';
import { aimWords } from './goal-words';
import { servesWords } from './why-words';

/**
 * "We do ERP renewal; “Closing the books within a day” changes; days to close moves from 12 to 3 days by 31 Dec 2027; efficiency; for
 * the CFO because of cash flow." What nobody has said is said so in its place.
 */
export function valueChainWords(chain: ValueChain, speech: Speech): string {
  return [
    say`We do ${shortened(chain.title, 90)}`,
    chain.capability === ''
      ? say`which capability changes is not said`
      : say`“${shortened(chain.capability, 120)}” changes`,
    metricWords(chain, speech),
    chain.outcome === null ? say`without an outcome` : inSentence(outcomeNames[chain.outcome]),
    peerWords(chain),
  ]
    .join('; ')
    .concat('.');
}

function metricWords({ goal }: ValueChain, speech: Speech): string {
  if (goal === null) return say`no metric moves, since it is tied to no goal`;
  const metric = goal.metric.trim() || say`the metric of “${shortened(goal.name, 60)}”`;
  const aim = aimWords(goal, speech);
  return aim === '' ? say`how far ${metric} moves is not said` : say`${metric} moves ${aim}`;
}

function peerWords({ servings }: ValueChain): string {
  return say`for ${servesWords(servings)}`;
}

/** What is missing, as a line with a way to mend it beside it. */
export const gapWords: Readonly<Record<ChainGap, string>> = {
  capability: say`Which capability changes is not said`,
  goal: say`It is tied to no goal`,
  metric: say`Its goal has no metric`,
  baseline: say`Its goal does not say where the metric stands`,
  target: say`Its goal does not say where the metric should be`,
  targetDate: say`Its goal has no day`,
  outcome: say`It has no outcome`,
  peer: say`Its goal names no peer`,
  pressure: say`Its goal names no pressure`,
};

/** "complete", "2 gaps". */
export function chainSummary({ gaps }: Pick<ValueChain, 'gaps'>): string {
  if (gaps.length === 0) return say`complete`;
  return gaps.length === 1 ? say`1 gap` : say`${gaps.length} gaps`;
}
