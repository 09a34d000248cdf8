import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../../../shared/backlog/mapping';
import { inferLane } from '../../../../shared/backlog/values/infer-lane';
import { inferOutcome } from '../../../../shared/backlog/values/infer-outcome';
import { readAll } from '../backlog-reading';

const title = (text: string) => [{ column: null, text, sure: false }];
const lane = (text: string) => inferLane(title(text))?.shown ?? null;
const outcome = (text: string) => inferOutcome(title(text))?.shown ?? null;

describe('words of a lane', () => {
  test.each([
    ['Oracle licence renewal', 'run'],
    ['FY11-Q1 O&M', 'run'],
    ['Wartung Drucker', 'run'],
    ['Renouvellement des licences', 'run'],
    ['Renovación de parches', 'run'],
    ['Manutenção do portal', 'run'],
    ['National Accounts Modernization', 'innovate'],
    ['Einführung CRM', 'innovate'],
    ['Nouveau portail pilote', 'innovate'],
    ['Nueva web, modernización', 'innovate'],
    ['Support and operations', 'run'],
    ['Lançamento da loja', 'innovate'],
  ])('in %s are of %s', (text, code) => {
    expect(lane(text)).toMatchObject({ code });
  });

  test.each([
    'Newcastle office',
    'Dispatch board',
    'CRM',
    '',
    'Supportive',
    'Pilot boats',
    'New shop',
    'New new',
  ])('in %s are none', (text) => {
    expect(lane(text)).toBeNull();
  });

  test('of many meanings count alone where they say what kind of row it is', () => {
    expect(inferLane([{ column: 'Type', text: 'Support', sure: true }])?.shown).toEqual({
      code: 'run',
      word: 'support',
    });
    expect(lane('Pilot of a new till')).toEqual({ code: 'innovate', word: 'pilot + new' });
  });

  test('of both lanes leave it open', () => {
    expect(lane('New support portal')).toBe('several');
  });
});

test('words of an outcome, whole, in five languages; those of two leave it open', () => {
  expect(outcome('GDPR audit')).toMatchObject({ code: 'risk' });
  expect(outcome('Automatisierung der Rechnungen')).toMatchObject({ code: 'efficiency' });
  expect(outcome('Portail du chiffre d’affaires')).toMatchObject({ code: 'revenue' });
  expect(outcome('Seguridad: auditoría de la red')).toMatchObject({ code: 'risk' });
  expect(outcome('Automação fiscal')).toMatchObject({ code: 'efficiency' });
  expect(outcome('Sales security')).toBe('several');
  expect(outcome('Wholesales')).toBeNull();
});

describe('a row whose lane and outcome no column states', () => {
  const text =
    'Title,Type,Tags\nPortal,Maintenance,new\nOrders,Story,licence;audit\nNew pilot shop,,\nNew support desk,,\nWifi,Story,\n';
  const columns: Mapping['columns'] = [
    { column: 'Title', field: 'title' },
    { column: 'Type', field: 'kindOfWork' },
    { column: 'Tags', field: 'tags' },
  ];

  test('takes them from the kind of work, the tags, the title, in that order, and is assumed', () => {
    const { drafts, warnings } = readAll(text, { mapping: { columns } });
    expect(drafts.map((draft) => [draft.lane, draft.laneBasis, draft.outcome, draft.outcomeAssumed])).toEqual(
      [
        ['run', 'words', null, false],
        ['run', 'words', 'risk', true],
        ['innovate', 'words', null, false],
        ['backlog', 'none', null, false],
        ['backlog', 'none', null, false],
      ],
    );
    expect(warnings).toEqual([
      {
        line: 2,
        column: 'Type',
        code: 'lane-assumed',
        parameters: { word: 'maintenance', lane: 'run', count: 1 },
      },
      {
        line: 3,
        column: 'Tags',
        code: 'lane-assumed',
        parameters: { word: 'licence', lane: 'run', count: 1 },
      },
      {
        line: 3,
        column: 'Tags',
        code: 'outcome-assumed',
        parameters: { word: 'audit', outcome: 'risk', count: 1 },
      },
      {
        line: 4,
        column: 'Title',
        code: 'lane-assumed',
        parameters: { word: 'new + pilot', lane: 'innovate', count: 1 },
      },
      { line: 5, column: 'Title', code: 'lane-open', parameters: { count: 1 } },
    ]);
  });

  test('is told once for a word with its count', () => {
    const rows = Array.from({ length: 40 }, (_, i) => `Licence ${i}`);
    const { warnings } = readAll(`Title\n${rows.join('\n')}\n`, {
      mapping: { columns: columns.slice(0, 1) },
    });
    expect(warnings.map(({ code, parameters }) => [code, parameters.count])).toEqual([['lane-assumed', 40]]);
  });

  test('keeps neither where inference is off, a lane is given for all, or a column has the field', () => {
    const lanes = (more: Partial<Mapping>) =>
      readAll(text, { mapping: { columns, ...more } }).drafts.map((draft) => draft.laneBasis);
    expect(lanes({ infer: false })).toEqual(['none', 'none', 'none', 'none', 'none']);
    expect(lanes({ lane: 'run' })).toEqual(['mapped', 'mapped', 'mapped', 'mapped', 'mapped']);
    const stated = readAll('Title,Lane,Outcome\nNew shop,,\n');
    expect(stated.drafts[0]).toMatchObject({ lane: 'backlog', laneBasis: 'none', outcome: null });
  });
});
