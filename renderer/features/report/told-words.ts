import { useCallback } from 'react';
import { type Sentence, spoken } from '../../../shared/words/own/sentence';
import { useReport } from './report-context';

/** How the report says a sentence: in the user's own words where the plan has them. */
export function useSpoken(): (sentence: Sentence) => string {
  const { plan, speech } = useReport();
  return useCallback((sentence) => spoken(plan, sentence, speech), [plan, speech]);
}
