import { columnsOf, type Preset } from './preset';

const columns = columnsOf(`
  gmpp id number > sourceKey
  gmpp id > sourceKey
  major projects id > sourceKey
  project name > title
  department > businessUnit
  annual report category > kindOfWork
  report category > kindOfWork
  sro > sponsor
  senior responsible owner > sponsor
`);

/** Of all editions, also of those whose headers do not say so. */
const inMillions = { scale: 1_000_000 } as const;

/**
 * The UK's major projects. Headers are sentences with years in them, so they are matched by their beginnings. The cost is
 * that of the whole life, never one year's budget; its benefits are of the whole life too and no yearly ones.
 */
export const gmpp: Preset = {
  id: 'gmpp',
  name: 'UK major projects (GMPP)',
  marks: [
    [
      'gmpp id number',
      'gmpp id',
      'major projects id',
      /^(?:mpa|ipa|sro|nista) (?:rag rating|delivery confidence)/,
    ],
    ['project name'],
    [
      /whole life cost/,
      /^financial year (?:baseline|forecast)/,
      /^(?:mpa|ipa) /,
      /^\d{4} \d{2,4} (?:total )?(?:baseline|budget)/,
    ],
  ],
  columns: () => [
    ...columns,
    { match: /^description(?: aims)?$/, field: 'description' },
    { match: /^(?:project )?start date/, field: 'start', set: { dayOrder: 'day-month' } },
    { match: /^project start/, field: 'start', set: { dayOrder: 'day-month' } },
    { match: /^(?:project )?end date/, field: 'end', set: { dayOrder: 'day-month' } },
    { match: /^project end/, field: 'end', set: { dayOrder: 'day-month' } },
    { match: /^departmental (?:narrative|commentary)/, field: null },
    { match: /benefits/, field: null },
    { match: /whole life costs?$/, field: 'cost', set: inMillions },
    { match: /^total baseline/, field: 'cost', set: inMillions },
    { match: /^(?:financial year|fy|\d{4} \d{2,4})\b/, field: null },
    { match: /delivery confidence assessment|rag rating/, field: 'tags' },
  ],
};
