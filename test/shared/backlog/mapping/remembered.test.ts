import { expect, test } from 'vitest';
import { rememberedFor } from '../../../../shared/backlog/mapping/remembered-mapping';
import { blankImport } from '../../../../shared/model/blank';
import { readAll, settings } from '../backlog-reading';

const before = (at: string, mapping: unknown, more = {}) => ({
  ...blankImport,
  fileName: `${at}.csv`,
  at,
  mapping: typeof mapping === 'string' ? mapping : JSON.stringify(mapping),
  ...more,
});

const own = {
  columns: [
    { column: 'What', field: 'title' },
    { column: 'Sum', field: 'cost', scale: 1_000 },
    { column: 'Kind', field: 'lane', values: [['BAU', 'run']] },
  ],
  encoding: 'utf-16le',
  headerLine: 4,
};
const csv = 'Sum,Kind,What\n1.5,BAU,Servers\n';

test('a table with the same columns is read as it was before, whatever their order; the file itself is looked at anew', () => {
  const imports = () => [before('2026-10', { columns: [] }), before('2026-11', own)];
  const { inspection, drafts } = readAll(csv, { settings: { ...settings, imports } });
  expect(inspection.remembered).toEqual({ fileName: '2026-11.csv', at: '2026-11' });
  expect(inspection.guesses.map(({ column, reason }) => [column, reason])).toEqual([
    ['Sum', 'remembered'],
    ['Kind', 'remembered'],
    ['What', 'remembered'],
  ]);
  expect(inspection).toMatchObject({ encoding: 'utf-8', headerLine: 1 });
  expect(drafts[0]).toMatchObject({ title: 'Servers', cost: 150_000, lane: 'run' });
});

test('the user can have it guessed anew, or say what tool it is from', () => {
  const imports = () => [before('2026-11', own)];
  for (const overrides of [{ fresh: true }, { preset: null }, { target: 'services' as const }]) {
    const { inspection } = readAll(csv, { settings: { ...settings, imports }, overrides });
    expect(inspection.remembered).toBeNull();
  }
});

test.each([
  ['that was taken back', before('2026-11', own, { undoneAt: '2026-12' })],
  ['whose mapping was too long to be kept', before('2026-11', '')],
  ['that cannot be read', before('2026-11', '{"columns":')],
  ['that is none', before('2026-11', '[]')],
  ['with a column more', before('2026-11', { columns: [...own.columns, { column: 'X', field: null }] })],
  ['with a column less', before('2026-11', { columns: own.columns.slice(1) })],
])('nothing is remembered of an import %s', (_, one) => {
  expect(rememberedFor(['What', 'Sum', 'Kind'], [one], null)).toBeNull();
});

test('of several the newest holds', () => {
  const older = { columns: own.columns.map((column) => ({ ...column, scale: undefined })) };
  const found = rememberedFor(
    ['What', 'Sum', 'Kind'],
    [before('2026-09', older), before('2026-11', own)],
    null,
  );
  expect(found?.at).toBe('2026-11');
});

test('a scale that a text beside the table now states otherwise is asked again', () => {
  const read = (scale: number | undefined, note: string) => {
    const columns = own.columns.map((column) => (column.field === 'cost' ? { ...column, scale } : column));
    const imports = () => [before('2026-11', { columns })];
    return readAll(`${note};;\nSum;Kind;What\n1.5;BAU;Servers\n`, { settings: { ...settings, imports } });
  };
  for (const [scale, note] of [
    [undefined, 'Figures in k€'],
    [1_000, 'Figures in €m'],
  ] as const) {
    const { inspection, codes } = read(scale, note);
    expect(inspection.guesses[0]).toMatchObject({ reason: 'remembered', scaleUncertain: true });
    expect(codes).toContain('scale-uncertain');
  }
  expect(read(1, 'Figures in k€').inspection.guesses[0]?.scaleUncertain).toBe(false);
  expect(read(1_000, 'Figures in k€').inspection.guesses[0]?.scaleUncertain).toBe(false);
});
