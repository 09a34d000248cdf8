import type { Coded } from '../rules/decision';
import { compactMoney } from './money';
import { num, text } from './parameters';
import { shortened } from './report-counts';
import type { Speech } from './speech';

const became: Readonly<Record<string, string>> = {
  'agenda-stopped': 'is stopped',
  'agenda-dropped': 'is no longer paid for',
  'agenda-gone': 'is no longer planned',
  'agenda-funded': 'is now paid for',
  'agenda-new': 'is new and paid for',
  'agenda-asked': 'is new and not paid for',
  'agenda-moved': 'has other dates',
  'agenda-changed': 'has other figures',
};

/** What became of one initiative, with the money it spends more or less; throws on a code it does not know. */
export function agendaChangeWords({ code, parameters }: Coded, speech: Speech): string {
  const what = became[code];
  if (what === undefined) throw new Error(`no words for ${code}`);
  const oneOff = num(parameters, 'oneOff');
  const size = compactMoney(Math.abs(oneOff), speech);
  const money = oneOff === 0 ? '' : `, ${size} ${oneOff > 0 ? 'more' : 'less'}`;
  return `${shortened(text(parameters, 'title'), 90)} ${what}${money}.`;
}
