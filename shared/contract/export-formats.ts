/** What can be written of a plan, and in which formats; the first one is offered first. */
export const exportFormats = {
  initiatives: ['xlsx', 'csv'],
  services: ['xlsx', 'csv'],
  agreements: ['xlsx', 'csv'],
  goals: ['xlsx', 'csv'],
  readings: ['xlsx', 'csv'],
  realised: ['xlsx', 'csv'],
  peers: ['xlsx', 'csv'],
  liaisons: ['xlsx', 'csv'],
  strengths: ['xlsx', 'csv'],
  emergencies: ['xlsx', 'csv'],
  'hidden-work': ['xlsx', 'csv'],
  reviews: ['xlsx', 'csv'],
  enablers: ['xlsx', 'csv'],
  roles: ['xlsx', 'csv'],
  teams: ['xlsx', 'csv'],
  milestones: ['xlsx', 'csv'],
  'key-figures': ['csv'],
  figures: ['csv'],
  template: ['xlsx', 'csv'],
  /** Money by cost centre, account and quarter. */
  finance: ['csv', 'xlsx'],
  /** Initiatives, services, placements, money by quarter, capacity and figures, a sheet each. */
  workbook: ['xlsx'],
  /** The board summary. */
  slides: ['pptx'],
  /** All rows of all tables. */
  plan: ['json'],
} as const satisfies Readonly<Record<string, readonly TableFormat[]>>;
export type TableContent = keyof typeof exportFormats;
export const tableContents = Object.keys(exportFormats) as TableContent[];
export const tableFormats = ['csv', 'xlsx', 'pptx', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];
