import { describe, expect, test } from 'vitest';
import { blankInitiative } from '../../../shared/model/blank';
import { settingsOf } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { Card } from '../../../shared/rules/cards/card';
import { cardsOf } from '../../../shared/rules/cards/cards';
import type { Command } from '../../../shared/rules/command';
import {
  benefitSummary,
  costSummary,
  dateSummary,
  effectSummary,
  effortSummary,
  goalSummary,
  lineSummary,
  milestoneSummary,
  placementSummary,
  standingSummary,
  textSummary,
  tieSummary,
} from '../../../shared/words/cards/panel-words';
import { speechOf } from '../../../shared/words/speech';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';

/** What a folded part of the panel says of what is in it, in one line. */
const speech = speechOf(settingsOf(freshPlan()), 'en-GB');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function cardOf(...commands: Command[]): Card {
  const plan = after(freshPlan(), ...commands);
  const card = cardsOf(plan, base).byId.get('a');
  if (!card) throw new Error('no card');
  return card;
}

const empty = cardOf(adding('a'));
const benefit = { kind: 'cashable', low: 900_000_00, likely: 1_200_000_00, high: 1_600_000_00 } as const;
const full = cardOf(
  adding('a', { outcome: 'risk', cost: 2_400_000_00, runCost: -380_000_00, spent: 200_000_00, benefit }),
  {
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: ['a'],
    changes: { start: quarterIn(2027, 2), lengthQuarters: 4 },
  },
  moving(['a'], 'run', true),
);

describe('what is in a folded part', () => {
  test('what it is for, when, and what it is given', () => {
    expect(placementSummary(full, speech)).toBe('risk, Q2 2027–Q1 2028, funded');
    expect(placementSummary(empty, speech)).toBe('no outcome, no start, in the backlog');
    const part = { ...full, fundedAmount: 600_000_00 };
    expect(plain(placementSummary(part, speech))).toBe('risk, Q2 2027–Q1 2028, funded with € 0.60M');
    expect(placementSummary({ ...full, funded: false, fundedAmount: 0 }, speech)).toMatch(/, not funded$/);
  });

  test('what it costs, once and a year', () => {
    expect(plain(costSummary(full, speech))).toBe('€ 2.40M, −0.38M run a year');
    expect(costSummary(empty, speech)).toBe('no cost');
    expect(plain(costSummary({ ...full, runCost: null }, speech))).toBe('€ 2.40M');
  });

  test('its lines, and what is spent of it', () => {
    expect(plain(lineSummary(full, speech))).toBe('3 lines, € 0.20M spent');
    expect(lineSummary(empty, speech)).toBe('none');
  });

  test('its benefits: the first, and how many more', () => {
    expect(benefitSummary(full.benefits, speech)).toBe('saves 0.90–1.60M');
    const [line] = full.benefits;
    if (!line) throw new Error('no benefit');
    expect(benefitSummary([line, line, line], speech)).toBe('saves 0.90–1.60M and 2 more');
    expect(benefitSummary([], speech)).toBe('none');
  });

  test('the goal it is tied to', () => {
    expect(goalSummary('Always open')).toBe('Always open');
    expect(goalSummary(undefined)).toBe('none');
  });

  test('how it stands', () => {
    expect(standingSummary(blankInitiative)).toBe('proposed');
    expect(
      standingSummary({
        status: 'delivering',
        mandatory: true,
        contracted: true,
        riskOfNotDoing: 'A fine',
        tags: ['erp', 'cloud'],
        outsideIt: 'adopt',
        emergingTechnology: true,
        customerFacing: true,
      }),
    ).toBe(
      'delivering, mandatory, contracted, outside IT: adopt, emerging technology, customer-facing, risk of not doing it, 2 tags',
    );
  });

  test('names, where there are any', () => {
    expect(textSummary(['Ada', '', 'Bob'])).toBe('Ada, Bob');
    expect(textSummary(['', ''])).toBe('none');
  });

  test('its days, and what was decided last', () => {
    const dates = { neededBy: '2027-06-30', earliestBy: null, agreedBy: '2027-09-30' };
    expect(dateSummary(dates, 'later', speech)).toBe(
      'needed by 30 Jun 2027, agreed 30 Sept 2027, decided: later',
    );
    expect(dateSummary({ neededBy: null, earliestBy: '2027-01-01', agreedBy: null }, null, speech)).toBe(
      'earliest by 1 Jan 2027',
    );
    expect(dateSummary({ neededBy: null, earliestBy: null, agreedBy: null }, null, speech)).toBe('none');
  });

  test('its people', () => {
    expect(
      effortSummary([
        { days: 80, externalDays: 0 },
        { days: 40, externalDays: 15 },
      ]),
    ).toBe('120 days, 15 external days, 2 teams');
    expect(effortSummary([{ days: 1, externalDays: 0 }])).toBe('1 day, 1 team');
    expect(effortSummary([])).toBe('none');
  });

  test('its milestones and gates', () => {
    expect(milestoneSummary([{ kind: 'gate' }, { kind: 'milestone' }, { kind: 'milestone' }])).toBe(
      '2 milestones, 1 gate',
    );
    expect(milestoneSummary([{ kind: 'gate' }])).toBe('1 gate');
    expect(milestoneSummary([])).toBe('none');
  });

  test('what it depends on, and what on it', () => {
    const tie = (kind: 'needs' | 'excludes' | 'enables', outgoing: boolean) => ({
      dependency: { kind },
      outgoing,
    });
    expect(
      tieSummary([tie('needs', true), tie('needs', true), tie('enables', true), tie('needs', false)]),
    ).toBe('needs 2, enables 1, is needed by 1');
    expect(tieSummary([])).toBe('nothing');
  });

  test('what it does to services', () => {
    expect(effectSummary([{ kind: 'end', service: 'Fax' }])).toBe('ends Fax');
    expect(effectSummary([{ kind: 'shrink', service: 'Hosting' }])).toBe('makes Hosting cheaper');
    expect(
      effectSummary([
        { kind: 'replace', service: 'Fax' },
        { kind: 'end', service: 'B' },
      ]),
    ).toBe('takes the place of Fax and 1 more');
    expect(effectSummary([])).toBe('nothing');
  });
});
