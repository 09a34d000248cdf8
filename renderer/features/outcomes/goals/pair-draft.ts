import type { MetricPair } from '../../../../shared/model/records/metric-pair';
import {
  readingForInput,
  readTypedReading,
  typedReadingWords,
} from '../../../../shared/words/columns/typed-reading';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import type { Speech } from '../../../../shared/words/speech';

/** An IT metric as it is being typed. */
export interface PairDraft {
  readonly name: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  /** What the system's own field holds: a day or nothing. */
  readonly since: string;
}

/** What most pair with a business metric: a goal without a pair begins with the first. */
export const usualPairs = [
  [say`Availability`, '%'],
  [say`Releases that users notice`, say`a month`],
  [say`Days from request to live`, 'days'],
  [say`Defects that reach users`, say`a month`],
] as const;

export function pairDraftOf(pair: MetricPair | undefined, speech: Speech): PairDraft {
  const [name, unit] = usualPairs[0];
  if (!pair) return { name, unit, baseline: '', target: '', since: '' };
  return {
    name: pair.name,
    unit: pair.unit,
    baseline: readingForInput(pair.baseline, speech),
    target: readingForInput(pair.target, speech),
    since: pair.since ?? '',
  };
}

type ReadPair =
  | { readonly ok: true; readonly pair: MetricPair }
  | { readonly ok: false; readonly field: keyof PairDraft; readonly words: string };

/** Reads what is typed as the pair of a goal; answers with the first field that is wrong. */
export function readPair(draft: PairDraft, goalId: string, speech: Speech): ReadPair {
  const [name, unit] = [draft.name.trim(), draft.unit.trim()];
  if (!name) return { ok: false, field: 'name', words: say`Name what IT watches, such as availability.` };
  for (const [field, text] of [['name', name] as const, ['unit', unit] as const])
    if (text.length > 1_000)
      return { ok: false, field, words: say`At most ${(1_000).toLocaleString(locale)} characters, please.` };
  const baseline = readTypedReading(draft.baseline, speech);
  if (!baseline.ok) return { ok: false, field: 'baseline', words: typedReadingWords(baseline.code, speech) };
  const target = readTypedReading(draft.target, speech);
  if (!target.ok) return { ok: false, field: 'target', words: typedReadingWords(target.code, speech) };
  const pair = {
    id: goalId,
    name,
    unit,
    baseline: baseline.value,
    target: target.value,
    since: draft.since || null,
  };
  return { ok: true, pair };
}
