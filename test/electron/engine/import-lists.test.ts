import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blankGoal } from '../../../shared/model/blank';
import { listTargets } from '../../../shared/model/list-targets';
import type { Command } from '../../../shared/rules/command';
import { peersOf } from '../../../shared/rules/peers/peers';
import { filled, goal, lists } from '../../helpers/all-lists';
import { withFiles } from '../../helpers/backlog-files';
import { exporting } from '../../helpers/exporting';
import { adding, valueOf } from '../../helpers/plan-file';

describe.each(listTargets)('the list of %s', (what) => {
  test.each(['csv', 'xlsx'] as const)('comes back unchanged from %s', async (format) => {
    const { engine, folder, offer, check } = await filled();
    const path = join(folder, `out.${format}`);
    const { rows } = await engine.get('plan/export', exporting(path, { what, format }));
    const found = await check(await offer(`back.${format}`, readFileSync(path)));
    expect(found.mapping.target).toBe(what);
    expect(found.groups).toEqual([]);
    expect(found.counts).toMatchObject({ rows, created: 0, updated: 0, unchanged: rows, leftOut: 0 });
  });

  test('fills a plan that lacks it with the same, and one undo empties it', async () => {
    const { engine, page, folder, scenarioId, offer, start } = await filled();
    const path = join(folder, 'out.csv');
    await engine.get('plan/export', exporting(path, { what, format: 'csv' }));
    const text = readFileSync(path);
    const whole = await page.read();
    // What the list rests on stays: goals under readings, the benefit under what was found of it.
    const gone: Readonly<Record<typeof what, Command[]>> = {
      goals: [{ type: 'goal/delete', ids: ['g', 'bare'] }],
      readings: [{ type: 'metric-reading/delete', ids: [...whole.metricReading.keys()] }],
      realised: [{ type: 'realised/delete', ids: [...whole.realisedValue.keys()] }],
      peers: [{ type: 'peer/delete', ids: ['chro'] }],
      liaisons: [{ type: 'liaison/delete', ids: ['l'] }],
      strengths: [{ type: 'strength/delete', ids: ['own'] }],
      emergencies: [{ type: 'emergency/delete', ids: ['e'] }],
      'hidden-work': [
        { type: 'hidden-template/delete', ids: ['own'] },
        ...(['procurement', 'training'] as const).map((kind) => ({
          type: 'hidden-work/set' as const,
          initiativeId: 'Api',
          kind,
          work: null,
        })),
      ],
      reviews: [{ type: 'live-review/delete', ids: ['r'] }],
      enablers: [{ type: 'dependency/delete', ids: ['Api.enables.Shop'] }],
      roles: [{ type: 'required-role/delete', ids: ['x', 'y'] }],
      // Who is asked for days stays: the list brings the days of the quarter again.
      teams: [{ type: 'capacity/set', teamId: 't', quarter: 8_110, capacity: null }],
      milestones: [{ type: 'milestone/delete', ids: ['m', 'n'] }],
    };
    for (const command of gone[what]) await page.do(command);
    const before = await page.read();
    valueOf(await start(await offer('in.csv', text), { target: what }));
    const after = await page.read();
    const counts = lists(whole).map((table) => table.size);
    if (what === 'goals') counts[2] = 0;
    expect(lists(after).map((table) => table.size)).toEqual(counts);
    await page.get('history/undo', {});
    expect(lists(await page.read())).toEqual(lists(before));
    expect(scenarioId).not.toBe('');
  });
});

describe('a list of goals', () => {
  const csv =
    'Goal;Outcome;Metric;Baseline;Target;Target date;Peer;Pressure\nFaster;efficiency;Days;9,5;3;31.12.2027;CFO;Cash flow\n';

  test('of German numbers and days adds and updates by name, and leaves what has no column', async () => {
    const { page, offer, check, start } = await withFiles();
    const token = await offer('goals.csv', csv);
    expect((await check(token)).mapping.target).toBe('goals');
    valueOf(await start(token));
    const [first] = [...(await page.read()).goal.values()];
    expect(first).toMatchObject({
      name: 'Faster',
      baseline: 9.5,
      target: 3,
      targetDate: '2027-12-31',
      peerId: 'cfo',
    });
    await page.do({
      type: 'goal/set',
      goal: {
        ...blankGoal,
        ...first,
        id: first?.id ?? '',
        name: 'Faster',
        outcome: 'efficiency',
        sponsor: 'Eve',
      },
    });
    const again = await offer('goals.csv', csv.replace(';3;', ';2;').replace('Faster', 'faster'));
    expect((await check(again)).counts).toMatchObject({ created: 0, updated: 1 });
    valueOf(await start(again));
    const goals = [...(await page.read()).goal.values()];
    expect(goals).toMatchObject([{ id: first?.id, target: 2, sponsor: 'Eve' }]);
  });

  test('keeps what the plan has where a cell cannot be read, and clears what an empty one says', async () => {
    const { page, offer, check, start } = await withFiles();
    await page.do({ type: 'goal/set', goal });
    const token = await offer('goals.csv', 'Goal,Metric,Unit,Baseline,Target\n=Sell more,Orders,,soon,700\n');
    expect((await check(token)).groups.map(({ code }) => code)).toContain('number-unreadable');
    valueOf(await start(token));
    expect((await page.read()).goal.get('g')).toMatchObject({ unit: '', baseline: 120, target: 700 });
  });

  test('tells why a row is left out, by the rules that a user meets', async () => {
    const { offer, check } = await withFiles();
    const token = await offer(
      'goals.csv',
      'Goal,Outcome,Metric,Baseline,Target,Peer\nA,,m,1,2,\nB,risk,m,5,5,\nC,risk,m,1,2,Nobody\n,risk,m,1,2,\nD,risk,m,1,2,\n',
    );
    const { counts, first } = await check(token, { target: 'goals' });
    expect(counts).toMatchObject({ rows: 5, created: 1, leftOut: 4 });
    expect(first['left-out'].map(({ line, code }) => [line, code])).toEqual([
      [2, 'cell-needed'],
      [3, 'row-refused'],
      [4, 'row-not-found'],
      [5, 'cell-needed'],
    ]);
  });

  test('is taken back later on, but for a goal that work is tied to by then', async () => {
    const { page, scenarioId, offer, start } = await withFiles();
    valueOf(await start(await offer('goals.csv', `${csv}Safer;risk;Days;9;3;;;\n`)));
    const [faster] = [...(await page.read()).goal.values()];
    await page.do(adding(scenarioId, 'Work', { goalId: faster?.id ?? null }));
    const [importId = ''] = [...(await page.read()).import.keys()];
    await page.get('import/undo', { importId, look: false });
    expect([...(await page.read()).goal.values()].map(({ name }) => name)).toEqual(['Faster']);
  });
});

test('pressures are added to a peer that is there, row by row, and a new peer with its first one', async () => {
  const { page, offer, start } = await withFiles();
  const text =
    'Peer,Pressure,Outcomes\nCFO,Audit findings,risk\nCHRO,Attrition,"efficiency, risk"\nCHRO,Hiring,revenue\n';
  valueOf(await start(await offer('peers.csv', text)));
  const peers = peersOf(await page.read());
  expect(peers.find(({ name }) => name === 'CFO')?.pressures.at(-1)).toMatchObject({
    text: 'Audit findings',
    outcomes: ['risk'],
  });
  expect(peers.at(-1)).toMatchObject({
    name: 'CHRO',
    pressures: [{ text: 'Attrition' }, { text: 'Hiring' }],
  });
});

test('a level that is none of the five is left out', async () => {
  const { offer, check } = await withFiles();
  const token = await offer('s.csv', 'Strength,Level\nAdoption,3\nLeadership,9\nDesign,2.5\n');
  const { counts, first } = await check(token);
  expect(counts).toMatchObject({ created: 0, updated: 1, leftOut: 2 });
  expect(first['left-out'].map(({ code }) => code)).toEqual(['row-out-of-range', 'row-out-of-range']);
});

test('a backlog that names goals, units and dates stays a backlog', async () => {
  const { offer, check } = await withFiles();
  const token = await offer(
    'b.csv',
    'Title,Goal,Date,Value,Business unit,Liaison\nShop,Sell,2027-01-01,3,Sales,Ann\n',
  );
  expect((await check(token)).mapping.target ?? 'initiatives').toBe('initiatives');
});

test('a row that changes shows each field as the plan has it and as the file does, and no other', async () => {
  const { page, offer, check } = await filled();
  const shown = async (name: string, text: string, reading = {}) =>
    (await check(await offer(name, text), reading)).first.changed;
  expect(
    await shown(
      'goals.csv',
      'Goal,Metric,Baseline,Target,Sponsor,Peer\n=Sell more,Orders a day,120,700,,CFO\n',
    ),
  ).toMatchObject([
    {
      title: '=Sell more',
      line: 2,
      changes: [],
      listed: [
        { field: 'target', mine: 500.5, theirs: 700 },
        { field: 'sponsor', mine: 'Eve', theirs: null },
        { field: 'peer', mine: 'CMO', theirs: 'CFO' },
        // A pressure is one of its peer's, so it goes with it.
        { field: 'pressure', theirs: null },
      ],
    },
  ]);
  expect(await shown('s.csv', 'Strength,Programme,Level\nAdoption,,5\nDesign,Sell,1\n')).toMatchObject([
    { listed: [{ field: 'level', mine: 2, theirs: 5 }] },
    { listed: [{ field: 'level', mine: 4, theirs: 1 }] },
  ]);
  expect(await shown('p.csv', 'Peer,Pressure,Outcomes\nCHRO,Attrition,risk\n')).toMatchObject([
    { listed: [{ field: 'answeredBy', mine: 'efficiency, risk', theirs: 'risk' }] },
  ]);
  expect(await shown('l.csv', 'Business unit,Liaison\nSales,Bo\n')).toMatchObject([
    { listed: [{ field: 'person', mine: '@Ann', theirs: 'Bo' }] },
  ]);
  const found = [...(await page.read()).realisedValue.values()];
  const [value] = found;
  expect(
    await shown('r.csv', `Initiative,Date,Realised a year\nTitle of Shop,${value?.day},12.50\n`, {
      target: 'realised',
    }),
  ).toMatchObject([{ listed: [{ field: 'realised', mine: value?.amount, theirs: 12_50 }] }]);
});

describe('of a row that changes', () => {
  const text =
    'Goal,Metric,Baseline,Target,Sponsor,Peer,Pressure\n=Sell more,Orders a day,120,700,Ann,CFO,Cash flow\n';

  test('the plan’s value holds in the fields that the user keeps, and the file’s in the others', async () => {
    const { page, offer, check, start } = await filled();
    const token = await offer('goals.csv', text);
    const before = (await page.read()).goal.get('g');
    // A pressure is kept with its peer.
    const answers = { kept: [[2, 'target'] as [number, string], [2, 'peer'] as [number, string]] };
    const found = await check(token, { answers });
    expect(found.counts).toMatchObject({ updated: 1, leftOut: 0 });
    expect(found.first.changed[0]?.listed?.map(({ field, take }) => [field, take])).toEqual([
      ['target', 'mine'],
      ['sponsor', 'theirs'],
      ['peer', 'mine'],
      ['pressure', 'mine'],
    ]);
    valueOf(await start(token, { answers }));
    expect((await page.read()).goal.get('g')).toEqual({ ...before, sponsor: 'Ann' });
  });

  test('one that is kept in full changes nothing, and is still shown to be taken after all', async () => {
    const { offer, check } = await filled();
    const token = await offer('goals.csv', text);
    const kept = (['target', 'sponsor', 'peer'] as const).map((field): [number, string] => [2, field]);
    const found = await check(token, { answers: { kept } });
    expect(found.counts).toMatchObject({ updated: 0, unchanged: 1 });
    expect(found.first.changed[0]?.listed?.map(({ take }) => take)).toEqual(['mine', 'mine', 'mine', 'mine']);
  });

  test('an answer about a row or a field that is not there changes nothing', async () => {
    const { offer, check } = await filled();
    const token = await offer('goals.csv', text);
    const kept: [number, string][] = [
      [9, 'target'],
      [2, '__proto__'],
    ];
    const found = await check(token, { answers: { kept } });
    expect(found.first.changed[0]?.listed?.every(({ take }) => take === 'theirs')).toBe(true);
  });
});
