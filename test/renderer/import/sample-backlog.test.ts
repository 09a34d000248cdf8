import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { InitiativeDraft } from '../../../shared/backlog/types';
import { type FundedLane, lanes } from '../../../shared/model/codes';
import { quarterIn } from '../../../shared/model/quarter';
import { simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { changeMoney } from '../../../shared/rules/money/change-series';
import { inYear } from '../../../shared/rules/money/series';
import { inspect } from '../../helpers/inspect';
import { previewDrafts } from '../../helpers/preview-drafts';

// Bytes that Node made are none of the page's own kind.
const bytes = Uint8Array.from(readFileSync('resources/sample-backlog.csv'));
const settings = { currency: 'EUR', fiscalYearFirstMonth: 1, locale: 'en-GB' };
const decode = (given: Uint8Array, label: string, fatal: boolean) =>
  new TextDecoder(label, { fatal }).decode(given);
const inspection = inspect(bytes, { decode, settings });
const preview = previewDrafts(inspection, inspection.mapping, settings, 1_000);
const { drafts } = preview;
const funded = drafts.filter((draft) => draft.funding !== 'none');

function spentIn2027(lane: FundedLane): number {
  const spent = ({ cost, startQuarter, lengthQuarters }: InitiativeDraft) => {
    const { change } = changeMoney({
      lines: [simpleMoneyLine({ initiativeId: 'a' }, 'oneOff', cost ?? 0)],
      external: [],
      start: startQuarter,
      lengthQuarters: lengthQuarters ?? 1,
      given: cost ?? 0,
      until: null,
      planStart: quarterIn(2027, 1),
      firstMonth: 1,
      stopped: false,
      exitCost: 0,
    });
    return inYear(change, 2027);
  };
  return funded.filter((draft) => draft.lane === lane).reduce((sum, draft) => sum + spent(draft), 0);
}

test('every row of the sample is read without a question or a warning', () => {
  expect(inspection.remarks).toEqual([]);
  expect(inspection.guesses.filter(({ field }) => field === null)).toEqual([]);
  expect(preview).toMatchObject({ rows: 60, created: 60, leftOut: [], warnings: [] });
});

test('it fills both lists and the backlog with twenty each', () => {
  expect(lanes.map((lane) => drafts.filter((draft) => draft.lane === lane).length)).toEqual([20, 20, 20]);
});

test('what it funds makes a plan: each with an outcome, a cost and a start, inside 4.6M for run and 4.2M for innovate', () => {
  expect(funded).toHaveLength(22);
  expect(funded.filter(({ outcome, cost, startQuarter }) => !outcome || !cost || !startQuarter)).toEqual([]);
  expect(spentIn2027('run')).toBe(4_360_000_00);
  expect(spentIn2027('innovate')).toBe(4_070_000_00);
});

test('it has the gaps that a real backlog has', () => {
  const open = drafts.filter(({ lane }) => lane === 'backlog');
  expect(open.filter(({ outcome }) => outcome === null).length).toBeGreaterThanOrEqual(8);
  expect(open.filter(({ cost }) => cost === null).length).toBeGreaterThanOrEqual(4);
  expect(open.filter(({ businessOwner }) => businessOwner === '').length).toBeGreaterThanOrEqual(4);
});

test('its titles and keys tell the rows apart', () => {
  expect(new Set(drafts.map(({ title }) => title)).size).toBe(60);
  expect(new Set(drafts.map(({ sourceKey }) => sourceKey)).size).toBe(60);
});
