import { scoreKeys } from '../../../shared/rules/scores/score-row';
import { computedRules, pivotRule } from '../../../shared/words/columns/computed-words';
import { scoreFormulas, scoreNames, scoreSources } from '../../../shared/words/outcomes/score-words';
import { sumsRule } from '../../../shared/words/people/planning-rules';
import type { Rule } from '../../../shared/words/rule-sources';

/** How the figures of the columns are made, in rows and pivot alike. */
export const columnRules: readonly Rule[] = [
  sumsRule,
  ...scoreKeys.map((key): Rule => [scoreNames[key], scoreFormulas[key], scoreSources[key]]),
  ...computedRules,
  pivotRule,
];
