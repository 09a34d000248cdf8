import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutRecent, withRecent } from '../../../electron/main/menu/recent-plans';
import { openSettings } from '../../../electron/main/settings';
import { withGrid } from '../../../electron/main/windows/kept-grids';
import { withView } from '../../../electron/main/windows/kept-views';
import { isKeptView, type KeptView } from '../../../shared/contract/kept-view';

const layout = {
  columns: [{ id: 'title', width: 300 }],
  frozen: 1,
  sort: [{ id: 'cost', descending: true }],
  groups: ['lane'],
  formats: { cost: { whole: true } },
};

const view: KeptView = {
  screen: 'roadmap',
  scenarioId: null,
  selection: ['a', 'b'],
  focused: 'a',
  panel: null,
  scrolled: { run: 340 },
};

const fresh = () => join(mkdtempSync(join(tmpdir(), 'settings-')), 'folder', 'settings.json');

describe('the settings of the user', () => {
  it('are there again after a restart', () => {
    const file = fresh();
    const kept = {
      theme: 'dark',
      contrast: true,
      density: 'compact',
      recent: ['/a.bimodal'],
      panel: { milestones: true, money: false },
      grids: [{ path: '/a.bimodal', layout }],
      views: [{ path: '/a.bimodal', view }],
      keys: { import: 'Mod+j', find: '' },
      language: 'de',
      region: 'fr-CH',
      tourSeen: true,
      zoom: 1.5,
      exportFolder: '/reports',
    } as const;
    openSettings(file).set(kept);
    expect(openSettings(file).get()).toEqual({ ...kept, bounds: null });
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '{"theme": 3, "region": "xx-XX", "contrast": 1, "density": "tight", "recent": "no", "bounds": {"x": "left"}, "panel": {"money": 1}, "keys": {"import": "Tab"}, "grids": [{"path": "/a"}], "zoom": 400, "exportFolder": "", "views": [{"path": "/a", "view": {"screen": "start"}}]}',
  ])('the content %j falls back to what a first start has', (content) => {
    const file = fresh();
    openSettings(file).set({});
    writeFileSync(file, content);
    expect(openSettings(file).get()).toEqual({
      theme: 'system',
      contrast: false,
      density: 'roomy',
      recent: [],
      bounds: null,
      panel: {},
      grids: [],
      views: [],
      keys: {},
      language: null,
      region: null,
      tourSeen: false,
      zoom: 1,
      exportFolder: null,
    });
  });

  it('one bad value costs only itself', () => {
    const file = fresh();
    openSettings(file).set({});
    writeFileSync(file, '{"theme": "pink", "recent": ["/a.bimodal"], "unknown": 1}');
    expect(openSettings(file).get()).toEqual({
      theme: 'system',
      contrast: false,
      density: 'roomy',
      recent: ['/a.bimodal'],
      bounds: null,
      panel: {},
      grids: [],
      views: [],
      keys: {},
      language: null,
      region: null,
      tourSeen: false,
      zoom: 1,
      exportFolder: null,
    });
    expect(readFileSync(file, 'utf8')).toContain('pink');
  });
});

describe('the grids of plans', () => {
  it('the last one changed comes first, once, and thirty at most', () => {
    const grid = (path: string) => ({ path, layout });
    const many = Array.from({ length: 30 }, (_, index) => grid(`/${index}`));
    expect(withGrid(many, grid('/7')).map(({ path }) => path)).toEqual([
      '/7',
      ...many.map(({ path }) => path).filter((path) => path !== '/7'),
    ]);
    expect(withGrid(many, grid('/new'))).toHaveLength(30);
  });
});

describe('the windows of plans', () => {
  it('the last one left comes first, once, and ten at most', () => {
    const kept = (path: string) => ({ path, view });
    const many = Array.from({ length: 10 }, (_, index) => kept(`/${index}`));
    expect(withView(many, kept('/7')).map(({ path }) => path)[0]).toBe('/7');
    expect(withView(many, kept('/7'))).toHaveLength(10);
    expect(withView(many, kept('/new'))).toHaveLength(10);
  });

  it.each([
    { screen: 'import' },
    { selection: Array.from({ length: 501 }, () => 'a') },
    { selection: [1] },
    { focused: '' },
    { panel: 'x'.repeat(101) },
    { scrolled: { run: -1 } },
    { scrolled: { run: 0.5 } },
    { scrolled: Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`a${index}`, 1])) },
  ])('what no window can have left is not taken: %o', (wrong) => {
    expect(isKeptView(view)).toBe(true);
    expect(isKeptView({ ...view, ...wrong })).toBe(false);
  });
});

describe('the recent plans', () => {
  it('the last one opened comes first, once', () => {
    expect(withRecent(['/a', '/b'], '/b')).toEqual(['/b', '/a']);
  });

  it('are ten at most', () => {
    const many = Array.from({ length: 10 }, (_, index) => `/${index}`);
    expect(withRecent(many, '/new')).toEqual(['/new', ...many.slice(0, 9)]);
  });

  it('one that is gone is taken off', () => {
    expect(withoutRecent(['/a', '/b'], '/a')).toEqual(['/b']);
  });
});
