import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recentList, recentPath } from '../../../electron/main/menu/recent-list';

const home = mkdtempSync(join(tmpdir(), 'recent-'));
const own = join(home, 'config');
const places = { home, own, sample: join(own, 'My plan.bimodal') };
const plan = join(home, 'Plan 2027.bimodal');
writeFileSync(plan, '');
utimesSync(plan, new Date('2026-11-20T10:00:00Z'), new Date('2026-11-20T10:42:00Z'));
const paths = [
  plan,
  join(own, 'My plan.bimodal'),
  '/elsewhere/Gone.bimodal',
  join(plan, 'below.bimodal'),
  home,
];

describe('the recent plans of the start page', () => {
  it('say their name, their place from the home on, and when they were changed', async () => {
    const [first] = await recentList(paths, places, () => false);
    expect(first).toMatchObject({
      name: 'Plan 2027',
      folder: '~',
      changedAt: '2026-11-20T10:42:00.000Z',
      missing: false,
      here: false,
    });
  });

  it('say which are not there any more, and which is the one of the window', async () => {
    const list = await recentList(paths, places, (path) => path === plan);
    expect(list.map(({ missing }) => missing)).toEqual([false, true, true, true, true]);
    expect(list.map(({ here }) => here)).toEqual([true, false, false, false, false]);
    expect(list.map(({ sample }) => sample)).toEqual([false, true, false, false, false]);
    expect(list.map(({ folder }) => folder)).toEqual([
      '~',
      null,
      '/elsewhere',
      `~${plan.slice(home.length)}`,
      expect.any(String),
    ]);
  });

  it('are named by ids that no path shows in, and found again by them', async () => {
    const list = await recentList(paths, places, () => false);
    expect(list.map(({ id }) => recentPath(paths, id))).toEqual(paths);
    expect(JSON.stringify(list.map(({ id }) => id))).not.toContain('bimodal');
    expect(recentPath(paths, 'another')).toBeNull();
  });
});
