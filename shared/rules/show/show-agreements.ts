import type { Plan } from '../../model/plan';
import { lastYearOfEmergencies, presentReserve, replay } from '../agreements/replay';
import { reserveQuarters } from '../agreements/reserve-by-quarter';
import { hiddenWorkOf } from '../people/hidden-work';
import { hiddenWorkByInitiative } from '../tables/lines';
import { quarterCode } from '../time/quarter-code';

/** The agreements as `bimodal show --json` prints them: times in whole working hours, eight to a working day, or null. */
export function showAgreements(plan: Plan) {
  return [...plan.agreement.values()].map(({ serviceId, ...row }) => ({
    id: row.id,
    requestType: row.requestType,
    businessUnit: row.businessUnit,
    service: plan.service.get(serviceId ?? '')?.name ?? null,
    responseHours: row.responseHours,
    deliveryHours: row.deliveryHours,
    hiddenHours: row.hiddenHours,
    sponsor: row.sponsor,
  }));
}

/**
 * The emergencies as `bimodal show --json` prints them: the log; what each quarter's reserve gave, in person-days (`kept` null
 * before the plan's years); and the replay of the newest year against the reserve of the plan's first year, null without one.
 */
export function showEmergencies(plan: Plan) {
  return {
    log: [...plan.emergency.values()].map((row) => ({
      id: row.id,
      title: row.title,
      lane: row.lane,
      businessUnit: row.businessUnit,
      agreement: plan.agreement.get(row.agreementId ?? '')?.requestType ?? null,
      initiative: plan.initiative.get(row.initiativeId ?? '')?.title ?? null,
      days: row.days,
      requestedOn: row.requestedOn,
      deliveredOn: row.deliveredOn,
    })),
    reserve: reserveQuarters(plan).map(({ lane, quarter, kept, used, over }) => ({
      lane,
      quarter: quarterCode(quarter),
      kept,
      used,
      over,
    })),
    replay: showReplay(plan),
  };
}

function showReplay(plan: Plan) {
  const year = lastYearOfEmergencies(plan);
  if (year === null) return null;
  const reserve = presentReserve(plan);
  const [run, innovate] = replay(plan, year, reserve).map(({ rows, agreed, met, lane }) => ({
    quarters: [...reserve[lane]],
    emergencies: rows.length,
    agreed,
    met,
  }));
  return run && innovate ? { year, run, innovate } : null;
}

/** The hidden work of initiatives as `bimodal show --json` prints it, of all that have some: person-days and weeks. */
export function showHiddenWork(plan: Plan) {
  if (plan.hiddenWork.size === 0) return [];
  const lines = hiddenWorkByInitiative(plan.hiddenWork);
  return [...plan.initiative.values()].flatMap(({ id, title }) => {
    if (lines.of(id).length === 0) return [];
    const found = hiddenWorkOf(plan, id);
    return found ? [{ id, title, ...found }] : [];
  });
}
