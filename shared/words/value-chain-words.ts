import type { ChainGap, ValueChain } from '../rules/value-chain';
import { outcomeNames } from './codes';
import { aimWords } from './goal-words';
import { shortened } from './report-counts';
import type { Speech } from './speech';
import { servesWords } from './why-words';

/**
 * "We do ERP renewal; “Closing the books within a day” changes; days to close moves from 12 to 3 days by 31 Dec 2027; efficiency; for
 * the CFO because of cash flow." What nobody has said is said so in its place.
 */
export function valueChainWords(chain: ValueChain, speech: Speech): string {
  return [
    `We do ${shortened(chain.title, 90)}`,
    chain.capability === ''
      ? 'which capability changes is not said'
      : `“${shortened(chain.capability, 120)}” changes`,
    metricWords(chain, speech),
    chain.outcome === null ? 'without an outcome' : outcomeNames[chain.outcome].toLowerCase(),
    peerWords(chain),
  ]
    .join('; ')
    .concat('.');
}

function metricWords({ goal }: ValueChain, speech: Speech): string {
  if (goal === null) return 'no metric moves, since it is tied to no goal';
  const metric = goal.metric.trim() || `the metric of “${shortened(goal.name, 60)}”`;
  const aim = aimWords(goal, speech);
  return aim === '' ? `how far ${metric} moves is not said` : `${metric} moves ${aim}`;
}

function peerWords({ servings }: ValueChain): string {
  return `for ${servesWords(servings)}`;
}

/** What is missing, as a line with a way to mend it beside it. */
export const gapWords: Readonly<Record<ChainGap, string>> = {
  capability: 'Which capability changes is not said',
  goal: 'It is tied to no goal',
  metric: 'Its goal has no metric',
  baseline: 'Its goal does not say where the metric stands',
  target: 'Its goal does not say where the metric should be',
  targetDate: 'Its goal has no day',
  outcome: 'It has no outcome',
  peer: 'Its goal names no peer',
  pressure: 'Its goal names no pressure',
};

/** "complete", "2 gaps". */
export function chainSummary({ gaps }: Pick<ValueChain, 'gaps'>): string {
  if (gaps.length === 0) return 'complete';
  return gaps.length === 1 ? '1 gap' : `${gaps.length} gaps`;
}
