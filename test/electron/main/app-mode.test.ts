import { describe, expect, it } from 'vitest';
import { appModeOf } from '../../../electron/main/app-mode';
import { usage } from '../../../electron/main/cli/command';

describe('what the program was started for', () => {
  it('everything after the marker is the command line', () => {
    const argv = ['electron', '--no-sandbox', '/project', '--cli', 'import', 'a.csv', '--plan', 'p.bimodal'];
    expect(appModeOf(argv, false)).toEqual({
      kind: 'command-line',
      args: ['import', 'a.csv', '--plan', 'p.bimodal'],
    });
  });

  it('the year that plans begin with is of the start, not of a command', () => {
    const argv = ['electron', '/project', '--cli', '--first-year=2028', 'import', 'a.csv'];
    expect(appModeOf(argv, false)).toEqual({ kind: 'command-line', args: ['import', 'a.csv'] });
    const packaged = ['app', '--first-year=2028', 'import', 'a.csv'];
    expect(appModeOf(packaged, true)).toEqual({ kind: 'command-line', args: ['import', 'a.csv'] });
  });

  it('the marker alone is a command line without a command', () => {
    expect(appModeOf(['electron', '/project', '--cli'], false)).toEqual({ kind: 'command-line', args: [] });
  });

  it('in a checkout the arguments of the app begin after its folder', () => {
    const argv = ['electron', '--user-data-dir=/tmp/x', '/project', 'plan.bimodal'];
    expect(appModeOf(argv, false)).toEqual({ kind: 'windows', args: ['plan.bimodal'] });
    expect(appModeOf(['electron', '/project'], false)).toEqual({ kind: 'windows', args: [] });
    expect(appModeOf(['electron'], false)).toEqual({ kind: 'windows', args: [] });
  });

  const commands = [...new Set([...usage.matchAll(/\bbimodal ([a-z]+)/g)].map(([, word = '']) => word))];

  it('the usage names the commands', () => {
    expect(commands).toEqual(
      expect.arrayContaining(['new', 'import', 'export', 'show', 'compare', 'why', 'verify', 'check']),
    );
  });

  it.each([...commands, 'help'])('in a package %s as first word is a command line', (word) => {
    expect(appModeOf(['app', word, 'x'], true)).toEqual({ kind: 'command-line', args: [word, 'x'] });
  });

  it('in a package a plan as first word opens a window, even when a command follows', () => {
    expect(appModeOf(['app', 'plan.bimodal', 'show'], true)).toEqual({
      kind: 'windows',
      args: ['plan.bimodal', 'show'],
    });
  });
});
