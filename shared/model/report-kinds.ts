/** The parts that reports are made of. */
export const reportSections = [
  'summary',
  'asked',
  'changes',
  'not-funded',
  'attention',
  'lists',
  'roadmap',
  'goals',
  'benefits',
  'outcomes',
  'scores',
  'roll-ups',
  'services',
  'budgets',
  'drift',
  'key-figures',
  'capacity',
  'scenarios',
  'baseline',
  'backlog',
  'own-fields',
  'decisions',
  'overrides',
  'peer-serves',
  'peer-moves',
  'peer-asked',
  'agenda-changed',
  'agenda-reviews',
  'why-verdict',
  'why-compared',
  'case-buys',
  'case-slips',
  'cards',
] as const;
export type ReportSection = (typeof reportSections)[number];

export const reportIds = [
  'board-summary',
  'board-pack',
  'briefing',
  'agenda',
  'why-a-before-b',
  'budget-case',
  'handout',
] as const;
export type ReportId = (typeof reportIds)[number];

export interface ReportKind {
  readonly id: ReportId;
  /** Its parts in the order of the paper. */
  readonly sections: readonly ReportSection[];
  /** What has to be said beside it. */
  readonly needs: 'peer' | 'pair' | 'cards' | null;
}

/** All that is no peer's own. */
const packSections = reportSections.slice(0, reportSections.indexOf('overrides') + 1);

/** Every report there is, in the order in which they are offered. */
export const reportKinds: Readonly<Record<ReportId, ReportKind>> = {
  'board-summary': { id: 'board-summary', sections: ['summary'], needs: null },
  'board-pack': { id: 'board-pack', sections: packSections, needs: null },
  briefing: { id: 'briefing', sections: ['peer-serves', 'peer-moves', 'peer-asked'], needs: 'peer' },
  agenda: {
    id: 'agenda',
    sections: ['peer-asked', 'agenda-changed', 'peer-moves', 'agenda-reviews'],
    needs: 'peer',
  },
  'why-a-before-b': { id: 'why-a-before-b', sections: ['why-verdict', 'why-compared'], needs: 'pair' },
  'budget-case': { id: 'budget-case', sections: ['case-buys', 'case-slips'], needs: null },
  handout: { id: 'handout', sections: ['cards'], needs: 'cards' },
};

/** How many initiatives a report is about at most; 0 where it is about the plan. */
export function mostInitiatives(report: ReportId): number {
  const { needs } = reportKinds[report];
  return needs === 'pair' ? 2 : needs === 'cards' ? 200 : 0;
}

/** Those of a report's sections that are among `asked`, in the order of the paper. */
export function sectionsOf(report: ReportId, asked: readonly string[]): ReportSection[] {
  return reportKinds[report].sections.filter((section) => asked.includes(section));
}
