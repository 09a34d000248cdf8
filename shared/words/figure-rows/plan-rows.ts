import { benefitKinds, fundedLanes } from '../../model/codes';
import { benefitKindWords, laneWords, outcomeNames } from '../codes';
import { inSentence } from '../counts';
import { kpiNames } from '../outcomes/kpi-words';
import { say } from '../say';
import {
  count,
  ends,
  type Figure,
  type FigureRow,
  money,
  named,
  points,
  rowsOf,
  type Shown,
  share,
  yesOrNo,
} from './row';

/** Counts and shares of the whole plan, in its first year. */
export function planRows({ initiatives, services, balance, guardrail, lightsOnShare }: Shown): FigureRow[] {
  return rowsOf(say`Plan`, {}, [
    [say`Initiatives`, count, initiatives],
    [say`Services`, count, services.count],
    [say`Services, cost a year`, money, services.cost],
    ...balanceFigures(balance),
    [say`Guardrail, keep the lights on at least`, percent, guardrail.min],
    [say`Guardrail, keep the lights on at most`, percent, guardrail.max],
    [say`Hard guardrail`, yesOrNo, guardrail.hard],
    [lightsOn, share, lightsOnShare],
  ]);
}

const lightsOn = say`Keeping the lights on, of all spend`;
const percent = named('percent');

function balanceFigures(balance: Shown['balance']): Figure[] {
  return fundedLanes.map((lane) => [
    say`Balance of change money, ${inSentence(laneWords[lane])}`,
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
    [say`Balance outside the guardrail`, yesOrNo, outsideGuardrail],
    [lightsOn, share, lightsOnShare],
  ];
}

/** The declared priority beside what the first year's change money goes to. */
export function priorityRows({ priority }: Shown): FigureRow[] {
  return [
    ...priority.outcomes.flatMap(({ outcome, points: declared, money: amount, share: part, gap }) =>
      rowsOf(say`Priority`, { of: outcomeNames[outcome] }, [
        [say`Declared`, points, declared],
        [say`Change money of the first year`, money, amount],
        [say`Share of it`, share, part],
        [say`Share less declared`, points, gap],
      ]),
    ),
    ...rowsOf(say`Priority`, { of: outcomeNames.none }, [
      [say`Change money of the first year`, money, priority.none.money],
      [say`Share of it`, share, priority.none.share],
    ]),
  ];
}

/** Backlog and lanes in the plan's first year. */
export function laneRows({ lanes }: Shown): FigureRow[] {
  const { backlog } = lanes;
  return [
    ...rowsOf(say`Lanes`, { of: laneWords.backlog }, [
      [say`Initiatives`, count, backlog.count],
      [say`Cost`, money, backlog.cost],
      [say`One-off money of the first year`, money, backlog.fundedCost],
    ]),
    ...fundedLanes.flatMap((lane) => {
      const of = lanes[lane];
      return rowsOf(say`Lanes`, { of: laneWords[lane] }, [
        [say`Initiatives`, count, of.count],
        [say`Funded`, count, of.funded],
        [say`Cost`, money, of.cost],
        [say`One-off money of the first year`, money, of.fundedCost],
        [say`Budget`, money, of.budget],
        [say`Hard budget`, yesOrNo, of.hard],
        [say`Contingency`, money, of.contingency],
        [say`Free`, money, of.free],
        [say`Run cost a year`, money, of.runCost],
      ]);
    }),
  ];
}

/** Outcomes in the plan's first year; benefits are a year at full effect, of funded work. */
export function outcomeRows({ outcomes }: Shown): FigureRow[] {
  return (['revenue', 'efficiency', 'risk', 'none'] as const).flatMap((outcome) => {
    const { count: all, funded, fundedCost, benefits } = outcomes[outcome];
    return rowsOf(say`Outcomes`, { of: outcomeNames[outcome] }, [
      [say`Initiatives`, count, all],
      [say`Funded`, count, funded],
      [say`One-off money of the first year`, money, fundedCost],
      ...benefitKinds.flatMap((kind) => ends(benefitKindWords[kind], benefits[kind])),
    ]);
  });
}

/** What a key figure is made of, in words, with its unit. */
const madeOf: Readonly<Record<string, readonly [what: string, unit: Figure[1]]>> = {
  run: [say`run`, money],
  spend: [say`all spend`, money],
  lane: [say`one-off money of the run lane`, money],
  change: [say`one-off money`, money],
  undated: [say`booked without a date`, money],
  services: [say`services with a cost`, count],
  servicesKnown: [say`of them with a known cost`, count],
  from: [say`run of the first year`, money],
  to: [say`run of the last year`, money],
};

/** The key figures, each with what it is made of. Growth runs from one year to another, so that it is of neither. */
export function kpiRows({ kpis }: Shown): FigureRow[] {
  return kpis.flatMap(({ code, value, atLeast, ...rest }) => {
    const made: Readonly<Record<string, FigureRow['value'] | undefined>> = rest;
    const of = kpiNames[code];
    const isGrowth = code === 'run-growth';
    const year = yearOf(made['year']);
    return [
      ...rowsOf(say`Key figures`, { of, year: isGrowth ? null : year }, [
        [say`Value`, isGrowth ? named(say`rate a year`) : share, value],
        [say`At least`, share, atLeast],
      ]),
      ...Object.entries(made).flatMap(([key, part]) => {
        const known = madeOf[key];
        if (!known || part === undefined) return [];
        const when = key === 'to' ? yearOf(made['last']) : year;
        return rowsOf(say`Key figures`, { of, year: when }, [[say`Made of: ${known[0]}`, known[1], part]]);
      }),
    ];
  });
}

function yearOf(value: FigureRow['value'] | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
