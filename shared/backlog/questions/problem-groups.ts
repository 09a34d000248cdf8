import { type BacklogCode, isBacklogCode } from '../../words/backlog-words';
import type { LeftOut, Remark } from '../types';
import { isInferred } from '../values/inference-codes';
import type { Problem } from './problem';
import { emptied, leftOutFor, taken } from './problem-kinds';

/** Problems of one cause in one column. */
export interface ProblemGroup {
  readonly code: BacklogCode;
  readonly column: string | null;
  /** All of them, also where not all are listed. */
  readonly count: number;
  readonly fate: Problem['fate'];
  readonly first: Problem;
}

export interface Problems {
  /** In the order of the file; of one kind as many as the reader lists. */
  readonly list: readonly Problem[];
  /** The most frequent first. */
  readonly groups: readonly ProblemGroup[];
  /** What is said of no single row. */
  readonly remarks: readonly Remark[];
}

/**
 * Sorts what was said of a file by cause: of rows that are left out, of single rows and cells, and of the whole. What the
 * reader told itself (`told`) comes with what stood in the cell; the rest is told by the scanner, or of rows against the plan.
 */
export function problemsOf(
  told: readonly Problem[],
  leftOut: readonly LeftOut[],
  remarks: readonly Remark[],
): Problems {
  const known = new Set(told.map(({ line, code }) => `${line} ${code}`));
  const isNew = ({ line, code }: Pick<Remark, 'line' | 'code'>) => !known.has(`${line} ${code}`);
  const list = [
    ...told,
    ...leftOut.filter(isNew).map(ofRow),
    ...remarks.filter(isNew).flatMap((remark) => ofCell(remark) ?? []),
  ].sort((a, b) => a.line - b.line);
  const groups = new Map<string, ProblemGroup>();
  for (const problem of list) {
    const { code, column, fate } = problem;
    const key = `${code}\n${column ?? ''}`;
    const group = groups.get(key) ?? { code, column, count: 0, fate, first: problem };
    groups.set(key, { ...group, count: group.count + 1 });
  }
  const ofWhole: Remark[] = [];
  for (const remark of remarks) {
    const { code, more } = remark.parameters;
    if (remark.code === 'more-of-the-same') addUnlisted(groups, code, Number(more));
    else if (remark.line === null || isInferred(remark)) ofWhole.push(remark);
  }
  return { list, groups: [...groups.values()].sort((a, b) => b.count - a.count), remarks: ofWhole };
}

/** Those that are not listed are of the largest group of their code that has got none yet. */
function addUnlisted(groups: Map<string, ProblemGroup>, code: unknown, more: number): void {
  if (!isBacklogCode(code)) return;
  const fitting = [...groups].filter(([, group]) => group.code === code);
  const [key, group] = fitting.sort(([, a], [, b]) => b.count - a.count)[0] ?? [];
  if (key !== undefined && group) groups.set(key, { ...group, count: group.count + more });
}

function ofRow({ line, code, parameters }: LeftOut): Problem {
  const expected = leftOutFor[code] ?? null;
  return { line, column: null, code, parameters, found: '', expected, fate: 'left-out' };
}

function ofCell({ line, column, code, parameters }: Remark): Problem | null {
  if (line === null || isInferred({ code })) return null;
  const expected = emptied[code] ?? taken[code];
  const fate = Object.hasOwn(emptied, code) ? 'empty' : 'taken';
  const found = String(parameters['text'] ?? '');
  return { line, column, code, parameters, found, expected: expected ?? null, fate };
}
