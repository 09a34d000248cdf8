import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarterIn } from '../../../shared/model/quarter';
import { type DriftYear, driftOf } from '../../../shared/rules/budgets/drift';
import type { Command } from '../../../shared/rules/command';
import { simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { causesSumWords, causeWords } from '../../../shared/words/money/drift-causes';
import {
  budgetGapWords,
  noServicesWords,
  roomLabel,
  roomWords,
  runWords,
  squeezedWords,
} from '../../../shared/words/money/drift-words';
import {
  quarterSpendWords,
  spendChartWords,
  spendColumnsOf,
  spendRows,
} from '../../../shared/words/money/spend-words';
import type { Speech } from '../../../shared/words/speech';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';

const speech: Speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const M = (amount: number) => Math.round(amount * 100_000_000);

const plain = (words: string | null) => words?.replaceAll('\u00a0', ' ') ?? null;

function year(index: number, room: number | null, run = M(30)): DriftYear {
  const parts = {
    runToday: run,
    added: 0,
    saved: 0,
    change: { run: 0, innovate: 0 },
    inBacklog: 0,
    changeGone: 0,
  };
  const budget = room === null ? null : run + room;
  return { year: 2027 + index, ...parts, run, spend: run, budget, contingency: 0, room };
}

/** The headline for a room in millions of each year from 2027 on. */
function roomOver(...rooms: (number | null)[]): string | null {
  return plain(
    roomWords({ years: rooms.map((each, index) => year(index, each === null ? null : M(each))) }, speech),
  );
}

function runOver(...amounts: number[]): string | null {
  return plain(runWords({ years: amounts.map((each, index) => year(index, null, M(each))) }, speech));
}

describe('the room for change', () => {
  it('falls, rises or stays, and says between which years', () => {
    expect(roomOver(9, 7.2, 6.6)).toBe('Room for change falls from € 9.00M in 2027 to € 6.60M in 2029.');
    expect(roomOver(6.6, 7.2, 9)).toBe('Room for change rises from € 6.60M in 2027 to € 9.00M in 2029.');
    expect(roomOver(9, 9, 9)).toBe('Room for change stays at € 9.00M in 2027, 2028 and 2029.');
    expect(roomOver(9, 9.001)).toBe('Room for change stays at about € 9.00M in 2027 and 2028.');
  });

  it('names the lowest year and how it ends where it comes back', () => {
    expect(roomOver(9, 6, 7)).toBe(
      'Room for change falls from € 9.00M in 2027 to € 6.00M in 2028, then rises to € 7.00M in 2029.',
    );
    expect(roomOver(9, 11, 9)).toBe(
      'Room for change is € 9.00M in 2027 and again in 2029, with € 11.00M in 2028.',
    );
  });

  it('names the best year where it is not the last', () => {
    expect(roomOver(6, 9, 7)).toBe(
      'Room for change rises from € 6.00M in 2027 to € 9.00M in 2028, then falls to € 7.00M in 2029.',
    );
  });

  it('says where a contingency is taken off the budget', () => {
    const years = [{ ...year(0, M(-1.2)), contingency: M(0.5) }];
    expect(plain(roomWords({ years }, speech))).toBe(
      'In 2027 run alone is € 1.20M over the IT budget without its contingency.',
    );
  });

  it('speaks only of years that have a budget', () => {
    expect(roomOver(null, null)).toBeNull();
    expect(roomOver(9, null, 6, null)).toBe('Room for change falls from € 9.00M in 2027 to € 6.00M in 2029.');
    expect(roomOver(null, 9, null)).toBe('In 2028 the IT budget leaves € 9.00M for change once run is paid.');
    expect(roomOver(0)).toBe('In 2027 run takes all of the IT budget.');
    expect(roomOver(-1.2)).toBe('In 2027 run alone is € 1.20M over the IT budget.');
  });

  it('below nothing is no room but run over the budget', () => {
    expect(roomOver(2, 0)).toBe('Room for change falls from € 2.00M in 2027 to nothing in 2028.');
    expect(roomOver(2, -1.2)).toBe(
      'Room for change falls from € 2.00M in 2027 to nothing in 2028, when run alone is € 1.20M over the IT budget.',
    );
    expect(roomOver(-1, -2)).toBe(
      'Run alone is € 1.00M over the IT budget in 2027 and € 2.00M over it in 2028.',
    );
    expect(roomOver(-1, 0)).toBe(
      'Run alone is € 1.00M over the IT budget in 2027 and takes all of it in 2028.',
    );
    expect(roomOver(0, 0)).toBe('Run takes all of the IT budget in 2027 and 2028.');
    expect(roomOver(0, -1)).toBe('Run takes all of the IT budget in 2027 and is € 1.00M over it in 2028.');
    expect(roomOver(-1, 3)).toBe(
      'Run alone is € 1.00M over the IT budget in 2027; in 2028 it leaves € 3.00M for change.',
    );
    expect(roomOver(-1, -3, -2)).toBe(
      'Run alone is € 1.00M over the IT budget in 2027, € 3.00M over it in 2028 and € 2.00M over it in 2029.',
    );
    expect(roomOver(0, -3, 0)).toBe(
      'Run takes all of the IT budget in 2027, is € 3.00M over it in 2028 and takes all of it in 2029.',
    );
    expect(roomOver(-1, -3, 2)).toBe(
      'Run alone is € 1.00M over the IT budget in 2027, € 3.00M over it in 2028; in 2029 it leaves € 2.00M for change.',
    );
    expect(roomLabel({ room: M(-1.2) }, String)).toBe(`${M(1.2)} over`);
  });

  it('never says that something moves from a sum to the same sum', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -M(2), max: M(2) })), { maxLength: 8 }), (rooms) => {
        const words = roomWords({ years: rooms.map((each, index) => year(index, each)) }, speech);
        if (rooms.every((each) => each === null)) return words === null;
        const [, from, to] = / from (.+) in \d{4} to (.+) in \d{4}/.exec(words ?? '') ?? [];
        return (
          words !== null &&
          words.endsWith('.') &&
          !/\u2212|null|NaN/.test(words) &&
          (from === undefined || from !== to)
        );
      }),
    );
  });
});

describe('the other sentences', () => {
  it('run rises, falls or stays between the first year and the last', () => {
    expect(runOver(31.2, 32, 33.5)).toBe('Run costs rise from € 31.20M in 2027 to € 33.50M in 2029.');
    expect(runOver(31, 30)).toBe('Run costs fall from € 31.00M in 2027 to € 30.00M in 2028.');
    expect(runOver(31, 31)).toBe('Run costs stay at € 31.00M from 2027 to 2028.');
    expect(runOver(31, 31.001)).toBe('Run costs stay at about € 31.00M from 2027 to 2028.');
    expect(runOver(31, 35, 31)).toBe(
      'Run costs rise from € 31.00M in 2027 to € 35.00M in 2028, then fall to € 31.00M in 2029.',
    );
    expect(runOver(31, 35, 36, 33)).toBe(
      'Run costs rise from € 31.00M in 2027 to € 36.00M in 2029, then fall to € 33.00M in 2030.',
    );
    expect(runOver(31, 29, 33)).toBe(
      'Run costs fall from € 31.00M in 2027 to € 29.00M in 2028, then rise to € 33.00M in 2029.',
    );
    expect(runOver(0, 0)).toBe('No run cost is entered yet.');
  });

  it('names the quarter, and what is missing', () => {
    expect(squeezedWords({ squeezed: quarterIn(2028, 3) }, speech)).toBe(
      'In Q3 2028 run leaves less than the innovation budget.',
    );
    expect(squeezedWords({ squeezed: null }, speech)).toBeNull();
    const years = [year(0, M(1)), year(1, null), year(2, null), year(3, null)];
    expect(budgetGapWords({ years }, speech)).toBe('No IT budget is set for 2028, 2029 and 2030.');
    expect(budgetGapWords({ years: years.slice(0, 1) }, speech)).toBeNull();
    expect(noServicesWords({ years })).toBeNull();
    expect(noServicesWords({ years: [year(0, null, 0)] })).toContain('not entered yet');
  });
});

const service = (id: string, changes: { cost: number; indexation?: number; sunset?: string }): Command => ({
  type: 'service/add',
  id,
  name: id,
  changes,
});

const workOf = (id: string, runCost: number, start: number, lengthQuarters: number): Command[] => [
  adding(id, { outcome: 'efficiency', cost: M(1), runCost }),
  moving([id], 'run', true),
  { type: 'placement/schedule', scenarioId: base, initiativeIds: [id], changes: { start, lengthQuarters } },
];

const plan = after(
  freshPlan(),
  service('ERP', { cost: M(10), indexation: 400 }),
  service('Fax', { cost: M(0.5), sunset: '2028-06-30' }),
  service('Mainframe', { cost: M(2), indexation: 1_000, sunset: '2031-06-30' }),
  service('Mail', { cost: M(1), indexation: -100 }),
  ...workOf('Data-centre exit, wave 2', M(-0.38), quarterIn(2027, 1), 4),
  ...workOf('Wallet', M(0.2), quarterIn(2031, 1), 2),
);
const drift = driftOf(plan, base, 5);

it('each cause says what it does, a year or in the last year where it is not live for the whole of it', () => {
  const words = drift.causes.map((cause) =>
    causeWords(cause, { plan, scenarioId: base, lastYear: 2031, speech }),
  );
  // ERP: 10 * 1.04^4 - 10 = 1.70. Mainframe: half of 2 * 1.1^4 = 1.46, less 2 is 0.54. Mail: 0.99^4 - 1 = -0.04.
  expect(words).toEqual([
    'Indexation of ERP adds 1.70M',
    'Indexation and the end of Mainframe save 0.54M',
    'The end of Fax saves 0.50M',
    'Data-centre exit, wave 2 saves 0.38M a year',
    'Wallet adds 0.10M in 2031',
    'Indexation of Mail saves 0.04M',
  ]);
});

it('where a service is booked otherwise than planned, that is what is named', () => {
  const line = { ...simpleMoneyLine({ serviceId: 'Mail' }, 'run', M(0.35)), id: 'booked' };
  const anchor = quarterIn(2027, 1);
  const booked = after(plan, { type: 'money/set', line: { ...line, stage: 'actual', anchor } });
  const cause = driftOf(booked, base, 5).causes.find(({ id }) => id === 'Mail');
  // 0.96M in 2031, less 0.35M booked and three quarters of 0.25M in 2027.
  expect(cause && causeWords(cause, { plan: booked, scenarioId: base, lastYear: 2031, speech })).toBe(
    'What is booked or forecast of Mail saves 0.14M',
  );
});

it('the causes together lead from run today in the first year to all run in the last one', () => {
  // 10 + 0.5 + 2 + 1 = 13.5; 1.70 - 0.54 - 0.50 - 0.38 + 0.10 - 0.04 = 0.34; 11.70 + 1.46 + 0.96 - 0.38 + 0.10 = 13.84.
  expect(plain(causesSumWords(drift, speech))).toBe(
    'Together +0.34M: run today is € 13.50M in 2027, all run € 13.84M in 2031.',
  );
  const sum = drift.causes.reduce((all, { amount }) => all + amount, 0);
  expect((drift.years[0]?.runToday ?? 0) + sum).toBe(drift.years.at(-1)?.run);
  expect(causesSumWords({ ...drift, causes: [] }, speech)).toBeNull();
});

it('the chart is told year by year, the quarter by its parts, and nothing that is zero is named', () => {
  const [first] = drift.quarters;
  if (!first) throw new Error('no quarter');
  // 13.5 / 4 = 3.375 and 1 / 4 = 0.25.
  expect(plain(quarterSpendWords(first, speech))).toBe(
    'Q1 2027: run today 3.38M, one-off to keep the lights on 0.25M; € 3.63M in all',
  );
  const words = plain(spendChartWords(drift, speech)) ?? '';
  expect(words).toMatch(/^Spend by quarter, Q1 2027 to Q4 2031\. 2027: run today 13\.50M, one-off/);
  expect(words).toContain('2031: run today 14.12M, run added 0.10M, run saved 0.38M, one-off');
  expect(words).not.toContain('innovation');
});

it('the table has a row for each year and, asked for, for each quarter, whose figures are those of the drift', () => {
  const unit = { letter: 'M', size: 1_000_000, digits: 2 } as const;
  const years = spendRows(drift, unit, speech, false);
  expect(years.map(({ name }) => name)).toEqual(['2027', '2028', '2029', '2030', '2031']);
  expect(years[0]?.cells).toEqual(['13.50', '0.00', '0.00', '13.50', '1.00', '0.00', '14.50', '–', '–']);
  const all = spendRows(drift, unit, speech, true);
  expect(all).toHaveLength(25);
  expect(all[1]).toMatchObject({ name: 'Q1 2027', ofYear: false });
  expect(new Set(all.map(({ cells }) => cells.length))).toEqual(new Set([spendColumnsOf(drift).length]));
});
