import { blankImport, blankInitiative } from '../../../shared/model/blank';
import type { Outcome } from '../../../shared/model/codes';
import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import { boardPlan } from './board-plan';
import { after, merging } from './plans';

const subjects = [
  'Customer portal',
  'Payroll',
  'Warehouse scanning',
  'Fraud model',
  'Claims intake and settlement for commercial lines',
  'Field service app',
  'Mainframe',
  'Data lake',
  'Branch network',
  'Endpoint protection',
];
const verbs = [
  'renewal',
  'roll-out',
  'pilot',
  'retirement',
  'migration to the shared platform',
  'hardening, phase 2',
  'integration',
];

/** A made-up plan of any size: every third in run, every third in innovate, two of three of those funded, some gaps. */
export function largePlan(count: number): Plan {
  const outcomes: readonly (Outcome | null)[] = ['revenue', 'efficiency', 'risk', null];
  const rows = Array.from({ length: count }, (_, index) => {
    const outcome = outcomes[(index * 7) % 4] ?? null;
    const lane = (['run', 'innovate', 'backlog'] as const)[index % 3] ?? 'backlog';
    const isFunded = lane !== 'backlog' && outcome !== null && index % 9 < 6;
    const cost = index % 17 === 0 ? null : 1_250_000 + ((index * 7_919) % 997) * 123_400;
    const range = 500_000 + ((index * 31) % 89) * 450_000;
    return {
      initiative: {
        ...blankInitiative,
        id: `i${index}`,
        title: `${subjects[index % 10]} ${verbs[index % 7]} ${index + 1}${index % 40 === 39 ? ', with a title that goes on for much longer than a line of a list has room for, since tools let people write whole sentences' : ''}`,
        description: '',
        programme: index % 5 ? '' : 'Core renewal',
        businessUnit: index % 2 ? 'Retail' : 'Wholesale and treasury services',
        costCentre: '',
        businessOwner: index % 4 ? 'A. Lindqvist' : '',
        itOwner: '',
        sponsor: '',
        status: 'proposed' as const,
        mandatory: index % 23 === 0,
        contracted: false,
        outsideIt: null,
        emergingTechnology: false,
        customerFacing: false,
        riskOfNotDoing:
          index % 6 ? '' : 'Support for the present release ends, and the contract has no extension.',
        tags: [],
        outcome,
        secondOutcome: null,
        outcomeAssumed: index % 11 === 0 && outcome !== null,
        importId: 'import',
        sourceKey: '',
      },
      cost,
      spent: null,
      runCost: index % 5 === 0 ? null : ((index * 53) % 41) * 100_000 - 1_000_000,
      benefit:
        index % 4 === 3
          ? null
          : {
              kind: (['margin', 'cashable', 'lossAvoided'] as const)[index % 3] ?? 'margin',
              low: range,
              likely: range * 2,
              high: range * 3,
            },
      lane,
      funding: isFunded ? ('full' as const) : ('none' as const),
      fundingAmount: null,
      fundingUntil: null,
      start: index % 13 === 0 ? null : quarterIn(2026, 1) + (index % 11),
      lengthQuarters: 1 + (index % 6),
    };
  });
  const file = {
    ...blankImport,
    id: 'import',
    target: 'initiatives' as const,
    fileName: 'backlog.csv',
    at: '2026-11-21T09:00:00.000Z',
    fingerprint: '',
    rows: count,
    created: count,
    leftOut: 0,
    mapping: '',
  };
  return after(boardPlan(), merging(file, { added: rows }));
}
