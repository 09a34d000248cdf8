import type { Lane } from '../../model/codes';
import type { Coded } from '../../rules/decision';
import { laneWords } from '../codes';
import { compactMoney } from '../money';
import { num, type Render, text } from '../parameters';
import { shortened } from '../report-counts';
import { say } from '../say';
import type { Speech } from '../speech';
import { agendaBesideWords } from './agenda-beside-words';

/** What became of one initiative, before the money it spends more or less. */
const became: Readonly<Record<string, (title: string) => string>> = {
  'agenda-stopped': (title) => say`${title} is stopped`,
  'agenda-dropped': (title) => say`${title} is no longer paid for`,
  'agenda-gone': (title) => say`${title} is no longer planned`,
  'agenda-funded': (title) => say`${title} is now paid for`,
  'agenda-new': (title) => say`${title} is new and paid for`,
  'agenda-asked': (title) => say`${title} is new and not paid for`,
  'agenda-moved': (title) => say`${title} has other dates`,
  'agenda-changed': (title) => say`${title} has other figures`,
};

const titleOf: Render = (p) => shortened(text(p, 'title'), 90);
const lane = (code: string) => laneWords[code as Lane];

/** Another lane, goal or owner of one initiative, with what was before. */
const tied: Readonly<Record<string, Render>> = {
  'agenda-lane': (p, speech) =>
    say`${titleOf(p, speech)} moves to the lane ${lane(text(p, 'to'))}. Before, its lane was ${lane(text(p, 'from'))}.`,
  'agenda-goal': (p, speech) => {
    const [title, from, to] = [titleOf(p, speech), text(p, 'from'), text(p, 'to')];
    if (to === '') return say`${title} works for no goal any more. Before, its goal was ${from}.`;
    if (from === '') return say`${title} works for the goal ${to}. Before, it had no goal.`;
    return say`${title} works for the goal ${to}. Before, its goal was ${from}.`;
  },
  'agenda-business-owner': (p, speech) => {
    const [title, from, to] = [titleOf(p, speech), text(p, 'from'), text(p, 'to')];
    if (to === '') return say`${title} has no business owner any more. Before, it was ${from}.`;
    if (from === '') return say`The business owner of ${title} is ${to}. Before, there was none.`;
    return say`The business owner of ${title} is ${to}. Before, it was ${from}.`;
  },
  'agenda-it-owner': (p, speech) => {
    const [title, from, to] = [titleOf(p, speech), text(p, 'from'), text(p, 'to')];
    if (to === '') return say`${title} has no IT owner any more. Before, it was ${from}.`;
    if (from === '') return say`The IT owner of ${title} is ${to}. Before, there was none.`;
    return say`The IT owner of ${title} is ${to}. Before, it was ${from}.`;
  },
  'agenda-sponsor': (p, speech) => {
    const [title, from, to] = [titleOf(p, speech), text(p, 'from'), text(p, 'to')];
    if (to === '') return say`${title} has no sponsor any more. Before, it was ${from}.`;
    if (from === '') return say`The sponsor of ${title} is ${to}. Before, there was none.`;
    return say`The sponsor of ${title} is ${to}. Before, it was ${from}.`;
  },
};

/**
 * What became of one initiative, with the money it spends more or less; or of what it is tied to, of a liaison, a service or an
 * agreement, with what was before. Throws on a code it does not know.
 */
export function agendaChangeWords({ code, parameters }: Coded, speech: Speech): string {
  const withBefore = tied[code] ?? agendaBesideWords[code];
  if (withBefore) return withBefore(parameters, speech);
  const what = became[code];
  if (what === undefined) throw new Error(`no words for ${code}`);
  const oneOff = num(parameters, 'oneOff');
  const said = what(titleOf(parameters, speech));
  const size = compactMoney(Math.abs(oneOff), speech);
  if (oneOff === 0) return `${said}.`;
  return oneOff > 0 ? say`${said}, ${size} more.` : say`${said}, ${size} less.`;
}
