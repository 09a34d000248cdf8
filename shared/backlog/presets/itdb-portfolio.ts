import { columnsOf, type Preset, type PresetColumn } from './preset';

const plain = columnsOf(`
  unique investment identifier > sourceKey
  investment title > title
  investment description > description
  agency name > businessUnit
  bureau name
  type of investment > kindOfWork
  agency code
  bureau code
  previous uii
  previous upi
  investment category
  line item descriptor
  budget year
  derived status
  updated date
  updated time
`);

const million = 1_000_000;

/** The fiscal year of the budget-year columns, which only the headers of the totals tell. */
function budgetYear(words: ReadonlySet<string>): number | undefined {
  // The brackets around BY are gone from the words, so of the three totals the last year is the budget year.
  const years = [...words].flatMap((name) => /^total it spending fy ?(\d{4})$/.exec(name)?.[1] ?? []);
  return years.length ? Math.max(...years.map(Number)) : undefined;
}

/**
 * The IT portfolio of the US federal government: what is developed (DME) is the initiative, what runs (O&M) a service it
 * is tied to. Of prior, current and budget year the budget year is what is planned. Money in millions of dollars.
 */
export const itdbPortfolio: Preset = {
  id: 'itdb-portfolio',
  name: 'US federal IT portfolio',
  marks: [
    ['unique investment identifier'],
    ['investment title'],
    [/^dme by /, /^o and m by /, /^total it spending/, /^dme py /],
  ],
  columns: (words) => {
    const year = budgetYear(words);
    const set = { scale: million, sum: true, ...(year === undefined ? {} : { year }) };
    const money: PresetColumn[] = [
      { match: /^dme by (?:agency funding|contributions)$/, field: 'cost', set },
      { match: /^(?:o and m|om) by (?:agency funding|contributions)$/, field: 'serviceCost', set },
      { match: /^(?:provisioned )?(?:dme|o and m|om) (?:py|cy|by) /, field: null },
      { match: /^total it spending/, field: null },
      { match: /^(?:number|percentage cost) (?:of|for) gov/, field: null },
    ];
    return [...plain, ...money];
  },
};
