import { type Quarter, quarterIn } from '../../shared/model/quarter';
import type { PlanSettings } from '../../shared/model/records/plan-settings';
import { quarterWords } from '../../shared/words/quarters';
import type { Speech } from '../../shared/words/speech';
import type { Choice } from './fields/select-field';

/** The quarters of the plan and of the year before it, and the one that stands there, wherever it lies; `none` is empty. */
export function quarterChoices(
  chosen: Quarter | null,
  settings: PlanSettings,
  speech: Speech,
  none: string,
): Choice<string>[] {
  const from = quarterIn(settings.firstYear - 1, 1);
  const count = (settings.horizonYears + 1) * 4;
  const quarters = Array.from({ length: count }, (_, index) => from + index);
  const all =
    chosen === null || quarters.includes(chosen) ? quarters : [...quarters, chosen].sort((a, b) => a - b);
  const choices = all.map((quarter) => ({ value: String(quarter), words: quarterWords(quarter, speech) }));
  return [{ value: '', words: none }, ...choices];
}
