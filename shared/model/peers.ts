import type { Outcome } from './codes';

/** The peers of the CIO whom every plan knows. */
export const peerIds = ['ceo', 'cfo', 'cmo', 'coo'] as const;
export type PeerId = (typeof peerIds)[number];

/** What a peer is under pressure for, and the outcomes that answer it. */
interface Pressure {
  readonly id: PressureId;
  readonly outcomes: readonly Outcome[];
}

export type PressureId =
  | 'disruption'
  | 'balance-sheet'
  | 'income-statement'
  | 'cash-flow'
  | 'growth'
  | 'stock-price'
  | 'net-profit'
  | 'revenue-attribution'
  | 'customer-journeys'
  | 'personas'
  | 'cpm'
  | 'elasticity'
  | 'market-share'
  | 'customer-experience'
  | 'efficiency'
  | 'r-and-d';

// What makes the company cheaper to run says nothing of what an advertisement costs, so the CMO's are all of revenue.
export const peerPressures: Readonly<Record<PeerId, readonly Pressure[]>> = {
  ceo: [{ id: 'disruption', outcomes: ['revenue', 'risk'] }],
  cfo: [
    { id: 'balance-sheet', outcomes: ['risk'] },
    { id: 'income-statement', outcomes: ['efficiency'] },
    { id: 'cash-flow', outcomes: ['efficiency'] },
    { id: 'growth', outcomes: ['revenue'] },
    { id: 'stock-price', outcomes: ['revenue'] },
    { id: 'net-profit', outcomes: ['efficiency'] },
  ],
  cmo: [
    { id: 'revenue-attribution', outcomes: ['revenue'] },
    { id: 'customer-journeys', outcomes: ['revenue'] },
    { id: 'personas', outcomes: ['revenue'] },
    { id: 'cpm', outcomes: ['revenue'] },
    { id: 'elasticity', outcomes: ['revenue'] },
    { id: 'market-share', outcomes: ['revenue'] },
  ],
  coo: [
    { id: 'customer-experience', outcomes: ['revenue'] },
    { id: 'efficiency', outcomes: ['efficiency'] },
    { id: 'r-and-d', outcomes: ['revenue'] },
  ],
};
