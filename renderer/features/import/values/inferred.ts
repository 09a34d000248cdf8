import type { Remark } from '../../../../shared/backlog/types';
import { isInferred } from '../../../../shared/backlog/values/inference-codes';
import { laneWords, outcomeNames } from '../../../../shared/words/codes';
import { say } from '../../../../shared/words/say';

/** Rows whose lane or outcome no column says, by what it was taken from. */
export interface Inferred {
  readonly key: string;
  /** “pilot”, or what else spoke for it. */
  readonly because: string;
  readonly count: number;
  /** "Lane: Drive innovation". */
  readonly became: string;
}

/** What was taken from words, from money or from the cells of a column alone; the most frequent first. */
export function inferenceOf(remarks: readonly Remark[]): Inferred[] {
  return remarks
    .filter((remark) => isInferred(remark))
    .map((remark) => ({
      key: `${remark.code} ${remark.column} ${remark.parameters['word'] ?? ''} ${remark.parameters['lane'] ?? ''}`,
      count: Number(remark.parameters['count'] ?? 0),
      because: becauseWords(remark),
      became: becameWords(remark),
    }))
    .sort((a, b) => b.count - a.count);
}

function becauseWords({ code, column, parameters }: Remark): string {
  const where = column === null ? '' : say` in ${column}`;
  switch (code) {
    case 'lane-by-money':
      return say`Money for development, or only to run`;
    case 'lane-open':
      return say`Words of both lanes${where}`;
    case 'outcome-open':
      return say`Words of several outcomes${where}`;
    case 'lane-by-content':
    case 'outcome-by-content':
      return say`The cells of ${column}, which nothing else calls so`;
    default:
      return say`“${parameters['word']}”${where}`;
  }
}

function becameWords({ code, parameters }: Remark): string {
  const { lane, outcome } = parameters;
  if (code.endsWith('-open')) return code === 'lane-open' ? say`Lane left open` : say`Outcome left open`;
  if (code === 'lane-by-content') return say`Lane, as the cell says`;
  if (code === 'outcome-by-content') return say`Outcome, as the cell says`;
  if (lane !== undefined) return say`Lane: ${laneWords[lane as keyof typeof laneWords]}`;
  return say`Outcome: ${outcomeNames[outcome as keyof typeof outcomeNames]}`;
}
