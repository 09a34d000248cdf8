import { describe, expect, test } from 'vitest';
import type { FieldName } from '../../../../shared/backlog/fields';
import type { MappedColumn, Mapping } from '../../../../shared/backlog/mapping';
import { joinedNames } from '../../../../shared/backlog/values/joined-names';
import { readAll } from '../backlog-reading';

function read(text: string, fields: Readonly<Record<string, FieldName>>, more: Partial<MappedColumn> = {}) {
  const columns = Object.entries(fields).map(([column, field]) => ({ column, field, ...more }));
  const mapping: Mapping = { columns };
  return readAll(text, { mapping });
}

describe('what a row needs first', () => {
  const fields = { Key: 'sourceKey', Title: 'title', Needs: 'needs', Blocks: 'blocks' } as const;

  test('is a list of keys or titles, each once', () => {
    const { drafts } = read(
      'Key,Title,Needs,Blocks\nA,One,"B; C;B",\nB,Two,"C,D",\nC,Three,4FS+2 days,\n',
      fields,
    );
    expect(drafts.map(({ needs }) => needs)).toEqual([['B', 'C'], ['C', 'D'], ['4']]);
  });

  test('comes from several columns', () => {
    const { drafts } = readAll('Title,Link,Link2\nA,B,C\n', {
      mapping: {
        columns: [
          { column: 'Title', field: 'title' },
          { column: 'Link', field: 'needs' },
          { column: 'Link2', field: 'needs' },
        ],
      },
    });
    expect(drafts[0]?.needs).toEqual(['B', 'C']);
  });

  test('is also what another row says it blocks, turned round; one that is not there is told', () => {
    const { drafts, warnings } = read(
      'Key,Title,Needs,Blocks\nA,One,,"B;Three"\nB,Two,A,\nC,Three,,Nope\n',
      fields,
    );
    expect(drafts.map(({ needs }) => needs)).toEqual([[], ['A'], ['A']]);
    expect(warnings).toEqual([
      { line: 4, column: 'Blocks', code: 'blocks-unknown', parameters: { text: 'Nope' } },
    ]);
  });
});

test('a name with commas in it is found though the list it stands in is taken apart by them', () => {
  const find = (name: string) => (['A', 'Plan, build, run', 'B'].includes(name) ? name : null);
  expect(joinedNames(['A', 'Plan', 'build', 'run', 'Ghost', 'B'], find)).toEqual([
    { name: 'A', found: 'A' },
    { name: 'Plan, build, run', found: 'Plan, build, run' },
    { name: 'Ghost', found: null },
    { name: 'B', found: 'B' },
  ]);
  const { drafts, warnings } = readAll(
    'Task ID,Name,Section/Column,Blocked By (Dependencies),Blocking (Dependencies)\n1,"Plan, build",,,"Go, live"\n2,"Go, live",,,\n',
  );
  expect([drafts.map(({ needs }) => needs), warnings]).toEqual([[[], ['1']], []]);
});

describe('where a row stands in an outline', () => {
  test('is its parent, a level or a number of several parts', () => {
    const { drafts, codes } = read('Title,Up,Level\nA,,1\nB,A,1.2.1\nC,,deep\nD,,0\nE,,\n', {
      Title: 'title',
      Up: 'parent',
      Level: 'outlineLevel',
    });
    expect(drafts.map(({ parent, level }) => [parent, level])).toEqual([
      ['', 1],
      ['A', 3],
      ['', null],
      ['', 1],
      ['', null],
    ]);
    expect(codes).toEqual(['level-unreadable']);
  });

  test('is the title column that is filled, whose text is the title', () => {
    const { drafts } = readAll(
      'ID,Work Item Type,Title 1,Title 2,Assigned To,State\n1,Epic,Shop,,Pat,New\n2,Feature,,Basket,Pat,Active\n',
    );
    expect(drafts.map(({ title, level }) => [title, level])).toEqual([
      ['Shop', 1],
      ['Basket', 2],
    ]);
  });
});

describe('effort', () => {
  const fields = { Title: 'title', Team: 'team', Effort: 'effortDays' } as const;

  test('is days of work of a team, whatever unit it is in', () => {
    const { drafts, codes } = read(
      'Title,Team,Effort\nA,Web,12\nB,Web,16h\nC,Web,2 weeks\nD,Web,1 person-month\nE,Web,\nF,Web,0\n',
      fields,
    );
    expect(drafts.map(({ effort }) => effort[0]?.days)).toEqual([12, 2, 10, 20, undefined, undefined]);
    expect(codes).toEqual(['effort-months', 'team-without-effort']);
    const hours = readAll('Title,Team,Effort (h)\nA,Web,40\n', {
      mapping: {
        columns: [
          { column: 'Title', field: 'title' },
          { column: 'Team', field: 'team' },
          { column: 'Effort (h)', field: 'effortDays' },
        ],
      },
    });
    expect(hours.drafts[0]?.effort).toEqual([{ team: 'Web', days: 5 }]);
  });

  test('of several teams is shared out to the day; without a team, or no number, it is told', () => {
    const { drafts, warnings } = read(
      'Title,Team,Effort\nA,Web; Data,5\nB,,3\nC,Web,lots\nD,Web,1.4\n',
      fields,
    );
    expect(drafts[0]?.effort).toEqual([
      { team: 'Web', days: 3 },
      { team: 'Data', days: 2 },
    ]);
    expect(drafts.slice(1).map(({ effort }) => effort)).toEqual([[], [], [{ team: 'Web', days: 1 }]]);
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([
      [4, 'effort-unreadable'],
      [2, 'effort-shared'],
      [3, 'effort-without-team'],
      [4, 'team-without-effort'],
      [5, 'effort-rounded'],
    ]);
  });
});

test('a second outcome is kept where it is another than the first', () => {
  const { drafts } = read('Title,One,Two\nA,risk,Growth\nB,risk,Compliance\n', {
    Title: 'title',
    One: 'outcome',
    Two: 'secondOutcome',
  });
  expect(drafts.map(({ secondOutcome }) => secondOutcome)).toEqual(['revenue', null]);
});

describe('money in several columns', () => {
  const million = { scale: 1_000_000, sum: true, year: 2020 };
  const columns: MappedColumn[] = [
    { column: 'Title', field: 'title' },
    { column: 'DME', field: 'cost', ...million },
    { column: 'DME contributions', field: 'cost', ...million },
    { column: 'OM', field: 'serviceCost', ...million },
    { column: 'OM contributions', field: 'serviceCost', ...million },
  ];
  const text =
    'Title,DME,DME contributions,OM,OM contributions\nERP,0.8,0.1,2,0.5\nMail,,,3,\nNew,1,,0,0\nNone,,,,\n';

  test('is added up; what runs is a service of the same name, with the year it is of', () => {
    const { drafts } = readAll(text, { mapping: { columns } });
    expect(drafts.map(({ cost, service }) => [cost, service])).toEqual([
      [90_000_000, { name: 'ERP', cost: 250_000_000, costYear: 2020 }],
      [null, { name: 'Mail', cost: 300_000_000, costYear: 2020 }],
      [100_000_000, null],
      [null, null],
    ]);
  });

  test('gives the start of a row that has none, told with its count', () => {
    const { drafts, warnings } = readAll(text, { mapping: { columns } });
    expect(drafts.map(({ startQuarter, lengthQuarters }) => [startQuarter, lengthQuarters])).toEqual([
      [2020 * 4, 4],
      [null, null],
      [2020 * 4, 4],
      [null, null],
    ]);
    expect(warnings).toContainEqual({
      line: 2,
      column: 'DME',
      code: 'start-from-year',
      parameters: { count: 2 },
    });
  });

  test('that is for development makes a row innovate, money to run alone run, assumed and told', () => {
    const { drafts, warnings } = readAll(text, { mapping: { columns } });
    expect(drafts.map(({ lane, laneBasis }) => [lane, laneBasis])).toEqual([
      ['innovate', 'words'],
      ['run', 'words'],
      ['innovate', 'words'],
      ['backlog', 'none'],
    ]);
    expect(
      warnings.filter(({ code }) => code === 'lane-by-money').map(({ parameters }) => parameters),
    ).toEqual([
      { lane: 'innovate', count: 2 },
      { lane: 'run', count: 1 },
    ]);
  });

  test('of several years runs over all of them', () => {
    const years: MappedColumn[] = [2027, 2028, 2029].map((year) => ({
      column: `Cost FY${year}`,
      field: 'cost',
      sum: true,
      year,
    }));
    const { drafts } = readAll('Title,Cost FY2027,Cost FY2028,Cost FY2029\nA,,5,7\nB,1,,1\n', {
      mapping: { columns: [{ column: 'Title', field: 'title' }, ...years] },
    });
    expect(
      drafts.map(({ cost, startQuarter, lengthQuarters }) => [cost, startQuarter, lengthQuarters]),
    ).toEqual([
      [1_200, 2028 * 4, 8],
      [200, 2027 * 4, 12],
    ]);
  });

  test('that is more than one amount can be stays empty and is told', () => {
    const big = '90000000000';
    const { drafts, warnings } = readAll(`Title,A,B\nX,${big},${big}\n`, {
      mapping: {
        columns: [
          { column: 'Title', field: 'title' },
          { column: 'A', field: 'cost', sum: true },
          { column: 'B', field: 'cost', sum: true },
        ],
      },
    });
    expect(drafts.map(({ cost }) => cost)).toEqual([null]);
    expect(warnings.map(({ code }) => code)).toEqual(['amount-too-large']);
  });
});

test('a service named by the row is kept with or without its cost', () => {
  const { drafts } = read('Title,Service,Yearly\nA,Mail,500\nB,Mail,\n', {
    Title: 'title',
    Service: 'serviceName',
    Yearly: 'serviceCost',
  });
  expect(drafts.map(({ service }) => service)).toEqual([
    { name: 'Mail', cost: 50_000, costYear: null },
    { name: 'Mail', cost: null, costYear: null },
  ]);
});
