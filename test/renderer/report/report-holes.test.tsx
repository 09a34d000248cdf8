import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Report } from '../../../renderer/features/report/report';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { wholeReport } from '../../../shared/model/report-choice';
import type { ReportId } from '../../../shared/model/report-kinds';
import { speechOf } from '../../../shared/words/speech';
import { holes, without } from '../../helpers/holes';
import { boardPlan } from '../../helpers/plans/board-plan';
import { base } from '../../helpers/plans/plans';
import { rows } from './shown-report';

/** The text of a report, with plain spaces. */
function paper(plan: Plan, report: ReportId = 'board-pack', peer = 'cfo'): string {
  cleanup();
  const speech = speechOf(settingsOf(plan), 'en-GB');
  const choice = wholeReport(report, 'A4', peer);
  render(<Report plan={plan} scenarioId={base} speech={speech} choice={choice} />);
  return (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
}

const names = Object.keys(holes);
const whole = boardPlan();
/** A zero as a column or a sentence writes it; no part of a larger number. */
const zeros = /(?<![\d.,+−–-])(?:0\.00|±0|€ 0(?![.\d]))/;

describe('a plan that lacks something', () => {
  test.each([
    ['no costs', 'what the 9 funded initiatives cost is not entered yet'],
    ['no run costs', 'Not entered yet: run costs'],
    ['no benefits', 'Not entered yet: benefits'],
    ['no budget', 'No IT budget is set for 2027'],
    ['no budget', 'No budget is set.'],
    ['no teams', 'No teams are entered yet, so nothing says who could do the work.'],
    ['no outcomes', 'Not entered yet: outcomes'],
    ['no goals', 'No goals are entered yet.'],
    ['no dates', 'Not entered yet: start dates'],
    ['no services', 'what runs today is not entered yet'],
  ])('%s: says “%s”', (hole, words) => {
    expect(paper(without(boardPlan(), [hole]))).toContain(words);
  });

  test('of which nothing is entered prints no amount at all, in no report', () => {
    const bare = without(boardPlan(), names);
    for (const report of ['board-pack', 'board-summary', 'briefing', 'budget-case'] as const) {
      const text = paper(bare, report);
      expect(zeros.exec(text)?.index ?? -1, text.slice(zeros.exec(text)?.index ?? 0).slice(0, 80)).toBe(-1);
      expect(text).not.toMatch(/€ \d/);
    }
  });

  test('prints a zero that somebody entered', () => {
    const plan = boardPlan();
    const free = new Map(
      [...plan.moneyLine].map(([id, line]) => [id, line.nature === 'oneOff' ? { ...line, amount: 0 } : line]),
    );
    paper({ ...plan, moneyLine: free });
    expect(rows('report-top-run').at(-1)?.slice(0, 2)).toEqual(['Together', '0.00']);
    expect(screen.queryByText(/no cost is entered/)).toBeNull();
  });
});

test('whatever a plan lacks, a sum in a list is a number exactly where one of its rows is', () => {
  fc.assert(
    fc.property(fc.subarray(names), fc.subarray([...whole.moneyLine.keys()]), (lacked, gone) => {
      const moneyLine = new Map([...whole.moneyLine].filter(([id]) => !gone.includes(id)));
      paper(without({ ...whole, moneyLine }, lacked), 'board-summary');
      for (const list of ['report-top-run', 'report-top-innovate']) {
        const [, ...all] = rows(list);
        const sum = all.pop() ?? [];
        expect(sum[0]).toMatch(/^Together/);
        for (const column of [1, 2])
          expect(sum[column] === '–', `${list} ${column}`).toBe(all.every((row) => row[column] === '–'));
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);
