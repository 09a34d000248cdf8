const header = [
  'Key',
  'Title',
  'Description',
  'Programme',
  'Business unit',
  'Cost centre',
  'Business owner',
  'IT owner',
  'Status',
  'Lane',
  'Outcome',
  'Funding',
  'Cost',
  'Run cost a year',
  'Benefit kind',
  'Benefit likely',
  'Start',
  'Length in quarters',
  'Mandatory',
  'Risk of not doing it',
] as const;

const lanes = ['backlog', 'run', 'innovate'] as const;
const outcomes = ['revenue', 'efficiency', 'risk'] as const;
const kinds = ['margin', 'cashable', 'lossAvoided'] as const;
const units = ['Stores', 'Logistics', 'Finance', 'Group IT', 'Marketing'] as const;
const subjects = ['Order desk', 'Warehouse robots', 'Payroll', 'Data platform', 'Customer portal'] as const;
const reason = 'Support by the maker ends within the year, and repairs would then be paid by the hour.';

function cellsOf(row: number): string[] {
  const pick = <T>(from: readonly T[]): T => from[row % from.length] as T;
  const subject = pick(subjects);
  return [
    `K-${row + 1}`,
    `${subject}, part ${row + 1}`,
    `What "${subject}" needs in step ${row + 1} of its course: a plan, a team, and the people who will use it.`,
    `Programme ${row % 40}`,
    pick(units),
    `CC-${100 + (row % 60)}`,
    `Owner ${row % 211}`,
    `Lead ${row % 53}`,
    'proposed',
    pick(lanes),
    pick(outcomes),
    row % 3 > 0 && row % 6 > 2 ? 'full' : 'none',
    String(10_000 + ((row * 7_919) % 900_000)),
    String(2_000 + ((row * 104_729) % 48_000)),
    pick(kinds),
    String(5_000 + ((row * 1_299_709) % 400_000)),
    `2027-${['01', '04', '07', '10'][row % 4] ?? '01'}-01`,
    String(1 + (row % 6)),
    row % 50 === 0 ? 'yes' : 'no',
    reason,
  ];
}

/** A backlog of so many rows of 20 columns, about 370 bytes each: a third in each lane and in the backlog, half of each lane funded. */
export function backlogRows(count: number): string {
  const lines = [header.join(',')];
  for (let row = 0; row < count; row++) lines.push(cellsOf(row).map(quoted).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
