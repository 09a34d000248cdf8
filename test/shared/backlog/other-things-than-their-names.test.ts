import { describe, expect, test } from 'vitest';
import { columnFor, readAll } from './backlog-reading';

const csv = (...lines: string[]) => `${lines.join('\n')}\n`;
const fieldOf = (header: string, cells: readonly string[] = ['10', '20']) =>
  readAll(csv(`Title;${header}`, `A;${cells[0]}`, `B;${cells[1]}`)).inspection.mapping.columns[1]?.field;

describe('brackets say what a column is counted in', () => {
  test.each(['Budget (FTE)', 'Kosten (PT)', 'Budget (%)', 'Cost (days)', 'Cost (person-days)', 'Cost (1-5)'])(
    '%s is no money',
    (header) => expect(fieldOf(header)).toBeNull(),
  );

  test.each([
    'Run cost (per week)',
    'Run cost (weekly)',
    'Run cost (per user)',
    'Run cost (5 years)',
    'Betriebskosten (3 Jahre)',
    'Benefit (NPV)',
    'Nutzen (Kapitalwert)',
    'Benefit (5-year total)',
  ])('%s is no amount of a year', (header) => expect(fieldOf(header)).toBeNull());

  test.each([
    ['Cost (5 years)', 'cost'],
    ['Cost (EUR)', 'cost'],
    ['Run cost (per year)', 'runCost'],
    ['Run cost (1 year)', 'runCost'],
    ['Benefit (p.a.)', 'benefit'],
    ['Beheerkosten (per maand)', 'runCost'],
  ])('%s is', (header, field) => expect(fieldOf(header)).toBe(field));

  test('and an effort in money is a cost, none of days', () => {
    const { drafts } = readAll(csv('Titel;Team;Aufwand in TEUR', 'A;Netz;50', 'B;Netz;20'));
    expect(drafts.map(({ cost, effort }) => [cost, effort])).toEqual([
      [50_000_00, []],
      [20_000_00, []],
    ]);
    expect(fieldOf('Effort (d)')).toBe('effortDays');
  });
});

describe('of what is and what was planned', () => {
  test.each([['Cost (actual),Cost (plan)'], ['Kosten (Ist),Kosten (Plan)'], ['Coût (réel),Coût (prévu)']])(
    '%s is what was spent and what it costs',
    (headers) => {
      const { drafts } = readAll(csv(`Title,${headers}`, 'A,10,100', 'B,20,200'));
      expect(drafts.map(({ cost, spent }) => [cost, spent])).toEqual([
        [100_00, 10_00],
        [200_00, 20_00],
      ]);
    },
  );

  test('the plan is the start and the cost, wherever it stands', () => {
    const { inspection } = readAll(
      csv(
        'Title,Start (actual),Start (planned),End (baseline),End,Cost (original),Cost (current)',
        'A,,,,,1,2',
      ),
    );
    expect(['start', 'end', 'cost'].map((field) => columnFor(inspection, field))).toEqual([
      'Start (planned)',
      'End',
      'Cost (current)',
    ]);
    expect(columnFor(readAll(csv('Title,Start (actual)', 'A,2027-01-01')).inspection, 'start')).toBe(
      'Start (actual)',
    );
  });

  test('two currencies, the plan’s is taken', () => {
    const cost = (headers: string) => columnFor(readAll(csv(`Title,${headers}`, 'A,1,2')).inspection, 'cost');
    expect([cost('Cost (USD),Cost (EUR)'), cost('Cost (EUR),Cost (USD)'), cost('Cost (USD),Owner')]).toEqual([
      'Cost (EUR)',
      'Cost (EUR)',
      'Cost (USD)',
    ]);
  });
});

describe('words behind a name', () => {
  test.each([
    ['Estimated cost savings', null],
    ['Total budget remaining', null],
    ['Planned cost confidence', null],
    ['Annual cost growth', null],
    ['Annual cost savings', 'benefit'],
    ['Run cost reduction', 'benefit'],
    ['Total cost to date', 'spent'],
    ['Project cost centre', 'costCentre'],
    ['Planned cost estimate', 'cost'],
  ])('%s is %s', (header, field) => expect(fieldOf(header, ['4711', '4712'])).toBe(field));

  test('the head of a unit is no unit, and of a low and a high estimate the high one is the cost', () => {
    expect(fieldOf('Business unit head', ['Ann Lee', 'Bo Li'])).toBeNull();
    const { inspection } = readAll(csv('Title,Estimated cost low,Estimated cost high', 'A,1,2', 'B,3,5'));
    expect(columnFor(inspection, 'cost')).toBe('Estimated cost high');
  });
});

describe('columns of quarters and months', () => {
  const costs = (...lines: string[]) =>
    readAll(csv(...lines)).drafts.map(({ cost, runCost }) => [
      cost === null ? null : cost / 100,
      runCost === null ? null : runCost / 100,
    ]);

  test('with a name of cost are added up, those of what runs are not taken for a year', () => {
    expect(costs('Title,Planned cost Q1 2027,Planned cost Q2 2027', 'A,100,200', 'B,1,2')).toEqual([
      [300, null],
      [3, null],
    ]);
    expect(costs('Title,Budget Jan 2027,Budget Feb 2027', 'A,100,200', 'B,1,2')).toEqual([
      [300, null],
      [3, null],
    ]);
    expect(costs('Title,Cost,Run cost Q1 2027,Run cost Q2 2027', 'A,5,100,200')).toEqual([[5, null]]);
    expect(costs('Title,Budget Q1 2027 (plan),Budget Q1 2027 (new)', 'A,5,6')).toEqual([[5, null]]);
  });

  test('count once where one only adds up others beside it', () => {
    expect(costs('Title,Jan 2027,Feb 2027,Mar 2027,Q1 2027', 'A,100,200,300,600', 'B,1,2,3,6')).toEqual([
      [600, null],
      [6, null],
    ]);
    const header = 'Title,2027,Q1 2027,Q2 2027,2028,Q1 2028,Q2 2028';
    expect(costs(header, 'A,300,100,200,70,30,40', 'B,3,1,2,7,3,4')).toEqual([
      [370, null],
      [10, null],
    ]);
    // Near years by the quarter, later ones whole.
    expect(costs('Title,Q3 2027,Q4 2027,2028,2029', 'A,100,200,500,600', 'B,1,2,9,9')).toEqual([
      [1_400, null],
      [21, null],
    ]);
  });

  test('may be what a pivot table adds up', () => {
    expect(costs('Row Labels,Sum of Cost', 'A,100', 'B,200', 'Grand Total,300')).toEqual([
      [100, null],
      [200, null],
    ]);
  });
});
