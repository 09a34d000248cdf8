import type { ServiceFact } from '../../rules/services/service-facts';
import type { ServiceSourcing } from '../../rules/services/service-rows';
import type { ServiceYear } from '../../rules/services/service-years';
import type { YearBill } from '../../rules/services/year-bill';
import { counted } from '../counts';
import { locale } from '../language';
import { bareMoney, wholeMoney } from '../money';
import { num, type Render, text } from '../parameters';
import { quarterWords, yearWords } from '../quarters';
import { dayWords } from '../report-days';
import { say } from '../say';
import type { Speech } from '../speech';
import { periodWords } from './booking-words';

/** Who does the work of a service. */
export const serviceSourcingWords: Readonly<Record<NonNullable<ServiceSourcing>, string>> = {
  internal: say`Internal`,
  external: say`External`,
  both: say`Both`,
};

/** A fact of one service, and of several. */
const fact =
  (
    one: (p: ServiceFact['parameters'], speech: Speech) => string,
    many: (count: string, p: ServiceFact['parameters'], speech: Speech) => string,
  ): Render =>
  (p, speech) =>
    num(p, 'count') === 1 ? one(p, speech) : many(num(p, 'count').toLocaleString(locale), p, speech);

const yearOf = (p: ServiceFact['parameters'], speech: Speech) => yearWords(num(p, 'year'), speech);

const facts: Readonly<Record<string, Render>> = {
  'contract-over': fact(
    () => say`1 runs without a contract`,
    (count) => say`${count} run without a contract`,
  ),
  'notice-passed': (p) =>
    num(p, 'count') === 1
      ? say`1 notice date has passed`
      : say`${counted(num(p, 'count'), 'notice date')} have passed`,
  'notice-soon': (p, speech) =>
    say`${counted(num(p, 'count'), 'notice date')} by ${dayWords(text(p, 'until'), speech)}`,
  'contract-ends': fact(
    (p, speech) => say`1 runs out of contract in ${yearOf(p, speech)}`,
    (count, p, speech) => say`${count} run out of contract in ${yearOf(p, speech)}`,
  ),
  'without-cost': (p) => say`${num(p, 'count').toLocaleString(locale)} without a cost`,
  'year-booked': fact(
    () => say`1 has its whole year booked at once`,
    (count) => say`${count} have their whole year booked at once`,
  ),
  ended: fact(
    (p, speech) => say`1 ended before ${yearOf(p, speech)}`,
    (count, p, speech) => say`${count} ended before ${yearOf(p, speech)}`,
  ),
  ends: fact(
    (p, speech) => say`1 ends in ${yearOf(p, speech)}`,
    (count, p, speech) => say`${count} end in ${yearOf(p, speech)}`,
  ),
  worries: fact(
    () => say`1 keeps me up at night`,
    (count) => say`${count} keep me up at night`,
  ),
  unknown: (p) => say`${num(p, 'count').toLocaleString(locale)} nobody knows`,
  unchanged: (p) =>
    say`${num(p, 'count').toLocaleString(locale)} unchanged for ${num(p, 'years')} years and more`,
  changed: fact(
    () => say`1 is changed by initiatives`,
    (count) => say`${count} are changed by initiatives`,
  ),
};

/** One fact about services: "11 run out of contract in 2027", "3 notice dates by 31 Mar 2027". */
export function serviceFactWords({ code, parameters }: ServiceFact, speech: Speech): string {
  return facts[code]?.(parameters, speech) ?? code;
}

/** What is odd about a year's bill that is booked in one month: what is booked, and what is expected on top of it. */
export function yearBillWords(
  { year, quarter, period, booked, whole, expected }: YearBill,
  speech: Speech,
): string {
  const when = period === '' ? quarterWords(quarter, speech) : periodWords(period, speech);
  const [paid, planned, more] = [booked, whole, expected].map((amount) => bareMoney(amount, speech));
  const others = period === '' ? say`quarters` : say`months`;
  return say`${paid} is booked in ${when}, and all of ${yearWords(year, speech)} was to cost ${planned}. The other ${others} still expect ${more} on top of it.`;
}

/** "€ 1,150,000: planned € 1,000,000, booked € 400,000": what a service costs in a year, and what that is made of. */
export function serviceYearWords({ planned, forecast, booked, cost }: ServiceYear, speech: Speech): string {
  if (forecast === null && booked === null) return say`${wholeMoney(cost, speech)}, as planned`;
  const parts = [
    say`planned ${wholeMoney(planned, speech)}`,
    ...(forecast === null ? [] : [say`forecast ${wholeMoney(forecast, speech)}`]),
    ...(booked === null ? [] : [say`booked ${wholeMoney(booked, speech)}`]),
  ];
  return `${wholeMoney(cost, speech)}: ${parts.join(', ')}`;
}
