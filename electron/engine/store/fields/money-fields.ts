import type { FieldsOf } from './kind';

/** Lines of money and of benefits. */
export const moneyFields: FieldsOf<'moneyLine' | 'benefitLine'> = {
  moneyLine: {
    id: 'plain',
    initiativeId: 'plain',
    serviceId: 'plain',
    nature: 'plain',
    basis: 'plain',
    sourcing: 'plain',
    stage: 'plain',
    amount: 'plain',
    spread: 'plain',
    amounts: 'json',
    anchor: 'plain',
    offsetQuarters: 'plain',
    rampQuarters: 'plain',
    parallelQuarters: 'plain',
    costCentre: 'plain',
    account: 'plain',
    foreignCurrency: 'plain',
    foreignAmount: 'plain',
    foreignRate: 'plain',
    bookings: 'json',
  },
  benefitLine: {
    id: 'plain',
    initiativeId: 'plain',
    kind: 'plain',
    low: 'plain',
    likely: 'plain',
    high: 'plain',
    rampQuarters: 'plain',
    offsetQuarters: 'plain',
    claimant: 'plain',
  },
};
