import { describe, expect, test } from 'vitest';
import { ranked } from '../../../shared/backlog/rows/hierarchy';
import { dateOf } from '../../../shared/backlog/values/read-date';
import { columnFor, readAll } from './backlog-reading';

const shown = (content: string) => {
  const { drafts, inspection, leftOut, codes } = readAll(content);
  const { drafts: kept, leftOut: above } = ranked(drafts, inspection.mapping.hierarchy ?? 'flat', new Map());
  return {
    kept: kept.map(({ title, programme }) => [title, programme]),
    leftOut: [...leftOut, ...above].map(({ code, line }) => [code, line]),
    codes,
  };
};

describe('levels that are columns', () => {
  test('of which each row names all: the deepest is the title, the first the programme', () => {
    expect(
      shown('Epic,Feature,Story,Points\nCloud,Net,Cabling,1\nCloud,Net,Switches,2\nData,Lake,Ingest,3\n')
        .kept,
    ).toEqual([
      ['Cabling', 'Cloud'],
      ['Switches', 'Cloud'],
      ['Ingest', 'Data'],
    ]);
  });

  test('of which each row names one: an outline', () => {
    const { kept, leftOut } = shown(
      'Epic,Feature,Story,Cost\nCloud,,,\n,Net,,\n,,Cabling,100\n,,Switches,200\nData,,,\n,Lake,,400\n',
    );
    expect(kept).toEqual([
      ['Cloud', ''],
      ['Net', 'Cloud'],
      ['Cabling', 'Net'],
      ['Switches', 'Net'],
      ['Data', ''],
      ['Lake', 'Data'],
    ]);
    expect(leftOut).toEqual([]);
  });

  test('whose names stand once: filling down is offered', () => {
    const { kept, codes } = shown(
      'Level 1,Level 2,Cost\nCloud,Cabling,100\n,Switches,200\nData,Ingest,400\n,Marts,500\n',
    );
    expect(kept.map(([title]) => title)).toEqual(['Cabling', 'Switches', 'Ingest', 'Marts']);
    expect(codes).toContain('fill-down-offered');
  });

  test('are none beside a title', () => {
    expect(
      shown('Epic,Feature,Title\nCloud,Net,Cabling\nCloud,Net,Switches\n').kept.map(([title]) => title),
    ).toEqual(['Cabling', 'Switches']);
  });
});

describe('lines that are drawn between rows', () => {
  test.each([
    [
      'a grid',
      '+-------+------+\n| Title | Cost |\n+=======+======+\n| A     | 100  |\n+-------+------+\n| B     | 200  |\n+-------+------+\n',
    ],
    ['equals signs', '|Title|Cost|\n|=====|====|\n|A|100|\n|B|200|\n'],
    ['long dashes', '| Title | Cost |\n| – | – |\n| A | 100 |\n| B | 200 |\n'],
    ['colons', '| Title | Cost |\n|:-:|---:|\n| A | 100 |\n| B | 200 |\n'],
  ])('are no rows: %s', (_, content) => {
    const { kept } = shown(content);
    expect(kept).toEqual([
      ['A', ''],
      ['B', ''],
    ]);
  });

  test('are not cells that say nothing', () => {
    expect(shown('Title,Owner,Cost\nA,-,-\nB,-,2\n').kept.map(([title]) => title)).toEqual(['A', 'B']);
  });
});

test('an apostrophe that makes a number a text is none of it', () => {
  const { drafts } = readAll("Key,Title,Cost\n'001,A,'100\n'002,'Best' of,'200\n");
  expect(drafts.map(({ sourceKey, title, cost }) => [sourceKey, title, cost])).toEqual([
    ['001', 'A', 100_00],
    ['002', "'Best' of", 200_00],
  ]);
});

describe('links in other languages', () => {
  test.each([
    ['Issue key,Summary,Status,Inward issue link (Blocks),Outward issue link (Blocks)'],
    [
      'Vorgangsschlüssel,Zusammenfassung,Status,Eingehende Vorgangsverknüpfung (Blocks),Ausgehende Vorgangsverknüpfung (Blocks)',
    ],
    ['Clé de ticket,Résumé,État,Lien de ticket entrant (Blocks),Lien de ticket sortant (Blocks)'],
    [
      'Clave de incidencia,Resumen,Estado,Enlace de incidencia entrante (Blocks),Enlace de incidencia saliente (Blocks)',
    ],
  ])('%s', (header) => {
    const { drafts } = readAll(`${header}\nP-1,A,Done,,P-2\nP-2,B,To Do,P-1,\nP-3,C,To Do,P-2,\n`);
    expect(drafts.map(({ needs }) => needs)).toEqual([[], ['P-1'], ['P-2']]);
  });

  test('of MS Project, with what they wait and how long', () => {
    const { drafts } = readAll(
      'Nr.;Vorgangsname;Dauer;Anfang;Fertig stellen;Vorgänger;Gliederungsebene\n1;A;5 Tage;01.01.27;01.02.27;;1\n2;B;5 Tage;01.02.27;01.03.27;1EA+3 Tage;1\n12;D;5 Tage;01.02.27;01.03.27;2AA,1EA+3t;1\n',
    );
    expect(drafts.map(({ needs }) => needs)).toEqual([[], ['1'], ['2', '1']]);
  });
});

describe('headers of other languages and tools', () => {
  test.each([
    ['Titolo,Costo,Stato,Inizio,Fine', 'Titolo', 'Costo', 'Stato', 'Inizio'],
    ['Projectnaam,Begroting,Status,Startdatum,Einddatum', 'Projectnaam', 'Begroting', 'Status', 'Startdatum'],
    [
      'Kurzbeschreibung,Kosten netto,Status,Geplantes Startdatum,Geplantes Enddatum',
      'Kurzbeschreibung',
      'Kosten netto',
      'Status',
      'Geplantes Startdatum',
    ],
  ])('%s', (header, title, cost, status, start) => {
    const { inspection, drafts } = readAll(
      `${header}\nA,1000,In corso,01/04/2027,30/09/2027\nB,2000,In corso,13/05/2027,30/09/2027\n`,
    );
    expect(['title', 'cost', 'status', 'start'].map((field) => columnFor(inspection, field))).toEqual([
      title,
      cost,
      status,
      start,
    ]);
    expect(drafts[0]).toMatchObject({ startQuarter: 2027 * 4 + 1, lengthQuarters: 2, status: 'delivering' });
  });

  test.each([
    ['Cost,Cost incl. VAT', 'Cost'],
    ['Cost incl. VAT,Cost excl. VAT', 'Cost excl. VAT'],
    ['Kosten brutto,Kosten netto', 'Kosten netto'],
    ['Coût TTC,Coût HT', 'Coût HT'],
  ])('of %s the sum without tax is the cost, and the other is told', (headers, cost) => {
    const { inspection } = readAll(`Title,${headers}\nA,100,119\nB,200,238\n`);
    expect(columnFor(inspection, 'cost')).toBe(cost);
    expect(inspection.remarks.map(({ code }) => code)).toContain('columns-unused');
  });

  test('Primavera marks what is done or held fast', () => {
    expect(dateOf('01-Apr-27 A')).toEqual({ kind: 'day', year: 2027, month: 4, day: 1 });
    expect(dateOf('31-Dec-27*')).toEqual({ kind: 'day', year: 2027, month: 12, day: 31 });
  });
});
