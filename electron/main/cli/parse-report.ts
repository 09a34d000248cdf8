import { paperOfLocale } from '../../../shared/model/paper-of-locale';
import { orientations, papers } from '../../../shared/model/records/paper';
import { type ReportChoice, wholeReport } from '../../../shared/model/report-choice';
import { type ReportId, reportIds, reportKinds, sectionsOf } from '../../../shared/model/report-kinds';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { type Words, WrongUse } from './words';

export const reportOptions = [
  '--paper',
  '--orientation',
  '--footer',
  '--report',
  '--sections',
  '--peer',
  '--unit',
  '--since',
] as const;

/** The report that is asked for: the board pack in full where nothing else is said. Refuses what there is not, with what there is. */
export function reportOf(values: Words['values'], initiatives: number): ReportChoice {
  const paper = oneOf(
    papers,
    values.get('--paper'),
    (names, text) => say`The paper is ${names}, not “${text}”.`,
  );
  const orientation = oneOf(
    orientations,
    values.get('--orientation'),
    (names, text) => say`The orientation is ${names}, not “${text}”.`,
  );
  const footer = oneOf(
    ['on', 'off'],
    values.get('--footer'),
    (names, text) => say`The footer is ${names}, not “${text}”.`,
  );
  const report = oneOf(
    reportIds,
    values.get('--report'),
    (names, text) => say`There is no report “${text}”. The reports are ${names}.`,
  );
  refuseInitiatives(report ?? 'board-pack', initiatives);
  const whole = wholeReport(report ?? 'board-pack', paper ?? paperOfLocale(locale));
  return {
    ...whole,
    orientation: orientation ?? 'portrait',
    footer: footer !== 'off',
    ...audienceOf(whole.report, values),
    ...sinceOf(whole.report, values.get('--since')),
    sections: sectionsNamed(whole.report, values.get('--sections')),
  };
}

function oneOf<T extends string>(
  known: readonly T[],
  text: string | undefined,
  refusal: (names: string, text: string) => string,
): T | null {
  if (text === undefined) return null;
  const found = known.find((each) => each.toLowerCase() === text.toLowerCase());
  const last = known.at(-1) ?? '';
  const names =
    known.length === 2 ? known.join(say` or `) : say`${known.slice(0, -1).join(', ')} and ${last}`;
  if (!found) throw new WrongUse(refusal(names, text));
  return found;
}

/** Two for a pair, some for a handout, none for all others. */
function refuseInitiatives(report: ReportId, count: number): void {
  const { needs } = reportKinds[report];
  if (needs === 'pair' && count !== 2)
    throw new WrongUse(`Name the two initiatives of ${report}: --initiative A --initiative B.`);
  if (needs === 'cards' && count === 0)
    throw new WrongUse(`Name the initiatives of the ${report}: --initiative A --initiative B …`);
  if (needs !== 'pair' && needs !== 'cards' && count > 0)
    throw new WrongUse(`The report ${report} is about the whole plan; leave out --initiative.`);
}

/** Whom a report is for, as it was typed: the engine knows the plan's peers and units. Refuses none where one is needed, and one elsewhere. */
function audienceOf(report: ReportId, values: Words['values']): Pick<ReportChoice, 'peer' | 'unit'> {
  const peer = values.get('--peer') ?? null;
  const unit = values.get('--unit') ?? null;
  if (unit !== null && report !== 'agenda') throw new WrongUse('--unit belongs to --report agenda.');
  if (unit !== null && peer !== null) throw new WrongUse('Name one of the two: --peer or --unit.');
  const isForSomebody = peer !== null || unit !== null;
  const needs = reportKinds[report].needs === 'peer';
  if (needs && !isForSomebody)
    throw new WrongUse(
      `Say whom the report ${report} is for: --peer NAME${report === 'agenda' ? ' or --unit NAME' : ''}.`,
    );
  if (!needs && isForSomebody) throw new WrongUse(`The report ${report} is for no peer; leave out --peer.`);
  return { peer, unit };
}

function sinceOf(report: ReportId, day: string | undefined): Partial<Pick<ReportChoice, 'since'>> {
  if (day === undefined) return {};
  if (report !== 'agenda') throw new WrongUse('--since belongs to --report agenda.');
  const isDay =
    /^(19|20|21)\d\d-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!isDay) throw new WrongUse(`“${day}” is not a day as YYYY-MM-DD.`);
  return { since: day };
}

function sectionsNamed(report: ReportId, text: string | undefined) {
  const { sections } = reportKinds[report];
  if (text === undefined) return sections;
  const asked = text.split(',').map((name) => name.trim().toLowerCase());
  const odd = asked.find((name) => !sections.some((section) => section === name));
  if (odd !== undefined)
    throw new WrongUse(
      `The report ${report} has no section “${odd}”. Its sections are ${sections.join(', ')}.`,
    );
  return sectionsOf(report, asked);
}
