import { describe, expect, test } from 'vitest';
import { readAll, settings } from './backlog-reading';

function costs(cells: string[], locale = 'en', header = 'Cost') {
  const text = `Title\t${header}\n${cells.map((cell, i) => `T${i}\t${cell}`).join('\n')}\n`;
  const { drafts, codes, columns } = readAll(text, { settings: { ...settings, locale } });
  return { costs: drafts.map(({ cost }) => cost), codes, ambiguous: columns[0]?.ambiguous };
}

describe('a column of amounts', () => {
  test('is read by the decimal mark that its cells show together', () => {
    expect(costs(['1.500', '2,75']).costs).toEqual([150000, 275]);
    expect(costs(['1,500', '2.75']).costs).toEqual([150000, 275]);
    expect(costs(['1.234.567', '1.500']).costs).toEqual([123456700, 150000]);
  });

  test('that no cell decides is read by the locale, and told', () => {
    expect(costs(['1.500', '2.000'], 'de')).toEqual({
      costs: [150000, 200000],
      codes: ['number-format-ambiguous'],
      ambiguous: true,
    });
    expect(costs(['1,500', '2,000'], 'en')).toEqual({
      costs: [150000, 200000],
      codes: ['number-format-ambiguous'],
      ambiguous: true,
    });
  });

  test('takes the mark of its neighbours where it does not decide itself', () => {
    const { drafts } = readAll('Title;Cost;Run cost\nA;1.500;2,75\n');
    expect(drafts[0]).toMatchObject({ cost: 150000, runCost: 275 });
  });

  test('of both marks keeps the more frequent one and leaves the others empty, named', () => {
    const read = costs(['1.25', '2.50', '3,75']);
    expect(read.costs).toEqual([125, 250, null]);
    expect(read.codes).toEqual(['number-format-mixed', 'amount-unreadable']);
  });

  test('in which one cell may mean a thousand times more leaves that cell empty', () => {
    const read = costs(['12.50', '1.200']);
    expect(read.costs).toEqual([1250, null]);
    expect(read.codes).toEqual(['amount-doubtful']);
  });

  test('with words in it keeps the rows, the words named, and signs for nothing silent', () => {
    const read = costs(['tbd', '-', 'n/a', '', 'Exempt under Section 43', '5']);
    expect(read.costs).toEqual([null, null, null, null, null, 500]);
    expect(read.codes).toEqual(['amount-unreadable', 'amount-unreadable']);
  });

  test('of small fine numbers is asked about, and keeps one cent of what is less', () => {
    const read = costs(['0.179', '1.8205', '0.000001', '46.96']);
    expect(read.costs).toEqual([18, 182, 1, 4696]);
    expect(read.codes).toContain('scale-uncertain');
    expect(read.codes).toContain('amount-kept-small');
  });

  test('with a scale of its own in a cell does not apply the scale of the header to it', () => {
    const read = costs(['1.5', '2m'], 'en', 'Cost (£m)');
    expect(read.costs).toEqual([150000000, 200000000]);
    expect(read.codes).toContain('suffix-beats-scale');
  });

  test('follows the currency’s own digits', () => {
    const yen = readAll('Title,Cost\nA,1200\nB,1200.5\n', { settings: { ...settings, currency: 'JPY' } });
    expect(yen.drafts.map(({ cost }) => cost)).toEqual([1200, 1201]);
    expect(yen.codes).toContain('amount-rounded');
  });
});

describe('a benefit', () => {
  const benefits = (header: string, row: string) => readAll(`Title,${header}\nA,${row}\n`);

  test('keeps its range and kind', () => {
    const { drafts } = benefits(
      'Benefit kind,Benefit low,Benefit likely,Benefit high',
      'cost avoidance,1,2,3',
    );
    expect(drafts[0]?.benefit).toEqual({ kind: 'avoided', low: 100, likely: 200, high: 300 });
  });

  test('without a range is the same three times; without a kind is avoided cost, told', () => {
    const { drafts, codes } = benefits('Annual benefit', '5');
    expect(drafts[0]?.benefit).toEqual({ kind: 'avoided', low: 500, likely: 500, high: 500 });
    expect(codes).toEqual(['benefit-kind-assumed']);
  });

  test('out of order is sorted, told; without a likely value takes the middle, told', () => {
    expect(benefits('Benefit kind,Benefit low,Benefit likely,Benefit high', 'margin,3,2,1').codes).toEqual([
      'benefit-range-disordered',
    ]);
    const { drafts, codes } = benefits('Benefit kind,Benefit low,Benefit high', 'margin,1,4');
    expect(drafts[0]?.benefit).toEqual({ kind: 'margin', low: 100, likely: 250, high: 400 });
    expect(codes).toEqual(['benefit-middle']);
  });
});

describe('funding', () => {
  const funded = (row: string) => {
    const { drafts, codes } = readAll(`Title,Lane,Outcome,Contracted,Funding\nA,${row}\n`);
    return [drafts[0]?.funding, drafts[0]?.fundingAmount, codes];
  };

  test('is taken only where the rules allow it, and told where not', () => {
    expect(funded('run,risk,no,full')).toEqual(['full', null, []]);
    expect(funded('run,,no,full')).toEqual(['none', null, ['funding-needs-outcome']]);
    expect(funded('run,,yes,full')).toEqual(['full', null, []]);
    expect(funded('backlog,risk,no,full')).toEqual(['none', null, ['funding-needs-lane']]);
    expect(funded('run,risk,no,amount')).toEqual(['none', null, ['funding-needs-amount']]);
    expect(funded('run,risk,no,perhaps')).toEqual(['none', null, ['funding-unknown']]);
  });

  test('by an amount alone is that amount', () => {
    const { drafts } = readAll('Title,Lane,Outcome,Funded amount\nA,run,risk,50\nB,run,risk,0\n');
    expect(drafts.map(({ funding, fundingAmount }) => [funding, fundingAmount])).toEqual([
      ['amount', 5000],
      ['none', null],
    ]);
  });
});

test.each([
  ['Cost (m)', 1_000_000],
  ['Costs [M]', 1_000_000],
  ['Costs in m', 1_000_000],
  ['Project costs (k)', 1_000],
  ['Costs [€k]', 1_000],
  ['Costs', 1],
])('a column called “%s” is the cost, counted in %i', (header, scale) => {
  expect(costs(['1.5', '2'], 'en', header).costs).toEqual([150 * scale, 200 * scale]);
});

test('a column called cost is the cost, though its sums could be years or days of a spreadsheet', () => {
  expect(costs(['25000', '40000', '81000']).costs).toEqual([2_500_000, 4_000_000, 8_100_000]);
  expect(costs(['2000', '1999', '2027']).costs).toEqual([200_000, 199_900, 202_700]);
  expect(costs(['2027-01-01', '2027-02-01', '2027-03-01']).costs).toEqual([null, null, null]);
});
