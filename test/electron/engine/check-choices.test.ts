import { describe, expect, test } from 'vitest';
import { withFiles } from '../../helpers/backlog-files';

const backlog = [
  'Title,State,Cost,Start',
  'Till,Ready-ish,1.234,03/04/2027',
  'Shop,Done,2.000,04/05/2027',
  'Total,,3.234,',
].join('\n');

const title = { column: 'Title', field: 'title' } as const;

describe('what a page says of a file', () => {
  test('of values, forms and totals holds in the check, and asks nothing any more', async () => {
    const { offer, check } = await withFiles();
    const token = await offer('demand.csv', backlog);
    const found = await check(token);
    expect(found.counts).toMatchObject({ rows: 3, created: 2, leftOut: 1 });
    expect(found.questions.map(({ kind, column }) => [kind, column])).toEqual(
      expect.arrayContaining([
        ['decimal', 'Cost'],
        ['day-order', 'Start'],
        ['values', 'State'],
      ]),
    );
    const said = await check(token, {
      mapping: {
        columns: [
          title,
          { column: 'State', field: 'status', values: [['Ready-ish', 'approved']] },
          { column: 'Cost', field: 'cost', decimal: '.', scale: 1 },
          { column: 'Start', field: 'start', dayOrder: 'month-day' },
        ],
        keep: ['total'],
      },
    });
    expect(said.questions).toEqual([]);
    expect(said.counts).toMatchObject({ rows: 3, created: 3, leftOut: 0 });
    expect(said.first.new[0]).toMatchObject({ cost: 123, status: 'approved' });
    expect(said.values.find(({ column }) => column === 'State')?.values).toContainEqual(
      expect.objectContaining({ text: 'Ready-ish', code: 'approved', how: 'given' }),
    );
  });

  test('what words say of lanes stands with the whole file, not with single rows', async () => {
    const { offer, check } = await withFiles();
    const token = await offer('demand.csv', 'Title\nPilot of a new till\nPilot of a new shop\nPilot boat\n');
    const { remarks, groups, counts } = await check(token);
    expect(counts.inferred).toEqual({ lane: 2, outcome: 0 });
    expect(remarks).toContainEqual(
      expect.objectContaining({ code: 'lane-assumed', parameters: expect.objectContaining({ count: 2 }) }),
    );
    expect(groups.map(({ code }) => code)).not.toContain('lane-assumed');
  });
});
