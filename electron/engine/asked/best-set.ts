import type { Plan } from '../../../shared/model/plan';
import {
  type BestSetReply,
  bestSetOf,
  bestSetProblemSteps,
  noSetOf,
  withoutBrokenSteps,
} from '../../../shared/rules/optimise/best-set';
import type { BestSetQuestion } from '../../../shared/rules/optimise/best-set-question';
import { inSlices, type Job } from '../between';
import { startSolver } from '../solver/start-solver';
import { Failure } from '../store/failure';

/** Seconds until the best set found so far has to do, and how near to the best there can be is near enough. */
const seconds = 10;
const gap = 0.002;

/** Times that it is asked again without what a set did to limits; more were never needed. */
const mostRounds = 10;

/**
 * The best set of a scenario that is no baseline, found in a thread of its own; nothing is stored. The plan is the one of now, whatever is
 * edited meanwhile.
 */
export async function findBestSet(
  plan: Plan,
  scenarioId: string,
  question: BestSetQuestion,
  job: Job,
): Promise<BestSetReply> {
  if (plan.scenario.get(scenarioId)?.kind !== 'scenario')
    throw new Failure('malformed', { name: 'best-set/find', problem: 'scenarioId' });
  const solver = startSolver();
  const until = performance.now() + seconds * 1000;
  let bound = Infinity;
  try {
    let problem = await inSlices(bestSetProblemSteps(plan, scenarioId, question), job);
    for (let round = 0; round < mostRounds; round++) {
      const left = Math.max(0.1, (until - performance.now()) / 1000);
      const solved = await solver.solve(problem.program, { seconds: left, gap }, job.cancelled);
      if (solved === null || job.cancelled()) throw new Failure('cancelled');
      if (solved.kind === 'impossible') return noSetOf(problem, solved);
      if (solved.kind === 'none') return { kind: 'out-of-time' };
      // Of all sets; what was left out since would make it less than is known.
      bound = round === 0 ? solved.bound : bound;
      const next = await inSlices(withoutBrokenSteps(problem, solved.chosen), job);
      if (next === null) return bestSetOf(problem, { ...solved, bound });
      problem = next;
    }
    return { kind: 'out-of-time' };
  } finally {
    await solver.stop();
  }
}
