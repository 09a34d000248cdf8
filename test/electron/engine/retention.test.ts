import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupId, readBackupId } from '../../../electron/engine/backups/backup-names';
import { type Dated, retained } from '../../../electron/engine/backups/retention';

const day = 24 * 60 * 60_000;
const start = Date.parse('2026-01-01T00:00:00.000Z');

function dated(at: number): Dated {
  return { id: String(at), at: new Date(at).toISOString() };
}

function pruned(backups: readonly Dated[], now: number): Dated[] {
  const made = dated(now);
  const all = [...backups, made];
  const kept = retained(all, now, made.id);
  return all.filter(({ id }) => kept.has(id));
}

test('400 days of four backups each: always three of today, one of each of the seven days before', () => {
  let backups: Dated[] = [];
  for (let at = 0; at < 400; at++) {
    for (let part = 0; part < 4; part++) backups = pruned(backups, start + at * day + part * 3_600_000);
    if (at < 8) continue;
    const days = backups
      .map((backup) => Math.floor((Date.parse(backup.at) - start) / day))
      .sort((a, b) => b - a);
    expect(days).toEqual([at, at, at, ...Array.from({ length: 7 }, (_, index) => at - 1 - index)]);
    const yesterdays = backups.filter((backup) =>
      backup.at.startsWith(dated(start + (at - 1) * day).at.slice(0, 10)),
    );
    expect(yesterdays.map(({ at: time }) => time.slice(11, 13))).toEqual(['03']);
  }
});

test('whatever the clock does, the one just made stays, no more than ten do, and fewer than three lose nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -400 * 24, max: 400 * 24 }), { maxLength: 60 }), (hours) => {
      let backups: Dated[] = [];
      for (const hour of hours) {
        const now = start + hour * 3_600_000 + backups.length;
        const before = backups.length;
        backups = pruned(backups, now);
        expect(backups.some(({ id }) => id === String(now))).toBe(true);
        expect(backups.length).toBeLessThanOrEqual(10);
        if (before < 3 && hours.length < 3) expect(backups.length).toBe(before + 1);
      }
    }),
  );
});

test('a clock set back three days loses no day', () => {
  let backups: Dated[] = [];
  for (let at = 0; at < 6; at++) backups = pruned(backups, start + at * day);
  backups = pruned(backups, start + 2 * day + 1);
  expect(backups).toHaveLength(7);
});

test('the name of a backup tells all of it, and no other name is taken for one', () => {
  const id = backupId(start, 'import', 1547);
  expect(readBackupId(id)).toEqual({
    id,
    at: '2026-01-01T00:00:00.000Z',
    occasion: 'import',
    initiatives: 1547,
  });
  for (const other of ['', '../x', `${id}/..`, `${id}.bimodal`, id.replace('import', 'export'), `${id}\n`]) {
    expect(readBackupId(other), other).toBeNull();
  }
});
