import { expect, test } from 'vitest';
import { allAtOnce } from '../../../../shared/model/steps';
import { bestSetProblemSteps, withoutBrokenSteps } from '../../../../shared/rules/optimise/best-set';
import { derivePlan, look } from '../../../bench/derive-plan';
import { question } from '../../../helpers/best-set-plans';

const plan = derivePlan(4_000);
/** The same of which nothing is noted. */
const unknown = () => ({ ...plan });

/** The part that the longest step takes of all of them, 0 to 1: the time of the processor, whatever else the machine does. */
function largestShare(steps: Iterator<unknown, unknown, undefined>): number {
  const taken: number[] = [];
  for (let isOver = false; !isOver; ) {
    const before = process.threadCpuUsage();
    isOver = steps.next().done === true;
    const { user, system } = process.threadCpuUsage(before);
    taken.push(user + system);
  }
  return Math.max(...taken) / taken.reduce((sum, each) => sum + each, 0);
}

/** Of some runs the one that nothing got in the way of, as memory that is cleared. */
const atBest = (run: () => number) => Math.min(...Array.from({ length: 5 }, run));

const most = 0.3;

test('the engine serves others while it works out what a solver is asked', () => {
  const asking = () => bestSetProblemSteps(unknown(), look.scenarioId, question());
  expect(atBest(() => largestShare(asking()))).toBeLessThan(most);
});

test('and while the plan itself is asked whether it holds what a solver said', () => {
  const problem = allAtOnce(bestSetProblemSteps(unknown(), look.scenarioId, question()));
  const { cards } = problem.field;
  const other = (third: number) => cards.map(({ funded }, index) => Number(funded !== (index % 3 === third)));
  let run = 0;
  expect(atBest(() => largestShare(withoutBrokenSteps(problem, other(run++ % 3))))).toBeLessThan(most);
});

test('a plan that is added up in one step is seen to block it', () => {
  const atOnce = function* () {
    yield allAtOnce(bestSetProblemSteps(unknown(), look.scenarioId, question()));
  };
  expect(atBest(() => largestShare(atOnce()))).toBeGreaterThan(most);
});
