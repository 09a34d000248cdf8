import { compactMoney } from '../money';
import { num, type Render, text } from '../parameters';
import { shortened } from '../report-counts';
import { dayWords } from '../report-days';
import { say } from '../say';
import type { Speech } from '../speech';
import { workingTimeWords } from '../working-time';

type Said = Parameters<Render>[0];

const title = (p: Said) => shortened(text(p, 'title'), 90);
const sum = (p: Said, key: string, speech: Speech) => compactMoney(num(p, key), speech);
const time = (p: Said, key: string) => workingTimeWords(num(p, key));
const isNone = (p: Said, key: string) => (p[key] ?? '') === '';

/** An agreement by its request and whom it is for. */
const agreed = (p: Said) => (isNone(p, 'unit') ? title(p) : `${title(p)} (${text(p, 'unit')})`);

/** One sentence for each of three cases: something is there now, it is there for the first time, it is no longer there. */
function cases(p: Said, words: Readonly<Record<'other' | 'first' | 'none', () => string>>): string {
  return isNone(p, 'to') ? words.none() : isNone(p, 'from') ? words.first() : words.other();
}

/** What became of a liaison, a service or an agreement, with what was before, by its code. */
export const agendaBesideWords: Readonly<Record<string, Render>> = {
  'agenda-liaison': (p) =>
    cases(p, {
      other: () => say`The liaison of ${title(p)} is ${text(p, 'to')}. Before, it was ${text(p, 'from')}.`,
      first: () => say`The liaison of ${title(p)} is ${text(p, 'to')}. Before, there was none.`,
      none: () => say`${title(p)} has no liaison any more. Before, it was ${text(p, 'from')}.`,
    }),
  'agenda-service-new': (p, speech) => say`${title(p)} is a new service of ${sum(p, 'to', speech)} a year.`,
  'agenda-service-gone': (p, speech) =>
    say`${title(p)} is no longer a service. It cost ${sum(p, 'from', speech)} a year.`,
  'agenda-service-name': (p) =>
    say`The service ${title(p)} has a new name. Before, it was ${text(p, 'from')}.`,
  'agenda-service-cost': (p, speech) =>
    say`${title(p)} costs ${sum(p, 'to', speech)} a year. Before, it cost ${sum(p, 'from', speech)}.`,
  'agenda-service-unit': (p) =>
    cases(p, {
      other: () => say`The service ${title(p)} is of ${text(p, 'to')}. Before, it was of ${text(p, 'from')}.`,
      first: () => say`The service ${title(p)} is of ${text(p, 'to')}. Before, it was of no business unit.`,
      none: () => say`The service ${title(p)} is of no business unit. Before, it was of ${text(p, 'from')}.`,
    }),
  'agenda-service-owner': (p) =>
    cases(p, {
      other: () => say`The owner of ${title(p)} is ${text(p, 'to')}. Before, it was ${text(p, 'from')}.`,
      first: () => say`The owner of ${title(p)} is ${text(p, 'to')}. Before, there was none.`,
      none: () => say`${title(p)} has no owner any more. Before, it was ${text(p, 'from')}.`,
    }),
  'agenda-service-contract': (p, speech) =>
    cases(p, {
      other: () =>
        say`The contract of ${title(p)} ends on ${dayWords(text(p, 'to'), speech)}. Before, it ended on ${dayWords(text(p, 'from'), speech)}.`,
      first: () =>
        say`The contract of ${title(p)} ends on ${dayWords(text(p, 'to'), speech)}. Before, no end was known.`,
      none: () =>
        say`The contract of ${title(p)} has no end any more. Before, it ended on ${dayWords(text(p, 'from'), speech)}.`,
    }),
  'agenda-service-notice': (p, speech) =>
    cases(p, {
      other: () =>
        say`Notice for ${title(p)} is due on ${dayWords(text(p, 'to'), speech)}. Before, it was due on ${dayWords(text(p, 'from'), speech)}.`,
      first: () =>
        say`Notice for ${title(p)} is due on ${dayWords(text(p, 'to'), speech)}. Before, no day was known.`,
      none: () =>
        say`Notice for ${title(p)} has no day any more. Before, it was due on ${dayWords(text(p, 'from'), speech)}.`,
    }),
  'agenda-service-sunset': (p, speech) =>
    cases(p, {
      other: () =>
        say`${title(p)} ends on ${dayWords(text(p, 'to'), speech)}. Before, it ended on ${dayWords(text(p, 'from'), speech)}.`,
      first: () => say`${title(p)} ends on ${dayWords(text(p, 'to'), speech)}. Before, no end was known.`,
      none: () =>
        say`${title(p)} has no end any more. Before, it ended on ${dayWords(text(p, 'from'), speech)}.`,
    }),
  'agenda-agreement-new': newAgreement,
  'agenda-agreement-gone': (p) => say`The agreement on ${agreed(p)} is gone.`,
  'agenda-agreement-type': (p) =>
    say`The agreement on ${agreed(p)} has a new name. Before, it was ${text(p, 'from')}.`,
  'agenda-agreement-unit': (p) =>
    cases(p, {
      other: () =>
        say`The agreement on ${title(p)} is for ${text(p, 'to')}. Before, it was for ${text(p, 'from')}.`,
      first: () =>
        say`The agreement on ${title(p)} is for ${text(p, 'to')}. Before, it was for every business unit.`,
      none: () =>
        say`The agreement on ${title(p)} is for every business unit. Before, it was for ${text(p, 'from')}.`,
    }),
  'agenda-agreement-service': (p) =>
    cases(p, {
      other: () =>
        say`The agreement on ${agreed(p)} is about ${text(p, 'to')}. Before, it was about ${text(p, 'from')}.`,
      first: () =>
        say`The agreement on ${agreed(p)} is about ${text(p, 'to')}. Before, it was about any service.`,
      none: () =>
        say`The agreement on ${agreed(p)} is about any service. Before, it was about ${text(p, 'from')}.`,
    }),
  'agenda-agreement-response': (p) =>
    cases(p, {
      other: () => say`${agreed(p)} is answered within ${time(p, 'to')}. Before, it was ${time(p, 'from')}.`,
      first: () => say`${agreed(p)} is answered within ${time(p, 'to')}. Before, no time was agreed.`,
      none: () =>
        say`For ${agreed(p)} no time to answer is agreed any more. Before, it was ${time(p, 'from')}.`,
    }),
  'agenda-agreement-delivery': (p) =>
    cases(p, {
      other: () => say`${agreed(p)} is delivered within ${time(p, 'to')}. Before, it was ${time(p, 'from')}.`,
      first: () => say`${agreed(p)} is delivered within ${time(p, 'to')}. Before, no time was agreed.`,
      none: () =>
        say`For ${agreed(p)} no time to deliver is agreed any more. Before, it was ${time(p, 'from')}.`,
    }),
  'agenda-agreement-hidden': (p) =>
    say`Of the time for ${agreed(p)}, ${time(p, 'to')} is hidden work. Before, it was ${time(p, 'from')}.`,
  'agenda-agreement-sponsor': (p) =>
    cases(p, {
      other: () =>
        say`The sponsor of the agreement on ${agreed(p)} is ${text(p, 'to')}. Before, it was ${text(p, 'from')}.`,
      first: () =>
        say`The sponsor of the agreement on ${agreed(p)} is ${text(p, 'to')}. Before, there was none.`,
      none: () =>
        say`The agreement on ${agreed(p)} has no sponsor any more. Before, it was ${text(p, 'from')}.`,
    }),
};

function newAgreement(p: Said): string {
  const [answered, delivered] = [!isNone(p, 'response'), !isNone(p, 'delivery')];
  if (answered && delivered)
    return say`New is an agreement on ${agreed(p)}: answered within ${time(p, 'response')}, delivered within ${time(p, 'delivery')}.`;
  if (answered) return say`New is an agreement on ${agreed(p)}: answered within ${time(p, 'response')}.`;
  if (delivered) return say`New is an agreement on ${agreed(p)}: delivered within ${time(p, 'delivery')}.`;
  return say`New is an agreement on ${agreed(p)}; no times are agreed yet.`;
}
