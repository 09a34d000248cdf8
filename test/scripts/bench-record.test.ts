import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/electron/folders.ts';
import type { BenchRun } from '../bench/bench-run';
import type { Measured } from '../bench/figure';
import { heldAgainst } from '../bench/hold-record';
import type { Part } from '../bench/parts';
import { readRecord, slowerThanRecord } from '../bench/record';

const paper = readFileSync(join(projectRoot, 'docs', 'figures.md'), 'utf8');
const record = readRecord('| to Grid | a key | 10.00 | - |\n| a start | a window | 1.10 | 1.25 |');

const figure = (what: string, floor: string, times: number, limit: number | null = null) => ({
  what,
  floor,
  appTime: times * 3,
  floorTime: 3,
  limit,
});
const measured = (...figures: Measured['figures']): Measured => ({ figures, controls: [], remarks: [] });

describe('the record of the figures', () => {
  it('reads every row of the paper that a full run wrote', () => {
    const rows = paper.split('\n').filter((line) => / \| (?:[\d.]+|-) \|$/.test(line));
    expect(rows.length).toBeGreaterThan(50);
    expect(readRecord(paper).size).toBe(rows.length);
  });

  it('refuses a paper without figures', () => {
    expect(() => readRecord('# Figures')).toThrow('--write');
  });

  it('lets a figure be as many times its record as there is room, and no more', () => {
    expect(slowerThanRecord(measured(figure('to Grid', 'a key', 19.9)), record, 2)).toEqual([]);
    expect(slowerThanRecord(measured(figure('to Grid', 'a key', 20.1)), record, 2)).toEqual([
      'to Grid: 20.10 times its floor, recorded 10.00',
    ]);
  });

  it('lets what was promised stand where the record is better', () => {
    expect(slowerThanRecord(measured(figure('a start', 'a window', 1.24, 1.25)), record, 1.1)).toEqual([]);
    expect(slowerThanRecord(measured(figure('a start', 'a window', 1.26, 1.25)), record, 1.1)).toHaveLength(
      1,
    );
  });

  it('takes what could not be measured, and what has no record, for over', () => {
    const unmeasured = figure('to Grid', 'a key', Number.NaN);
    expect(slowerThanRecord(measured(unmeasured), record, 2)).toHaveLength(1);
    expect(slowerThanRecord(measured(figure('to Money', 'a key', 1)), record, 2)).toHaveLength(1);
    expect(slowerThanRecord(measured(figure('to Grid', 'another floor', 1)), record, 2)).toHaveLength(1);
  });

  it('holds bounds to their limit', () => {
    const bound = (value: number): Measured => ({
      ...measured(),
      bounds: [{ what: 'longest frame', value, limit: 25, unit: 'ms' }],
    });
    expect(slowerThanRecord(bound(37), record, 1.5)).toEqual([]);
    expect(slowerThanRecord(bound(38), record, 1.5)).toEqual(['longest frame: 38 ms, promised 25 ms']);
  });
});

describe('a short run held against the record', () => {
  const nobody = () => undefined;
  /** Nothing is started: the parts of these tests look at how often they are asked alone. */
  const run: BenchRun = { root: '', app: '', electron: '', folder: '', runs: 9, say: nobody };
  const hold = (held: Part) => heldAgainst(record, [held], run, nobody);

  /** A part whose figure is what stands in the list for each time it is measured; and how often each time asked for. */
  function part(times: readonly number[], slowTime = 60): { part: Part; runs: number[] } {
    const runs: number[] = [];
    const bench = async (asked: BenchRun): Promise<Measured> => {
      runs.push(asked.runs);
      return {
        ...measured(figure('to Grid', 'a key', times[runs.length - 1] ?? Number.NaN)),
        controls: [{ what: 'a busy key', slowTime, floorTime: 3, atLeast: 2 }],
      };
    };
    return { part: { bench, short: { runs: 2, room: 2 } }, runs };
  }

  it('measures once what is within its room', async () => {
    const quick = part([11]);
    expect(await hold(quick.part)).toEqual([]);
    expect(quick.runs).toEqual([2]);
  });

  it('measures again, three times as often, what is over, and believes that', async () => {
    const late = part([30, 11]);
    expect(await hold(late.part)).toEqual([]);
    expect(late.runs).toEqual([2, 6]);
    expect(await hold(part([30, 29]).part)).toEqual(['to Grid: 29.00 times its floor, recorded 10.00']);
  });

  it('fails where what was planted does not show as slow', async () => {
    expect(await hold(part([11, 11], 4).part)).toEqual(['a busy key: planted, and does not show as slow']);
  });

  it('leaves alone what has no short run', async () => {
    const whole = part([30]);
    expect(await hold({ bench: whole.part.bench })).toEqual([]);
    expect(whole.runs).toEqual([]);
  });
});
