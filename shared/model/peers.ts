import type { Outcome } from './codes';
import type { Peer, Pressure } from './records/peer';

/** The peers of the CIO whom every plan begins with. */
export const firstPeerIds = ['ceo', 'cfo', 'cmo', 'coo'] as const;

const pressure = (id: string, text: string, ...outcomes: Outcome[]): Pressure => ({ id, text, outcomes });

const peer = (place: number, name: string, pressures: Pressure[]): Peer => ({
  id: firstPeerIds[place] as string,
  name,
  place,
  leftOut: false,
  pressures,
});

// What makes the company cheaper to run says nothing of what an advertisement costs, so the CMO's are all of revenue.
/** What each is under pressure for, word for word as the article has it. */
export const firstPeers: readonly Peer[] = [
  peer(0, 'CEO', [pressure('disruption', 'are we a disruptor or about to be disrupted', 'revenue', 'risk')]),
  peer(1, 'CFO', [
    pressure('balance-sheet', 'balance sheet', 'risk'),
    pressure('income-statement', 'income statement', 'efficiency'),
    pressure('cash-flow', 'cash flow', 'efficiency'),
    pressure('growth', 'growth', 'revenue'),
    pressure('stock-price', 'stock price', 'revenue'),
    pressure('net-profit', 'net profit', 'efficiency'),
  ]),
  peer(2, 'CMO', [
    pressure('revenue-attribution', 'revenue attribution', 'revenue'),
    pressure('customer-journeys', 'customer journeys', 'revenue'),
    pressure('personas', 'personas', 'revenue'),
    pressure('cpm', 'CPM', 'revenue'),
    pressure('elasticity', 'elasticity of demand', 'revenue'),
    pressure('market-share', 'market share', 'revenue'),
  ]),
  peer(3, 'COO', [
    pressure('customer-experience', 'customer experience', 'revenue'),
    pressure('efficiency', 'efficiency', 'efficiency'),
    pressure('r-and-d', 'R&D', 'revenue'),
  ]),
];
