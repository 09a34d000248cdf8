import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Report } from '../../../renderer/features/report/report';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { wholeReport } from '../../../shared/model/report-choice';
import type { ReportId } from '../../../shared/model/report-kinds';
import { speechOf } from '../../../shared/words/speech';
import { boardPlan } from '../../helpers/plans/board-plan';
import { after, base, freshPlan } from '../../helpers/plans/plans';

function show(plan: Plan, report: ReportId, initiativeIds: readonly string[] = []) {
  const speech = speechOf(settingsOf(plan), 'en-GB');
  const choice = { ...wholeReport(report, 'A4'), initiativeIds };
  render(<Report plan={plan} scenarioId={base} speech={speech} choice={choice} />);
}

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const rows = (id: string) =>
  within(screen.getByTestId(id))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => plain(cell.textContent)));

const [api, wallet] = ['Order API for marketplaces', 'Loyalty wallet'];

describe('the summary alone', () => {
  it('says first what the board is asked, what changed, what stops and what comes later', () => {
    const after2027 = { fiscalYear: 2028, scope: 'total', amount: 4_000_000_000, hard: false } as const;
    show(after(boardPlan(), { type: 'budget/set', scenarioId: base, ...after2027 }), 'board-summary');
    const said = (id: string) => plain(screen.getByTestId(id).textContent);
    expect(said('report-asked')).toContain('1Fund Loyalty wallet (€ 0.70M) from the € 1.40M free');
    expect(said('report-changes')).toContain('nothing says what changed');
    expect(said('report-stops')).toContain('Nothing stops');
    expect(said('report-later')).toContain('Room for change falls from € 8.82M to € 7.79M by 2028.');
  });
});

describe('the other reports', () => {
  it('why A before B: the verdict, each comparison, and both in figures', () => {
    show(boardPlan(), 'why-a-before-b', [api, wallet]);
    expect(screen.getByRole('heading', { name: `Why ${api} before ${wallet}` })).toBeInTheDocument();
    expect(plain(screen.getByTestId('report-why-verdict').textContent)).toContain(
      `${api} comes before ${wallet}`,
    );
    expect(rows('report-why-compared')).toContainEqual(['One-off cost', '€ 1.02M', '€ 0.70M', wallet]);
    expect(rows('report-why-compared')).toContainEqual([
      'Declared priority of its outcome',
      '50 of 100',
      '50 of 100',
      'equal',
    ]);
  });

  it('the budget case: what waits with what it comes to together, and what slips', () => {
    show(boardPlan(), 'budget-case');
    expect(rows('report-case-buys').at(-1)?.slice(2)).toEqual([
      '€ 0.94M',
      '€ 0.47M',
      '€ 1.95M',
      '+0.10',
      'no',
    ]);
    expect(plain(screen.getByTestId('report-case-slips').textContent)).toContain(
      'Revenue generation: 2 initiatives wait (€ 1.64M)',
    );
  });

  it('a handout of cards, with what is missing named', () => {
    show(boardPlan(), 'handout', [wallet]);
    const card = plain(screen.getByTestId('report-cards').textContent);
    expect(card).toContain('Fundingnot funded');
    expect(card).toContain('One-off cost€ 0.70M');
    expect(card).toContain('IT ownernot named yet');
  });

  it('say what has to be chosen where nothing is, and what a plan without anything has', () => {
    show(boardPlan(), 'why-a-before-b', [api]);
    expect(screen.getByText('Two initiatives of this scenario have to be chosen.')).toBeInTheDocument();
    show(boardPlan(), 'handout', ['gone']);
    expect(screen.getByText('Initiatives of this scenario have to be chosen.')).toBeInTheDocument();
    show(freshPlan(), 'budget-case');
    expect(screen.getByText('Nothing that waits is tied to an outcome.')).toBeInTheDocument();
  });
});
