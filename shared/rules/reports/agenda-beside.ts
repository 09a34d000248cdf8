import { foldedName } from '../../model/folded-name';
import { type Plan, settingsOf } from '../../model/plan';
import type { Agreement } from '../../model/records/agreement';
import type { Service } from '../../model/records/service';
import { serviceCostInYear } from '../cards/run-today';
import type { Coded, Parameters } from '../decision';
import { type Audience, concerns } from '../peers/audience';
import { effectsByInitiative } from '../tables/lines';

type Value = string | number | null;

/** What of a plan concerns somebody beside initiatives: business units (folded), services, agreements they sponsor. */
interface Circle {
  readonly units: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly sponsor: string | null;
}

/**
 * What became, between an earlier state of a plan and this one, of the liaisons, services and agreements that concern somebody,
 * each with what was before (`agenda-` codes; `from` and `to` are names, days, hours, or money a year in minor units of the plan's
 * first year). A business unit's own concern it. A peer is concerned by those of the units whose work serves it, by services which
 * that work changes, and by agreements it sponsors; an agreement for every unit concerns all.
 */
export function besideChanges(then: Plan, now: Plan, audience: Audience): Coded[] {
  const circle = joined(circleIn(then, audience), circleIn(now, audience));
  return [
    ...liaisonChanges(then, now, circle),
    ...serviceChanges(then, now, circle),
    ...agreementChanges(then, now, circle),
  ];
}

function circleIn(plan: Plan, audience: Audience): Circle {
  const own = [...plan.initiative.values()].filter((initiative) => concerns(plan, audience, initiative));
  const names = audience.of === 'unit' ? [audience.unit] : own.map(({ businessUnit }) => businessUnit);
  const effects = effectsByInitiative(plan.serviceEffect);
  const services = own.flatMap(({ id, serviceId }) => [
    ...effects.of(id).map((effect) => effect.serviceId),
    ...(serviceId === null ? [] : [serviceId]),
  ]);
  return {
    units: new Set(names.map(foldedName).filter((name) => name !== '')),
    services: new Set(services),
    sponsor: audience.of === 'peer' ? foldedName(audience.peer.name) : null,
  };
}

function joined(a: Circle, b: Circle): Circle {
  return {
    units: new Set([...a.units, ...b.units]),
    services: new Set([...a.services, ...b.services]),
    sponsor: b.sponsor,
  };
}

const isOf = ({ units }: Circle, name: string) => units.has(foldedName(name));

function liaisonChanges(then: Plan, now: Plan, circle: Circle): Coded[] {
  const persons = (plan: Plan) =>
    new Map([...plan.liaison.values()].map((row) => [foldedName(row.businessUnit), row]));
  const [was, is] = [persons(then), persons(now)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
    const [from, to] = [was.get(key)?.person ?? '', is.get(key)?.person ?? ''];
    const title = (is.get(key) ?? was.get(key))?.businessUnit ?? '';
    return circle.units.has(key) ? differing('liaison', { title }, [from, to]) : [];
  });
}

function serviceChanges(then: Plan, now: Plan, circle: Circle): Coded[] {
  const year = settingsOf(now).firstYear;
  const concerned = (service: Service) =>
    isOf(circle, service.businessUnit) || circle.services.has(service.id);
  return pairsOf(then.service, now.service, ({ name }) => name, concerned).flatMap(([was, is]) => {
    const title = (is ?? was)?.name ?? '';
    const from = was ? serviceCostInYear(then, was, year) : 0;
    const to = is ? serviceCostInYear(now, is, year) : 0;
    if (!was) return [coded('service-new', { title, to })];
    if (!is) return [coded('service-gone', { title, from })];
    return [
      ...differing('service-name', { title }, [was.name, is.name]),
      ...differing('service-cost', { title }, [from, to]),
      ...differing('service-unit', { title }, [was.businessUnit, is.businessUnit]),
      ...differing('service-owner', { title }, [was.owner, is.owner]),
      ...differing('service-contract', { title }, [was.contractEnd, is.contractEnd]),
      ...differing('service-notice', { title }, [was.noticeDate, is.noticeDate]),
      ...differing('service-sunset', { title }, [was.sunset, is.sunset]),
    ];
  });
}

function agreementChanges(then: Plan, now: Plan, circle: Circle): Coded[] {
  const concerned = ({ businessUnit, serviceId, sponsor }: Agreement) =>
    foldedName(businessUnit) === '' ||
    isOf(circle, businessUnit) ||
    (serviceId !== null && circle.services.has(serviceId)) ||
    (circle.sponsor !== null && foldedName(sponsor) === circle.sponsor);
  const byName = ({ requestType }: Agreement) => requestType;
  return pairsOf(then.agreement, now.agreement, byName, concerned).flatMap(([was, is]) => {
    const { requestType = '', businessUnit = '' } = is ?? was ?? {};
    const about = { title: requestType, unit: businessUnit };
    if (!was)
      return is
        ? [coded('agreement-new', { ...about, response: is.responseHours, delivery: is.deliveryHours })]
        : [];
    if (!is) return [coded('agreement-gone', about)];
    const service = (plan: Plan, { serviceId }: Agreement) => plan.service.get(serviceId ?? '')?.name ?? '';
    return [
      ...differing('agreement-type', about, [was.requestType, is.requestType]),
      ...differing('agreement-unit', about, [was.businessUnit, is.businessUnit]),
      ...(was.serviceId === is.serviceId
        ? []
        : differing('agreement-service', about, [service(then, was), service(now, is)])),
      ...differing('agreement-response', about, [was.responseHours, is.responseHours]),
      ...differing('agreement-delivery', about, [was.deliveryHours, is.deliveryHours]),
      ...differing('agreement-hidden', about, [was.hiddenHours, is.hiddenHours]),
      ...differing('agreement-sponsor', about, [was.sponsor, is.sponsor]),
    ];
  });
}

/** Records as they were and as they are, by name, of which either concerns somebody. */
function pairsOf<R>(
  then: ReadonlyMap<string, R>,
  now: ReadonlyMap<string, R>,
  nameOf: (row: R) => string,
  concerned: (row: R) => boolean,
): (readonly [R | undefined, R | undefined])[] {
  const pairs = [...new Set([...then.keys(), ...now.keys()])].map(
    (id) => [then.get(id), now.get(id)] as const,
  );
  const name = ([was, is]: (typeof pairs)[number]) => nameOf((is ?? was) as R);
  return pairs
    .filter(([was, is]) => was !== is && [was, is].some((row) => row !== undefined && concerned(row)))
    .sort((a, b) => name(a).localeCompare(name(b)));
}

function coded(what: string, parameters: Parameters): Coded {
  return { code: `agenda-${what}`, parameters };
}

/** A change by its code, with what was and what is; nothing where both are the same. */
export function differing(what: string, about: Parameters, [from, to]: readonly [Value, Value]): Coded[] {
  return from === to ? [] : [coded(what, { ...about, from, to })];
}
