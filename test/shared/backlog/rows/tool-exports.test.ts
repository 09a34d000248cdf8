import { describe, expect, test } from 'vitest';
import { ranked } from '../../../../shared/backlog/rows/hierarchy';
import { readAll } from '../backlog-reading';

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

test('a server’s Jira calls its key plainly so, and Azure DevOps speaks other languages', () => {
  const jira = imported(
    csv('Issue Type,Key,Summary,Reporter,Status,Component/s', 'Story,AB-1,Do it,Bo,In Progress,Infra'),
  );
  expect(jira.mapping.preset).toBe('jira');
  expect(jira.drafts).toMatchObject([{ sourceKey: 'AB-1', businessOwner: 'Bo', status: 'delivering' }]);
  const ado = imported(
    csv(
      'ID,Arbeitselementtyp,Titel 1,Titel 2,Zugewiesen an,Zustand',
      '1,Epic,Netz,,Ann <a@x>,Aktiv',
      '2,Feature,,WLAN,,Neu',
    ),
  );
  expect(ado.mapping.preset).toBe('ado');
  expect(ado.drafts).toMatchObject([
    { title: 'Netz', itOwner: 'Ann' },
    { title: 'WLAN', programme: 'Netz' },
  ]);
});

test('an issue of Jira that is planned by targets ends at its target, and an epic is not its own programme', () => {
  const { drafts } = imported(
    csv(
      'Issue key,Summary,Issue Type,Due Date,Custom field (Epic Link),Custom field (Epic Name),Custom field (Target start),Custom field (Target end)',
      'P-1,Platform,Epic,,,CDP,01/Jan/27,30/Sep/27',
      'P-2,Consent,Story,31/Mar/27 12:00 AM,P-1,,,',
    ),
  );
  expect(drafts.map(({ programme, lengthQuarters }) => [programme, lengthQuarters])).toEqual([
    ['', 3],
    ['Platform', null],
  ]);
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

  test('is known in French, its inactive tasks too', () => {
    const french = imported(
      csv(
        'N°;Actif;Nom de la tâche;Durée;Début;Fin;Prédécesseurs;Niveau hiérarchique',
        '1;Oui;Finances;65 jours;Lun 18/01/27;Ven 02/04/27;;1',
        '2;Oui;Achats;65 jours;;;1FD+2 jours;1',
        '3;Non;Vieille idée;1 jour?;;;;1',
      ),
    );
    expect(french.drafts).toMatchObject([
      { sourceKey: '1', startQuarter: 2027 * 4 },
      { sourceKey: '2', needs: ['1'] },
    ]);
    expect(french.leftOut).toMatchObject([{ line: 4, code: 'row-not-counted' }]);
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

test('the groups of a monday board are the programmes of its rows, the first one too', () => {
  const { drafts, leftOut, questions } = imported(
    csv(
      'Roadmap,,,',
      'Run,,,',
      'Name,Person,Status,Budget',
      'Patch servers,Ann,Working on it,10',
      ',,,10',
      'Innovate,,,',
      'Name,Person,Status,Budget',
      'Chatbot,Bob,Stuck,20',
    ),
  );
  expect(drafts.map(({ title, programme, status }) => [title, programme, status])).toEqual([
    ['Patch servers', 'Run', 'delivering'],
    ['Chatbot', 'Innovate', 'delivering'],
  ]);
  expect([leftOut.length, questions]).toEqual([3, []]);
});

test('what monday writes above sub-items is no row, and sub-items are left out', () => {
  const { drafts, leftOut } = imported(
    csv(
      'Name,Subitems,Owner,Status,Due date,Budget',
      'Patch servers,"Plan, Do",Ann,Working on it,2027-03-31,10',
      'Subitems,Name,Owner,Status,Date,',
      ',Plan,Ann,Done,2027-01-15,',
      'Renew AV,,Bo,Stuck,2027-06-30,20',
    ),
  );
  expect(drafts.map(({ title }) => title)).toEqual(['Patch servers', 'Renew AV']);
  expect(leftOut.map(({ line, code }) => [line, code])).toEqual([
    [3, 'row-is-repeated-header'],
    [4, 'no-title'],
  ]);
});

test('a day of ClickUp is the one its user sees, not that of Greenwich', () => {
  const { drafts, questions } = imported(
    csv(
      'Task ID,Task Name,List Name,Start Date,Start Date Text,Due Date,Due Date Text',
      'a1,Roll out,Apps,1798758000000,"1/1/2027, 12:00:00 AM GMT+1",1806534000000,"4/1/2027, 12:00:00 AM GMT+2"',
    ),
  );
  expect([drafts[0]?.startQuarter, drafts[0]?.lengthQuarters, questions]).toEqual([2027 * 4, 2, []]);
});

test('work of Planview that has no name is called by its description', () => {
  const { drafts } = imported(
    csv(
      'Work ID,Work Description,Work Status,Planned Start,Planned Finish',
      'W-1,Switches,Open,2027-01-15,2027-06-30',
    ),
  );
  expect(drafts).toMatchObject([{ title: 'Switches', startQuarter: 2027 * 4, lengthQuarters: 2 }]);
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
