import type { PeerId, PressureId } from '../model/peers';

/** The peers as they are called. */
export const peerNames: Readonly<Record<PeerId, string>> = {
  ceo: 'CEO',
  cfo: 'CFO',
  cmo: 'CMO',
  coo: 'COO',
};

/** What each is under pressure for, in the peers' own words. */
export const pressureWords: Readonly<Record<PressureId, string>> = {
  disruption: 'are we a disruptor or about to be disrupted',
  'balance-sheet': 'balance sheet',
  'income-statement': 'income statement',
  'cash-flow': 'cash flow',
  growth: 'growth',
  'stock-price': 'stock price',
  'net-profit': 'net profit',
  'revenue-attribution': 'revenue attribution',
  'customer-journeys': 'customer journeys',
  personas: 'personas',
  cpm: 'CPM',
  elasticity: 'elasticity of demand',
  'market-share': 'market share',
  'customer-experience': 'customer experience',
  efficiency: 'efficiency',
  'r-and-d': 'R&D',
};
