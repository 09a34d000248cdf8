import { describe, expect, test } from 'vitest';
import { columnFor, readAll } from './backlog-reading';

const csv = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

describe('exports of further tools', () => {
  test('Clarity in Spanish', () => {
    const { drafts, inspection } = readAll(
      csv(
        'Nombre;ID;Gestor;Estado;Fecha de inicio;Fecha de finalización;Coste previsto;Coste real',
        'Portal;PR01;Ana;Aprobado;01/03/2027;30/09/2027;1.200.000,50 €;10.000,00 €',
        'ERP;PR02;Juan;En curso;15/04/2027;31/12/2027;80.000,00 €;5.000,00 €',
      ),
    );
    expect(
      drafts.map(({ itOwner, cost, spent, lengthQuarters }) => [itOwner, cost, spent, lengthQuarters]),
    ).toEqual([
      ['Ana', 120_000_050, 1_000_000, 3],
      ['Juan', 8_000_000, 500_000, 3],
    ]);
    expect(inspection.remarks.map(({ code }) => code)).not.toContain('columns-unused');
  });

  test.each([
    [
      'Planview',
      'Work ID,Work Description,Planned Start,Planned Finish,Total Planned Cost,Total Actual Cost',
      'Planned Finish',
      'end',
    ],
    [
      'Planview, spent',
      'Work ID,Work Description,Planned Start,Planned Finish,Total Planned Cost,Total Actual Cost',
      'Total Actual Cost',
      'spent',
    ],
    [
      'Aha!',
      'Feature reference #,Feature name,Feature status,Assigned to,Start on,Due on,Epic name',
      'Feature status',
      'status',
    ],
    [
      'Aha!, its end',
      'Feature reference #,Feature name,Feature status,Assigned to,Start on,Due on,Epic name',
      'Due on',
      'end',
    ],
    ['productboard', 'Feature name,Status,Owner,Timeframe start,Timeframe end', 'Timeframe end', 'end'],
    [
      'monday.com in German',
      'Name,Person,Status,Zeitachse - Start,Zeitachse - Ende,Budget',
      'Zeitachse - Start',
      'start',
    ],
    [
      'Asana in French',
      'Identifiant de tâche,Nom,Responsable,Date de début',
      'Identifiant de tâche',
      'sourceKey',
    ],
    ['Jira in Portuguese', 'Resumo,Chave do item,Status,Responsável', 'Chave do item', 'sourceKey'],
  ])('%s', (_, header, column, field) => {
    expect(columnFor(readAll(`${header}\n`).inspection, field)).toBe(column);
  });

  test('Notion, whose date says from when to when', () => {
    const { drafts, inspection } = readAll(
      csv('Name,Date,Owner', 'Portal,"January 4, 2027 → June 18, 2027",Anna', 'ERP,"March 1, 2027",Bo'),
    );
    expect(columnFor(inspection, 'start')).toBe('Date');
    expect(drafts.map(({ lengthQuarters }) => lengthQuarters)).toEqual([2, null]);
    // A date of nothing in particular is none of the work.
    expect(
      columnFor(readAll(csv('Name,Date', 'A,2027-01-01', 'B,2027-02-01')).inspection, 'start'),
    ).toBeUndefined();
  });
});

describe('several tables in one sheet', () => {
  test('of two columns, each below its title, are groups', () => {
    const { drafts, leftOut } = readAll(
      csv('Portfolio A', 'Title,Cost', 'A,1', 'B,2', '', 'Portfolio B', 'Title,Cost', 'C,3', 'D,4'),
    );
    expect(drafts.map(({ title, programme }) => [title, programme])).toEqual([
      ['A', 'Portfolio A'],
      ['B', 'Portfolio A'],
      ['C', 'Portfolio B'],
      ['D', 'Portfolio B'],
    ]);
    expect(leftOut.map(({ line, code }) => [line, code])).toEqual([
      [6, 'row-is-group-title'],
      [7, 'row-is-repeated-header'],
    ]);
  });

  test('side by side are told where the second one has become fields', () => {
    const rows = (gap: string) =>
      csv(`Title,Cost,${gap},Risk,Owner`, `A,1,${gap},Fire,Ann`, `B,2,${gap},Flood,Bo`, 'C,3,,,');
    expect(readAll(rows('')).inspection.remarks).toContainEqual({
      line: null,
      column: 'Owner',
      code: 'behind-empty-column',
      parameters: { column: 'Owner' },
    });
    expect(readAll(rows('x')).codes).not.toContain('behind-empty-column');
    expect(readAll(csv('Title,Cost,,Remark', 'A,1,,x', 'B,2,,y')).codes).not.toContain('behind-empty-column');
  });
});

test.each([
  ['Under consideration', 'proposed'],
  ['Candidate', 'proposed'],
  ['Fazendo', 'delivering'],
  ['Stuck', 'delivering'],
  ['Closed as not planned', 'stopped'],
  ["Won't implement", 'stopped'],
])('their state %s is known', (cell, status) => {
  expect(readAll(csv('Title,Status', `A,${cell}`, 'B,New')).drafts[0]?.status).toBe(status);
});
