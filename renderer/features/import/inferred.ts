import { isInferred } from '../../../shared/backlog/inference-codes';
import type { Remark } from '../../../shared/backlog/types';
import { laneWords, outcomeNames } from '../../../shared/words/codes';

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
  const where = column === null ? '' : ` in ${column}`;
  switch (code) {
    case 'lane-by-money':
      return 'Money for development, or only to run';
    case 'lane-open':
      return `Words of both lanes${where}`;
    case 'outcome-open':
      return `Words of several outcomes${where}`;
    case 'lane-by-content':
    case 'outcome-by-content':
      return `The cells of ${column}, which nothing else calls so`;
    default:
      return `“${parameters['word']}”${where}`;
  }
}

function becameWords({ code, parameters }: Remark): string {
  const { lane, outcome } = parameters;
  if (code.endsWith('-open')) return code === 'lane-open' ? 'Lane left open' : 'Outcome left open';
  if (code === 'lane-by-content') return 'Lane, as the cell says';
  if (code === 'outcome-by-content') return 'Outcome, as the cell says';
  if (lane !== undefined) return `Lane: ${laneWords[lane as keyof typeof laneWords]}`;
  return `Outcome: ${outcomeNames[outcome as keyof typeof outcomeNames]}`;
}
