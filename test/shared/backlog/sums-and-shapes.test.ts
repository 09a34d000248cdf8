import { describe, expect, test } from 'vitest';
import { columnFor, readAll } from './backlog-reading';

describe('amounts under quarters, months or years alone', () => {
  test.each([
    ['Q1 2027,Q2 2027,Q3 2027,Q4 2027'],
    ['Jan 2027,Feb 2027,Mar 2027,Apr 2027'],
    ['FY27,FY28,FY29,FY30'],
  ])('%s are added up as the cost, which is told', (headers) => {
    const { drafts, inspection } = readAll(`Title,${headers}\nA,100,200,300,400\nB,50,,50,0\n`);
    expect(drafts.map(({ cost }) => cost)).toEqual([1000_00, 100_00]);
    expect(inspection.remarks.find(({ code }) => code === 'period-columns')?.parameters['count']).toBe(4);
  });

  test('stay out beside a total, and where they are people or days', () => {
    const total = readAll('Title,Total,Q1 2027,Q2 2027\nA,300,100,200\nB,100,50,50\n');
    expect(total.drafts.map(({ cost }) => cost)).toEqual([300_00, 100_00]);
    const people = readAll('Title,Q1 2027,Q2 2027\nA,0.5,1\nB,2,2\n');
    expect(people.drafts.map(({ cost }) => cost)).toEqual([null, null]);
  });
});

describe('a sum beside capex and opex', () => {
  test('gives way to them where it is theirs', () => {
    const { drafts, inspection } = readAll('Title,Total cost,Capex,Opex\nA,100,60,40\nB,200,150,50\n');
    expect(columnFor(inspection, 'cost')).toBe('Capex');
    expect(drafts.map(({ cost, runCost }) => [cost, runCost])).toEqual([
      [60_00, 40_00],
      [150_00, 50_00],
    ]);
    expect(inspection.remarks.map(({ code }) => code)).toContain('total-is-sum');
  });

  test('stays the cost where it is another', () => {
    const { inspection, codes } = readAll('Title,Total cost,Capex,Opex\nA,500,60,40\nB,700,150,50\n');
    expect(columnFor(inspection, 'cost')).toBe('Total cost');
    expect(codes).not.toContain('total-is-sum');
  });
});

describe('a table whose rows are fields', () => {
  const long =
    'Key,Attribute,Value\nP-1,Title,ERP\nP-1,Cost,1000\nP-1,Status,Open\nP-2,Title,CRM\nP-2,Cost,2000\nP-2,Status,Done\n';

  test('is refused in one sentence', () => {
    expect(readAll(long).inspection.refusal).toEqual({
      line: null,
      column: null,
      code: 'table-is-long',
      parameters: { attribute: 'Attribute', value: 'Value', example: 'Title' },
    });
  });

  test.each([
    ['fields that come once', 'Key,Attribute,Value\nP-1,Title,ERP\nP-2,Cost,3\n'],
    ['a value of its own', 'Title,Field,Value\nERP,Sales,5\nCRM,Sales,6\nHR,Finance,7\nBI,Finance,7\n'],
  ])('is not seen in %s', (_, content) => {
    expect(readAll(content).inspection.refusal).toBeNull();
  });
});

describe('a text below a long table', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => `T${at},${(at % 90) + 10},x`).join('\n');

  test('says a scale, which is asked of each column of amounts', () => {
    const { warnings, questions } = readAll(`Title,Cost,Owner\n${rows(2_500)}\nAll amounts in thousands,,\n`);
    expect(questions).toContainEqual({ kind: 'scale', column: 'Cost', suggested: 1_000 });
    expect(warnings.find(({ code }) => code === 'scale-note-below')).toMatchObject({ line: 2_502 });
  });

  test('is not asked again once the scale is said', () => {
    const content = `Title,Cost (k),Owner\n${rows(2_500)}\nAll amounts in thousands,,\n`;
    expect(readAll(content).warnings.map(({ code }) => code)).not.toContain('scale-note-below');
  });
});
