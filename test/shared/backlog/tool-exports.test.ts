import { describe, expect, test } from 'vitest';
import { ranked } from '../../../shared/backlog/hierarchy';
import { withKeyColumn } from '../../../shared/backlog/key-column';
import { columnFor, readAll } from './backlog-reading';

/** A file as it becomes initiatives, rows above others included. */
function imported(text: string) {
  const read = readAll(text);
  const { mapping } = read.inspection;
  const { drafts, leftOut } = ranked(read.drafts, mapping.hierarchy ?? 'flat', new Map());
  return { ...read, mapping, drafts, leftOut: [...read.leftOut, ...leftOut] };
}

const csv = (...lines: string[]) => `${lines.join('\n')}\n`;

describe('Jira', () => {
  test('is known in German, and its parents are ids that no key is', () => {
    const { mapping, drafts } = imported(
      csv(
        'Zusammenfassung;Vorgangsschlüssel;Vorgangs-ID;Vorgangstyp;Status;Übergeordnet;Ursprüngliche Schätzung',
        'Rechnungen digital;FIN-11;20001;Epic;In Arbeit;;144000',
        'Archiv ablösen;FIN-12;20002;Story;Zu erledigen;20001;28800',
      ),
    );
    expect(mapping).toMatchObject({ preset: 'jira', hierarchy: 'flat', linkKey: 'Vorgangs-ID' });
    expect(
      drafts.map(({ title, sourceKey, programme, status }) => [title, sourceKey, programme, status]),
    ).toEqual([
      ['Rechnungen digital', 'FIN-11', '', 'delivering'],
      ['Archiv ablösen', 'FIN-12', 'Rechnungen digital', 'proposed'],
    ]);
  });

  test('counts estimates in seconds of work', () => {
    const { drafts } = imported(
      csv(
        'Summary,Issue key,Issue Type,Original estimate,Custom field (Team)',
        'Move ledgers,ITP-2,Story,57600,Platform',
      ),
    );
    expect(drafts[0]?.effort).toEqual([{ team: 'Platform', days: 2 }]);
  });
});

describe('Microsoft Project', () => {
  const rows = [
    '1,Yes,ERP programme,400 days,4 January 2027,14 July 2028,,1',
    '2,Yes,General ledger,65 days,,,,2',
    '3,Yes,Receivables,70 days,,,2FS+2 days,2',
    '4,No,Old idea,1 day?,,,,2',
  ];
  const { mapping, drafts, leftOut } = imported(
    csv('ID,Active,Name,Duration,Start,Finish,Predecessors,Outline Level', ...rows),
  );

  test('gives its summary tasks as programmes, counts days of work, and leaves out what is inactive', () => {
    expect(mapping).toMatchObject({ preset: 'msproject', hierarchy: 'groups' });
    expect(drafts.map(({ title, programme, lengthQuarters }) => [title, programme, lengthQuarters])).toEqual([
      ['General ledger', 'ERP programme', 1],
      ['Receivables', 'ERP programme', 1],
    ]);
    expect(leftOut.map(({ line, code }) => [line, code])).toEqual([
      [5, 'row-not-counted'],
      [2, 'row-is-group'],
    ]);
  });

  test('is known in German; what comes before is named by the number that is no key', () => {
    const german = imported(
      csv(
        'Nr.;Eindeutige Nr.;Vorgangsname;Dauer;Anfang;Fertig stellen;Vorgänger;Gliederungsebene',
        '1;10;Netz;65 Tage;Mo 04.01.27;Fr 02.04.27;;1',
        '2;11;Server;130 Tage;Mo 05.04.27;Fr 01.10.27;1EA+2 Tage;1',
      ),
    );
    expect(german.mapping).toMatchObject({ preset: 'msproject', linkKey: 'Nr.' });
    expect(german.drafts).toMatchObject([
      { sourceKey: '10', linkKey: '1', startQuarter: 2027 * 4 },
      { sourceKey: '11', linkKey: '2', startQuarter: 2027 * 4 + 1, needs: ['1'] },
    ]);
  });
});

test('Todoist’s sections, Trello’s archive and ClickUp’s brackets are no part of the backlog', () => {
  const todoist = imported(
    csv(
      'TYPE,CONTENT,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG',
      'section,Next year,,,,,,',
      'task,Replace laptops,1,1,Ann (1),Bob (2),2027-03-01,en',
    ),
  );
  expect(todoist.leftOut).toMatchObject([{ line: 2, code: 'row-not-counted' }]);
  expect(todoist.drafts).toMatchObject([{ businessOwner: 'Ann', itOwner: 'Bob', neededBy: '2027-03-01' }]);
  const trello = imported(
    csv(
      'Card ID,Card Name,Labels,List Name,Archived',
      '5f1,Backup,"Run (green),Cloud (red)",Doing,false',
      '5f2,Fax,,Done,True',
    ),
  );
  expect(trello.leftOut).toMatchObject([{ line: 3, parameters: { column: 'Archived', text: 'True' } }]);
  expect(trello.drafts).toMatchObject([{ tags: ['Run', 'Cloud'], lane: 'run', laneBasis: 'words' }]);
  const clickUp = imported(
    csv(
      'Task ID,Task Name,List Name,Parent ID,Assignees,Tags',
      'a1,Roll out,Apps,null,"[Ann,Bob]","[crm,web]"',
    ),
  );
  expect(clickUp.drafts).toMatchObject([{ parent: '', itOwner: 'Ann; Bob', tags: ['crm', 'web'] }]);
});

test('a major project of the UK has the day before the month without being asked', () => {
  const { drafts, questions } = imported(
    csv(
      'GMPP ID,Project name,MPA RAG rating,Start date,End date,Total Baseline Whole Life Costs (£m)',
      'A,Fibre,Amber,01/04/2018,01/05/2019,10',
    ),
  );
  expect(questions).toEqual([]);
  expect(drafts[0]?.startQuarter).toBe(2018 * 4 + 1);
});

describe('a table of nobody’s tool', () => {
  test('is counted in what the row below its header says', () => {
    const { drafts, leftOut } = imported(
      csv('Projekt;Kosten;Laufende Kosten;Beginn', ';TEUR;TEUR/Jahr;TT.MM.JJJJ', 'Lager;80,5;2;01.02.2027'),
    );
    expect(leftOut).toMatchObject([{ line: 2, code: 'row-is-units' }]);
    expect(drafts).toMatchObject([{ cost: 80_500_00, runCost: 2_000_00 }]);
  });

  test('gives the rows of a numbered outline that have sums of others as programmes', () => {
    const { drafts } = imported(
      csv('WBS;Title;Cost', '1;Cloud;300', '1.1;Network;100', '1.2;Servers;200', '2;Workplace;50'),
    );
    expect(drafts.map(({ title, programme, cost }) => [title, programme, cost])).toEqual([
      ['Network', 'Cloud', 100_00],
      ['Servers', 'Cloud', 200_00],
      ['Workplace', '', 50_00],
    ]);
  });

  test('has teams where it has their days, else business units', () => {
    const { drafts } = imported(
      csv('Key;Vorhaben;Team;Aufwand (PT);Parent', 'I-1;Netz;Netz;1.200;', 'I-2;Firewall;Netz;12,5;I-1'),
    );
    expect(drafts).toMatchObject([
      { businessUnit: '', effort: [{ team: 'Netz', days: 1_200 }], programme: '' },
      { effort: [{ team: 'Netz', days: 13 }], programme: 'Netz' },
    ]);
    expect(columnFor(readAll(csv('Title,Team', 'A,Web')).inspection, 'businessUnit')).toBe('Team');
  });

  test('may give a share of a goal in percent', () => {
    const { drafts } = readAll(csv('Title;Beitrag zum Ziel', 'A;25 %', 'B;12,5%', 'C;3'));
    expect(drafts.map(({ goalContribution }) => goalContribution)).toEqual([25, 12.5, 3]);
  });

  test('has a day it is needed by where it is due and never starts', () => {
    const due = readAll(csv('Title,Due date', 'A,2027-03-31'));
    expect([due.codes, due.drafts[0]?.neededBy]).toEqual([[], '2027-03-31']);
    expect(columnFor(readAll(csv('Title,Start,Due date', 'A,2027-01-01,2027-03-31')).inspection, 'end')).toBe(
      'Due date',
    );
  });

  test('may have a key of several columns, and one said on the command line goes before', () => {
    const text = csv('Site,No,Title', 'Bern,1,Door', 'Basel,1,Gate', ',2,Roof');
    const { inspection } = readAll(text);
    const mapping = { ...inspection.mapping, key: ['Site', 'No'] };
    expect(readAll(text, { mapping }).drafts.map(({ sourceKey }) => sourceKey)).toEqual([
      'Bern | 1',
      'Basel | 1',
      '2',
    ]);
    expect(readAll(text, { mapping: { ...mapping, key: ['Place'] } }).inspection.refusal).toMatchObject({
      code: 'column-missing',
      column: 'Place',
    });
    expect(withKeyColumn({ ...inspection, mapping }, 'site')).toMatchObject({
      mapping: { columns: [{ column: 'Site', field: 'sourceKey' }, { field: null }, { field: 'title' }] },
    });
  });
});
