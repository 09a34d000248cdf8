import { benefitKinds, fundedLanes } from '../../model/codes';
import { benefitKindWords, laneWords, outcomeNames } from '../codes';
import { kpiNames } from '../kpi-words';
import {
  count,
  ends,
  type Figure,
  type FigureRow,
  money,
  named,
  points,
  rowsOf,
  share,
  type Shown,
  yesOrNo,
} from './row';

/** Counts and shares of the whole plan, in its first year. */
export function planRows({ initiatives, services, balance, guardrail, lightsOnShare }: Shown): FigureRow[] {
  return rowsOf('Plan', {}, [
    ['Initiatives', count, initiatives],
    ['Services', count, services.count],
    ['Services, cost a year', money, services.cost],
    ...balanceFigures(balance),
    ['Guardrail, keep the lights on at least', percent, guardrail.min],
    ['Guardrail, keep the lights on at most', percent, guardrail.max],
    ['Hard guardrail', yesOrNo, guardrail.hard],
    [lightsOn, share, lightsOnShare],
  ]);
}

const lightsOn = 'Keeping the lights on, of all spend';
const percent = named('percent');

function balanceFigures(balance: Shown['balance']): Figure[] {
  return fundedLanes.map((lane) => [
    `Balance of change money, ${laneWords[lane].toLowerCase()}`,
    share,
    balance[lane],
  ]);
}

/** The shares of a year. */
export function shareFigures({
  balance,
  outsideGuardrail,
  lightsOnShare,
}: Pick<Shown['years'][number], 'balance' | 'outsideGuardrail' | 'lightsOnShare'>): Figure[] {
  return [
    ...balanceFigures(balance),
    ['Balance outside the guardrail', yesOrNo, outsideGuardrail],
    [lightsOn, share, lightsOnShare],
  ];
}

/** The declared priority beside what the first year's change money goes to. */
export function priorityRows({ priority }: Shown): FigureRow[] {
  return [
    ...priority.outcomes.flatMap(({ outcome, points: declared, money: amount, share: part, gap }) =>
      rowsOf('Priority', { of: outcomeNames[outcome] }, [
        ['Declared', points, declared],
        ['Change money of the first year', money, amount],
        ['Share of it', share, part],
        ['Share less declared', points, gap],
      ]),
    ),
    ...rowsOf('Priority', { of: outcomeNames.none }, [
      ['Change money of the first year', money, priority.none.money],
      ['Share of it', share, priority.none.share],
    ]),
  ];
}

/** Backlog and lanes in the plan's first year. */
export function laneRows({ lanes }: Shown): FigureRow[] {
  const { backlog } = lanes;
  return [
    ...rowsOf('Lanes', { of: laneWords.backlog }, [
      ['Initiatives', count, backlog.count],
      ['Cost', money, backlog.cost],
      ['One-off money of the first year', money, backlog.fundedCost],
    ]),
    ...fundedLanes.flatMap((lane) => {
      const of = lanes[lane];
      return rowsOf('Lanes', { of: laneWords[lane] }, [
        ['Initiatives', count, of.count],
        ['Funded', count, of.funded],
        ['Cost', money, of.cost],
        ['One-off money of the first year', money, of.fundedCost],
        ['Budget', money, of.budget],
        ['Hard budget', yesOrNo, of.hard],
        ['Contingency', money, of.contingency],
        ['Free', money, of.free],
        ['Run cost a year', money, of.runCost],
      ]);
    }),
  ];
}

/** Outcomes in the plan's first year; benefits are a year at full effect, of funded work. */
export function outcomeRows({ outcomes }: Shown): FigureRow[] {
  return (['revenue', 'efficiency', 'risk', 'none'] as const).flatMap((outcome) => {
    const { count: all, funded, fundedCost, benefits } = outcomes[outcome];
    return rowsOf('Outcomes', { of: outcomeNames[outcome] }, [
      ['Initiatives', count, all],
      ['Funded', count, funded],
      ['One-off money of the first year', money, fundedCost],
      ...benefitKinds.flatMap((kind) => ends(benefitKindWords[kind], benefits[kind])),
    ]);
  });
}

/** What a key figure is made of, in words, with its unit. */
const madeOf: Readonly<Record<string, readonly [what: string, unit: Figure[1]]>> = {
  run: ['run', money],
  spend: ['all spend', money],
  lane: ['one-off money of the run lane', money],
  change: ['one-off money', money],
  undated: ['booked without a date', money],
  services: ['services with a cost', count],
  servicesKnown: ['of them with a known cost', count],
  from: ['run of the first year', money],
  to: ['run of the last year', money],
};

/** The key figures, each with what it is made of. Growth runs from one year to another, so that it is of neither. */
export function kpiRows({ kpis }: Shown): FigureRow[] {
  return kpis.flatMap(({ code, value, atLeast, ...rest }) => {
    const made: Readonly<Record<string, FigureRow['value'] | undefined>> = rest;
    const of = kpiNames[code];
    const isGrowth = code === 'run-growth';
    const year = yearOf(made['year']);
    return [
      ...rowsOf('Key figures', { of, year: isGrowth ? null : year }, [
        ['Value', isGrowth ? named('rate a year') : share, value],
        ['At least', share, atLeast],
      ]),
      ...Object.entries(made).flatMap(([key, part]) => {
        const known = madeOf[key];
        if (!known || part === undefined) return [];
        const when = key === 'to' ? yearOf(made['last']) : year;
        return rowsOf('Key figures', { of, year: when }, [[`Made of: ${known[0]}`, known[1], part]]);
      }),
    ];
  });
}

function yearOf(value: FigureRow['value'] | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
