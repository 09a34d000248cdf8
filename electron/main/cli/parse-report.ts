import { papers } from '../../../shared/model/paper';
import { type PeerId, peerIds } from '../../../shared/model/peers';
import { type ReportChoice, wholeReport } from '../../../shared/model/report-choice';
import { type ReportId, reportIds, reportKinds, sectionsOf } from '../../../shared/model/report-kinds';
import { type Words, WrongUse } from './words';

export const reportOptions = ['--paper', '--report', '--sections', '--peer'] as const;

/** The report that is asked for: the board pack in full where nothing else is said. Refuses what there is not, with what there is. */
export function reportOf(values: Words['values'], initiatives: number): ReportChoice {
  const paper = oneOf(
    papers,
    values.get('--paper'),
    (names, text) => `The paper is ${names}, not “${text}”.`,
  );
  const report = oneOf(
    reportIds,
    values.get('--report'),
    (names, text) => `There is no report “${text}”. The reports are ${names}.`,
  );
  refuseInitiatives(report ?? 'board-pack', initiatives);
  const whole = wholeReport(report ?? 'board-pack', paper ?? 'A4', peerOf(report ?? 'board-pack', values));
  return { ...whole, sections: sectionsNamed(whole.report, values.get('--sections')) };
}

function oneOf<T extends string>(
  known: readonly T[],
  text: string | undefined,
  refusal: (names: string, text: string) => string,
): T | null {
  if (text === undefined) return null;
  const found = known.find((each) => each.toLowerCase() === text.toLowerCase());
  const last = known.at(-1) ?? '';
  const names = known.length === 2 ? known.join(' or ') : `${known.slice(0, -1).join(', ')} and ${last}`;
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

/** The peer of a report that is for one; refuses none there, and one elsewhere. */
function peerOf(report: ReportId, values: Words['values']): PeerId | undefined {
  const peer = oneOf(
    peerIds,
    values.get('--peer'),
    (names, text) => `There is no peer “${text}”. The peers are ${names}.`,
  );
  const needs = reportKinds[report].needs === 'peer';
  if (needs && peer === null)
    throw new WrongUse(`Say whom the report ${report} is for: --peer ${peerIds.join('|')}.`);
  if (!needs && peer !== null) throw new WrongUse(`The report ${report} is for no peer; leave out --peer.`);
  return peer ?? undefined;
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
