import type { FieldName } from '../fields';

/** What columns of a list of internal service levels are called, as `wordsOf` gives it, the surest first. */
export const agreementHeaderWords: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  title:
    list(`request, request type, type of request, service request, request item, request category, sla, sla name, ola, agreement,
    name, title, anfrage, anfrageart, art der anfrage, serviceanfrage, anforderung, auftragsart, leistung, vereinbarung,
    bezeichnung, titel`),
  businessUnit:
    list(`business unit, department, division, unit, customer, requested by, geschaftsbereich, bereich, abteilung, fachbereich,
    kunde`),
  serviceName: list(
    `service, it service, application, system, business service, dienst, anwendung, applikation, it dienst`,
  ),
  responseTime:
    list(`answer within, response time, response, time to respond, reaction time, first response, response target, antwortzeit,
    reaktionszeit, reaktion, antwort innerhalb, antwort binnen`),
  deliveryTime:
    list(`deliver within, delivery time, delivery, time to deliver, resolution time, resolution, fulfilment time, fulfillment time,
    lead time, turnaround, turnaround time, delivery target, lieferzeit, bearbeitungszeit, erledigungszeit, losungszeit,
    durchlaufzeit, umsetzungszeit, lieferung innerhalb, erledigung binnen`),
  hiddenTime:
    list(`of it not seen, hidden work, hidden time, hidden it work, internal work, davon unsichtbar, unsichtbare arbeit,
    verdeckte arbeit, interner aufwand`),
  sponsor:
    list(`sponsor, executive, executive sponsor, owner, agreed with, approver, auftraggeber, verantwortlich,
    verantwortlicher, vereinbart mit`),
};

function list(words: string): readonly string[] {
  return words.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}
