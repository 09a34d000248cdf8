import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPeerIds, firstPeers } from '../../../shared/model/peers';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { Peer } from '../../../shared/model/records/peer';
import { figuresOf } from '../../../shared/rules/cards/figures';
import type { Audience } from '../../../shared/rules/peers/audience';
import { peersOf } from '../../../shared/rules/peers/peers';
import { briefingOf } from '../../../shared/rules/reports/briefing';
import {
  briefingLead,
  bringsWords,
  groupWords,
  moveWords,
  peerAskedWords,
  reportFor,
} from '../../../shared/words/report/briefing-words';
import { speechOf } from '../../../shared/words/speech';
import { anyPlan } from '../../helpers/plans/any-plan';
import { boardPlan } from '../../helpers/plans/board-plan';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const project = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const forPeer = (id: string): Audience => ({
  of: 'peer',
  peer: firstPeers.find((peer) => peer.id === id) as Peer,
});

/** All that a briefing says of a plan. */
function told(plan: Plan, peer: (typeof firstPeerIds)[number]): string[] {
  const own = speechOf(settingsOf(plan), 'en-GB');
  const briefing = briefingOf(plan, base, forPeer(peer));
  const { change, year } = figuresOf(plan, base);
  return [
    briefingLead(briefing, change, year, own),
    ...briefing.groups.map(groupWords),
    ...briefing.moves.flatMap((move) => [moveWords(move, own), bringsWords(move.row, own)]),
    ...briefing.asked.map((asked) => peerAskedWords(asked, own)),
  ].map(plain);
}

describe('the pressures of the peers', () => {
  it('are those of the product, word for word', () => {
    const of = (peer: (typeof firstPeerIds)[number]) =>
      firstPeers
        .find(({ id }) => id === peer)
        ?.pressures.map(({ text }) => text)
        .join(', ');
    expect(of('ceo')).toBe('are we a disruptor or about to be disrupted');
    expect(of('cfo')).toBe('balance sheet, income statement, cash flow, growth, stock price, net profit');
    expect(of('cmo')).toBe(
      'revenue attribution, customer journeys, personas, CPM, elasticity of demand, market share',
    );
    expect(of('coo')).toBe('customer experience, efficiency, R&D');
    expect(peersOf(freshPlan())).toEqual(firstPeers);
    expect(firstPeers.map(({ name }) => name)).toEqual(['CEO', 'CFO', 'CMO', 'COO']);
    expect(reportFor('Briefing', forPeer('cfo'))).toBe('Briefing for the CFO');
    expect(reportFor('Agenda', { of: 'unit', unit: 'Sales', person: 'Ann Lee' })).toBe(
      'Agenda for Sales, with Ann Lee',
    );
  });
});

describe('a briefing', () => {
  it('tells the CMO of the board of the design what serves, when it moves, and what is asked', () => {
    expect(told(boardPlan(), 'cmo')).toMatchInlineSnapshot(`
      [
        "2 initiatives that are paid for serve you: € 1.74M in 2027, out of € 7.42M spent on change.",
        "Revenue generation, answering “revenue attribution”, “customer journeys”, “personas”, “CPM”, “elasticity of demand” and “market share”",
        "begins in Q1 2027, of use from Q3 2027 on",
        "margin 1.2–2.6M",
        "begins in Q2 2027, of use from Q4 2027 on",
        "margin 1.5–4.2M",
        "Say yes to Loyalty wallet for € 0.70M: the money is there; it costs € 0.15M a year after that.",
        "Say yes to Store digital twin for € 0.94M: the money is there; it costs € 0.10M a year after that.",
      ]
    `);
  });

  it('of one, and of nothing, is right in number', () => {
    expect(told(freshPlan(), 'coo')[0]).toBe('No initiative that is paid for in 2027 serves you yet.');
    const one = after(
      freshPlan(),
      adding('Shop', { cost: 100_000_000, outcome: 'revenue' }),
      moving(['Shop'], 'innovate', true),
    );
    expect(told(one, 'cmo')[0]).toMatch(
      /^1 initiative that is paid for serves you: € [\d.]+M in 2027, all that is spent on change\.$/,
    );
    expect(told(one, 'cmo').at(-1)).toBe('Name who answers for Shop on the business side.');
  });

  it('says by how much something moves: later, earlier, as promised, never promised', () => {
    const at = { begins: quarterIn(2027, 2), ready: quarterIn(2027, 4) };
    const of = (later: number | null) => moveWords({ ...at, later }, speech).split(' 2027 on')[1];
    expect([1, -2, 0, null].map(of)).toEqual([
      ', one quarter later than promised',
      ', 2 quarters earlier than promised',
      ', as promised',
      '',
    ]);
  });

  it('says by how much work moved since the baseline', () => {
    const plan = after(
      boardPlan(),
      { type: 'scenario/freeze', id: 'then', name: 'Then', sourceId: base },
      {
        type: 'placement/schedule',
        scenarioId: base,
        initiativeIds: ['Order API for marketplaces'],
        changes: { start: quarterIn(2027, 4) },
      },
    );
    const moves = briefingOf(plan, base, forPeer('cmo')).moves.map(({ row, later }) => [
      row.card.initiative.id,
      later,
    ]);
    expect(Object.fromEntries(moves)).toMatchObject({ 'Order API for marketplaces': 2 });
    expect(moves.filter(([, later]) => later === 0).length).toBe(moves.length - 1);
  });

  it('whatever the plan, is sentences without a hole', () => {
    fc.assert(
      fc.property(anyPlan(), fc.constantFrom(...firstPeerIds), (plan, peer) => {
        for (const text of told(plan, peer)) expect(text).not.toMatch(/undefined|NaN|\bnull\b/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('no jargon', () => {
  const words = project('resources/it-jargon.txt')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const jargon = new RegExp(`\\b(${words.join('|')})\\b`, 'i');

  it('has words to look for, and finds them', () => {
    expect(words.length).toBeGreaterThan(40);
    expect('a new API').toMatch(jargon);
    expect('capital').not.toMatch(jargon);
  });

  it('stands in any template made for a peer', () => {
    for (const file of ['words/report/briefing-words', 'model/peers']) {
      const source = project(`shared/${file}.ts`)
        .replace(/^import .*$/gm, '')
        .replace(/\/\*[\s\S]*?\*\//g, '');
      const texts = [...source.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, quoted, template]) =>
        (quoted ?? template ?? '').replace(/\$\{[^}]*\}/g, ' '),
      );
      expect(texts.length).toBeGreaterThan(5);
      // Codes are no words.
      for (const text of texts.filter((each) => !/^[a-z]+(-[a-z]+)+$/.test(each)))
        expect(text).not.toMatch(jargon);
    }
  });

  it('is said of a plan whose own words have none', () => {
    for (const peer of firstPeerIds)
      for (const text of told(boardPlan(), peer))
        expect(text.replace(/Loyalty wallet|Store digital twin|[A-Z][^.;:]*API[^.;:]*/g, '')).not.toMatch(
          jargon,
        );
  });
});
