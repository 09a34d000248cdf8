import { describe, expect, test } from 'vitest';
import { isOutlinePlace, placeAbove } from '../../../../shared/backlog/mapping/outline-numbers';
import { bookingOwners } from '../../../../shared/backlog/rows/booking-owners';
import { ranked } from '../../../../shared/backlog/rows/hierarchy';
import { dateOf } from '../../../../shared/backlog/values/read-date';
import { adding, after, freshPlan } from '../../../helpers/plans/plans';
import { readAll, settings } from '../backlog-reading';

const csv = (...lines: string[]) => `${lines.join('\n')}\n`;

function imported(text: string) {
  const read = readAll(text);
  const { mapping } = read.inspection;
  const { drafts, leftOut, remarks } = ranked(read.drafts, mapping.hierarchy ?? 'flat', new Map());
  return { ...read, drafts, leftOut: [...read.leftOut, ...leftOut], remarks };
}

describe('what is closed', () => {
  test('without having been done is stopped, which is told', () => {
    const { drafts, warnings, inspection } = readAll(
      csv(
        'Issue key,Summary,Issue Type,Status,Resolution',
        "P-1,A,Epic,Closed,Won't Do",
        'P-2,B,Epic,Closed,Done',
        'P-3,C,Epic,Done,Duplicate',
        'P-4,D,Epic,In Progress,Duplicate',
        'P-5,E,Epic,Done,',
        'P-6,F,Epic,Done,Cannot Reproduce',
      ),
    );
    expect(drafts.map(({ status }) => status)).toEqual([
      'stopped',
      'live',
      'stopped',
      'delivering',
      'live',
      'stopped',
    ]);
    expect(warnings.filter(({ code }) => code === 'status-from-resolution')).toMatchObject([
      { line: 2, column: 'Resolution', parameters: { text: "Won't Do", count: 1 } },
      { line: 4, parameters: { text: 'Duplicate', count: 1 } },
      { line: 7 },
    ]);
    expect(inspection.remarks.map(({ code }) => code)).not.toContain('columns-unused');
  });

  test('is live in Asana, whatever section it is still in', () => {
    const { drafts, codes } = readAll(
      csv(
        'Task ID,Created At,Completed At,Name,Section/Column,Assignee,Projects',
        '1,2026-01-01,2026-05-01,A,Doing,Ann,P',
        '2,2026-01-01,,B,Doing,Bo,P',
        '3,2026-01-01,2026-05-01,C,Cancelled,Bo,P',
      ),
    );
    expect(drafts.map(({ status }) => status)).toEqual(['live', 'delivering', 'stopped']);
    expect(codes).toContain('status-from-completion');
  });
});

test('a credit without a sign lowers what was booked, one with a sign does so already', () => {
  const plan = after(freshPlan(), adding('a', { sourceKey: '4711' }));
  const owners = () => bookingOwners(plan);
  const { actuals, codes } = readAll(
    csv(
      'Auftrag;Kostenart;Betrag;Soll/Haben-Kennz.;Buchungsdatum',
      '4711;600;100;S;31.03.2027',
      '4711;600;40;H;31.03.2027',
      '4711;600;-30;H;31.03.2027',
    ),
    { settings: { ...settings, owners } },
  );
  expect(actuals.map(({ amount }) => amount)).toEqual([100_00, -40_00, -30_00]);
  expect(codes).toContain('booked-as-credit');
});

describe('dates', () => {
  test('that systems write for none are none, and told', () => {
    const { drafts, warnings } = readAll(
      csv('Title,Start,End', 'A,1970-01-01,', 'B,1900-01-01,2027-06-30', 'C,2027-01-01,2027-06-30'),
    );
    expect(drafts.map(({ startQuarter }) => startQuarter)).toEqual([null, null, 2027 * 4]);
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([
      [2, 'date-placeholder'],
      [3, 'date-placeholder'],
      [3, 'end-without-start'],
    ]);
  });

  test('of a month and two digits of a year are read in a column of dates, and told', () => {
    const { drafts, warnings } = readAll(
      csv('Title,Start,End', 'A,3/27,9/27', 'B,01/27,12/27', 'C,4/28,3/28'),
    );
    expect(drafts.map(({ startQuarter, lengthQuarters }) => [startQuarter, lengthQuarters])).toEqual([
      [2027 * 4, 3],
      [2027 * 4, 4],
      [2028 * 4 + 1, null],
    ]);
    expect(warnings.find(({ code }) => code === 'month-and-year')).toMatchObject({
      line: 2,
      column: 'Start',
      parameters: { text: '3/27', year: 2027, count: 3 },
    });
    expect(readAll(csv('Title,Share', 'A,3/27', 'B,4/27')).inspection.mapping.columns[1]?.field).toBeNull();
  });

  test('may be weeks of a year of two digits, and months of Italians and Dutch', () => {
    expect([dateOf('KW 14/27'), dateOf('W14 2027')]).toEqual([
      { kind: 'day', year: 2027, month: 4, day: 5 },
      { kind: 'day', year: 2027, month: 4, day: 5 },
    ]);
    expect(
      ['15 gennaio 2027', '1 mag 2027', 'ott 2027', '3 mrt 2027', '1 oktober 2027'].map(dateOf),
    ).toMatchObject([{ month: 1 }, { month: 5 }, { month: 10 }, { month: 3 }, { month: 10 }]);
    const { drafts } = readAll(
      csv('Titolo;Inizio;Durata', 'A;13/01/2027;6 mesi', 'B;01/04/2027;13 settimane', 'C;01/04/2027;1 anno'),
    );
    expect(drafts.map(({ lengthQuarters }) => lengthQuarters)).toEqual([2, 1, 4]);
  });
});

describe('rows above others', () => {
  test('that cost what those below do are told where all are initiatives', () => {
    const rows = ['ID,Title,Parent,Cost', '1,Cloud,,300', '2,Net,1,100', '3,Server,1,200', '4,Desk,,50'];
    expect(imported(csv(...rows)).remarks).toEqual([
      { line: 2, column: null, code: 'group-costs-twice', parameters: { title: 'Cloud', count: 1 } },
    ]);
    expect(imported(csv(...rows.with(1, '1,Cloud,,250'))).remarks).toEqual([]);
  });

  test.each([
    ['Roman numbers', ['I;Cloud;300', 'I.1;Net;100', 'I.2;Server;200', 'II;Desk;50']],
    ['letters', ['A;Cloud;300', 'A.1;Net;100', 'A.2;Server;200', 'B;Desk;50']],
  ])('may be numbered by %s', (_, rows) => {
    const { drafts, codes } = imported(csv('Nr.;Titel;Kosten', ...rows));
    expect(drafts.map(({ title, programme }) => [title, programme])).toEqual([
      ['Net', 'Cloud'],
      ['Server', 'Cloud'],
      ['Desk', ''],
    ]);
    expect(codes).toContain('outline-numbers');
  });

  test('or have bars and dots before the names of those below', () => {
    for (const mark of ['-', '–', '•', '>']) {
      const { drafts } = imported(
        csv('Titel;Kosten', 'Cloud;300', `${mark} Net;100`, `${mark} Server;200`, 'Desk;50'),
      );
      expect(drafts.map(({ title, programme }) => [title, programme])).toEqual([
        ['Net', 'Cloud'],
        ['Server', 'Cloud'],
        ['Desk', ''],
      ]);
    }
    expect(
      imported(csv('Titel;Kosten', '- Net;100', '- Server;200')).drafts.map(({ title }) => title),
    ).toEqual(['- Net', '- Server']);
  });

  test('are found above a place, and keys are no places', () => {
    expect(['A', 'A.1', 'IV.2.1', '1', '1.2.', 'ERP.1'].map(placeAbove)).toEqual([
      null,
      'A',
      'IV.2',
      null,
      '1.',
      null,
    ]);
    expect(['ERP.1', 'A-1', 'a.1'].map(isOutlinePlace)).toEqual([false, false, false]);
  });
});

test('a bar after a backslash belongs to its cell in a table of Markdown', () => {
  const text = csv(
    '| Title | Cost | Owner |',
    '|---|---:|---|',
    '| A \\| B | 100 | Ann |',
    '| C | 200 | Bo \\| Cy |',
  );
  expect(
    readAll(text).drafts.map(({ title, cost, businessOwner }) => [title.trim(), cost, businessOwner]),
  ).toEqual([
    ['A | B', 100_00, 'Ann'],
    ['C', 200_00, 'Bo | Cy'],
  ]);
});

test('what says the scale below a table is no row of it', () => {
  const { drafts, leftOut } = readAll(csv('Titel;Kosten;Bereich', 'A;250;IT', '', 'Angaben in T€;;'));
  expect([drafts.map(({ cost }) => cost), leftOut.map(({ code }) => code)]).toEqual([
    [250_000_00],
    ['row-is-footer'],
  ]);
});

test('ticks say yes, crosses are asked; Italians and Dutch have words of their own', () => {
  const { drafts, questions } = readAll(csv('Title,Mandatory,Cost', 'A,✓,1', 'B,✗,2', 'C,✔,3'));
  expect(drafts.map(({ mandatory }) => mandatory)).toEqual([true, false, true]);
  expect(questions).toMatchObject([{ kind: 'values', column: 'Mandatory', unknown: 1 }]);
  const states = (...cells: string[]) =>
    readAll(csv('Titolo;Stato;Costo', ...cells.map((cell, at) => `T${at};${cell};1`))).drafts.map(
      ({ status }) => status,
    );
  expect(states('Sospeso', 'In lavorazione', 'Chiuso', 'Te doen', 'Bezig', 'Gesloten', 'Vervallen')).toEqual([
    'proposed',
    'delivering',
    'live',
    'proposed',
    'delivering',
    'live',
    'stopped',
  ]);
  // May be done or ready to begin.
  expect(readAll(csv('Titel;Status;Budget', 'A;Klaar;1', 'B;Listo;1', 'C;Pronto;1')).questions).toMatchObject(
    [{ kind: 'values', unknown: 3 }],
  );
});
