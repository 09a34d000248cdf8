import { describe, expect, test } from 'vitest';
import { quarterIn } from '../../../shared/model/quarter';
import { simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { attentionWords } from '../../../shared/words/cards/attention-words';
import { freeWords } from '../../../shared/words/cards/free-words';
import { lineAboutWords, lineSumWords, missWords } from '../../../shared/words/cards/money-line-words';
import { bareMoney } from '../../../shared/words/money';
import { freedWords } from '../../../shared/words/money/stop-words';
import { withoutWords } from '../../../shared/words/money/without-words';
import { kpiValueWords } from '../../../shared/words/outcomes/kpi-words';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const M = (amount: number) => Math.round(amount * 100_000_000);
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe('what is free', () => {
  const said = (budget: number | null, contingency: number, free: number | null) =>
    freeWords({ budget, contingency, free }, (amount) => bareMoney(amount, speech));

  test('is told apart from the contingency and from what is over', () => {
    expect(said(null, 0, null)).toBe('no budget set');
    expect(said(M(4), 0, M(0.34))).toBe('0.34M free');
    expect(said(M(4), M(0.5), M(-0.2))).toBe('0.20M into the contingency');
    expect(said(M(4), M(0.5), M(-0.7))).toBe('0.20M over budget');
    expect(said(M(4), 0, 0)).toBe('0 free');
  });
});

test('what run leaves is one line of attention', () => {
  const line = (room: number, now: number) =>
    attentionWords({ code: 'room-falls', parameters: { year: 2029, room, now } }, speech);
  expect(line(M(6.4), M(9))).toBe('Run leaves 6.40M for change in 2029, now 9.00M');
  expect(line(M(-1), M(9))).toBe('Run leaves nothing for change in 2029, now 9.00M');
  expect(plain(line(M(-2), M(-1)))).toBe('Run is 2.00M over the IT budget in 2029');
});

test('what leaving something out changes is told for the year in which it changes most', () => {
  const year = (name: number, room: number | null, run: number, oneOff = 0) => ({
    year: name,
    runToday: run,
    added: 0,
    saved: 0,
    change: { run: oneOff, innovate: 0 },
    inBacklog: 0,
    changeGone: 0,
    run,
    spend: run + oneOff,
    budget: room === null ? null : room + run,
    contingency: 0,
    room,
  });
  const before = { years: [year(2028, M(7), M(30), M(1.45)), year(2029, M(6.6), M(31))] };
  const after = { years: [year(2028, M(6.9), M(30.1)), year(2029, M(6.2), M(31.4))] };
  expect(plain(withoutWords({ names: ['the data-centre exit'], before, after }, speech))).toBe(
    'Without the data-centre exit, room for change in 2029 falls from € 6.60M to € 6.20M. € 1.45M of one-off money is not spent.',
  );
  const bare = { years: [year(2028, null, M(30))] };
  const less = { years: [year(2028, null, M(29))] };
  expect(plain(withoutWords({ names: ['a', 'b', 'c', 'd'], before: bare, after: less }, speech))).toBe(
    'Without 4 of these, run in 2028 falls from € 30.00M to € 29.00M.',
  );
  expect(withoutWords({ names: ['a'], before: bare, after: bare }, speech)).toBe(
    'Without a, run stays as it is.',
  );
});

test('stopping frees, frees nothing, or costs more', () => {
  expect(plain(freedWords(M(0.75), speech))).toBe('Stopping it now frees € 0.75M.');
  expect(freedWords(0, speech)).toBe('Stopping it now frees nothing: what is left is its exit cost.');
  expect(plain(freedWords(M(-0.1), speech))).toBe('Stopping it now costs € 0.10M more than going on.');
});

test('a rate of growth has its sign, and what is not known is said so', () => {
  const kpi = (value: number | null) =>
    plain(kpiValueWords({ code: 'run-growth', value, atLeast: null, parameters: {} }, speech));
  expect([kpi(0.0418), kpi(-0.02), kpi(null)]).toEqual(['+4.2 %', '−2 %', 'Not known']);
});

test('a line is named by its sum, and says what else is known of it', () => {
  const line = simpleMoneyLine({ initiativeId: 'a' }, 'oneOff', M(1.16));
  expect(plain(lineSumWords(line, speech))).toBe('€ 1.16M one-off');
  expect(lineAboutWords(line, speech)).toBe('Planned · evenly');
  const more = {
    ...line,
    basis: 'capex',
    sourcing: 'external',
    anchor: quarterIn(2027, 3),
    account: '0650',
  } as const;
  expect(lineAboutWords({ ...more, foreignCurrency: 'USD' }, speech)).toBe(
    'Planned · capex · external · evenly · from Q3 2027 · 0650 · USD',
  );
  expect(lineAboutWords({ ...line, stage: 'actual' }, speech)).toBe('Actual · before the plan');
  expect(plain(missWords(M(1.1), M(1), speech))).toMatch(
    /^The quarters add up to € 1\.10M, € 0\.10M more than/,
  );
  expect(missWords(5, 5, speech)).toBeNull();
});
