import type { Outcome } from '../../../shared/model/codes';
import type { InitiativeChanges } from '../../../shared/rules/commands/initiative';

/** Money in millions; a start is a quarter of 2027. */
export interface Work {
  readonly title: string;
  readonly lane: 'run' | 'innovate';
  readonly funded: boolean;
  readonly outcome: Outcome;
  readonly cost: number;
  readonly run: number;
  readonly kind: 'margin' | 'cashable' | 'avoided' | 'lossAvoided';
  readonly range: readonly [number, number];
  readonly start: number;
  readonly length: number;
  readonly more?: InitiativeChanges;
}

/** The initiatives of the design's board summary. */
export const works: readonly Work[] = [
  {
    title: 'Identity and access hardening',
    lane: 'run',
    funded: true,
    outcome: 'risk',
    cost: 0.62,
    run: 0.06,
    kind: 'lossAvoided',
    range: [1.1, 3.0],
    start: 1,
    length: 2,
  },
  {
    title: 'ERP release 24.2 roll-out',
    lane: 'run',
    funded: true,
    outcome: 'efficiency',
    cost: 0.84,
    run: 0,
    kind: 'avoided',
    range: [0.6, 0.9],
    start: 1,
    length: 1,
    more: { mandatory: true },
  },
  {
    title: 'Data-centre exit, wave 2',
    lane: 'run',
    funded: true,
    outcome: 'efficiency',
    cost: 1.45,
    run: -0.38,
    kind: 'cashable',
    range: [1.0, 1.6],
    start: 1,
    length: 4,
  },
  {
    title: 'Contact-centre telephony refresh',
    lane: 'run',
    funded: true,
    outcome: 'efficiency',
    cost: 0.91,
    run: 0.05,
    kind: 'cashable',
    range: [0.4, 0.7],
    start: 2,
    length: 2,
  },
  {
    title: 'Backup and recovery renewal',
    lane: 'run',
    funded: true,
    outcome: 'risk',
    cost: 0.44,
    run: 0.04,
    kind: 'lossAvoided',
    range: [0.5, 2.2],
    start: 2,
    length: 1,
  },
  {
    title: 'Desktop replacement',
    lane: 'run',
    funded: false,
    outcome: 'risk',
    cost: 0.78,
    run: 0.02,
    kind: 'lossAvoided',
    range: [0.2, 0.6],
    start: 3,
    length: 2,
    more: { riskOfNotDoing: '640 machines leave support in October.' },
  },
  {
    title: 'Order API for marketplaces',
    lane: 'innovate',
    funded: true,
    outcome: 'revenue',
    cost: 1.02,
    run: 0.1,
    kind: 'margin',
    range: [1.5, 4.2],
    start: 2,
    length: 2,
  },
  {
    title: 'Self-service returns in the app',
    lane: 'innovate',
    funded: true,
    outcome: 'revenue',
    cost: 0.72,
    run: 0.09,
    kind: 'margin',
    range: [1.2, 2.6],
    start: 1,
    length: 2,
  },
  {
    title: 'Agent assist, next best answer',
    lane: 'innovate',
    funded: true,
    outcome: 'efficiency',
    cost: 0.88,
    run: 0.12,
    kind: 'cashable',
    range: [0.9, 2.0],
    start: 2,
    length: 2,
  },
  {
    title: 'Real-time fraud scoring',
    lane: 'innovate',
    funded: true,
    outcome: 'risk',
    cost: 0.81,
    run: 0.07,
    kind: 'lossAvoided',
    range: [0.8, 2.4],
    start: 3,
    length: 3,
  },
  {
    title: 'Loyalty wallet',
    lane: 'innovate',
    funded: false,
    outcome: 'revenue',
    cost: 0.7,
    run: 0.15,
    kind: 'margin',
    range: [0.5, 3.1],
    start: 3,
    length: 2,
  },
  {
    title: 'Store digital twin',
    lane: 'innovate',
    funded: false,
    outcome: 'revenue',
    cost: 0.94,
    run: 0.1,
    kind: 'margin',
    range: [0.1, 0.9],
    start: 4,
    length: 2,
  },
];
