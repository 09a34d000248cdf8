import type { FieldName } from '../fields';

/** What columns of a list of services, applications or contracts are called, as `wordsOf` gives it, the surest first. */
export const serviceHeaderWords: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  title:
    list(`service, name, service name, application, application name, app name, system, system name, product, product name,
    contract, contract name, title, servicename, dienst, anwendung, anwendungsname, applikation, vertrag, bezeichnung, titel,
    application nom, contrat, nom, libelle, servicio, aplicacion, contrato, nombre, servico, aplicacao, sistema, nome`),
  runCost:
    list(`cost a year, cost, annual cost, yearly cost, cost per year, annual costs, costs per year, run cost, run cost a year,
    run cost per year, annual run cost, running cost, running costs, run costs, annual spend, yearly spend, spend, annual fee,
    annual value, annual contract value, acv, opex, cost annual, contract value per year, amount, costs, budget,
    kosten pro jahr, jahreskosten, kosten, jahrliche kosten, betriebskosten, laufende kosten, wartungskosten, kosten p a,
    cout annuel, cout, couts, couts annuels, montant annuel, coste anual, costo anual, coste, costo, custo anual, custo`),
  costYear:
    list(`cost year, year of cost, price year, year of the cost, base year, cost as of, prices of, year, kostenjahr, preisjahr,
    basisjahr, jahr, annee du cout, annee, ano del coste, ano de coste, ano do custo`),
  indexation:
    list(`indexation, indexation %, yearly rise %, yearly rise, indexation a year, indexation per year, annual uplift, uplift, uplift %, annual increase,
    yearly increase, price increase, escalation, escalator, inflation, index, indexierung, preissteigerung, preisanpassung, teuerung,
    indexation annuelle, augmentation annuelle, indexacion, indexacao, reajuste`),
  businessUnit:
    list(`business unit, department, division, organisation, organization, business area, unit, geschaftsbereich, bereich,
    abteilung, fachbereich, unite d affaires, departement, direction, unidad de negocio, departamento, unidade de negocio`),
  costCentre:
    list(`cost centre, cost center, cost centre code, cost center code, kostenstelle, centre de cout, centre de couts, centro de coste,
    centro de costes, centro de costos, centro de custo, centro de custos`),
  owner:
    list(`owner, service owner, application owner, it owner, system owner, contract owner, responsible, manager, contact,
    business owner, verantwortlich, verantwortlicher, eigentumer, ansprechpartner, responsable, proprietaire, propietario, responsavel, dono`),
  sourcing:
    list(`sourcing, internal or external, internal external, internal/external, int ext, sourcing model, delivery model,
    intern extern, intern oder extern, beschaffung, interne externe, interno externo`),
  contractEnd:
    list(`contract end, contract end date, end of contract, contract ends, contract expiry, contract expiry date, expiry, expiry date,
    expiration, expiration date, expires, renewal date, renewal, end date, term end, vertragsende, vertrag bis, laufzeitende,
    laufzeit bis, ablaufdatum, fin de contrat, fin du contrat, date de fin de contrat, echeance, fin de contrato, fin del contrato,
    vencimiento, fim do contrato, termino do contrato`),
  noticeDate:
    list(`notice date, notice by, notice, notice deadline, last day for notice, cancel by, cancellation date, cancellation deadline,
    termination notice, notice period, termination period, cancellation period, kundigung bis, kundigungstermin, kundigungsfrist, kundigungsdatum, preavis, date de preavis, delai de preavis, duree de preavis, periode de preavis, plazo de preaviso, periodo de preaviso, prazo de aviso previo, periodo de aviso previo, prazo de denuncia,
    fecha de preaviso, preaviso, data de aviso previo, aviso previo`),
  sunset:
    list(`sunset, sunset date, end of life, end of life date, eol, eol date, retirement date, retire by, retirement, decommission date,
    decommissioning, end of service, abschaltung, abschaltdatum, ausserbetriebnahme, ende der nutzung, fin de vie, retrait, decommissionnement,
    fin de vida, retiro, fim de vida, desativacao`),
  unchangedSince:
    list(`unchanged since, last changed, last change, last major change, last modernised, last modernized, in service since, introduced, year introduced,
    unverandert seit, letzte anderung, letzte grosse anderung, zuletzt erneuert, in betrieb seit, einfuhrungsjahr`),
  review: list(
    `landscape review, review verdict, landscape verdict, service health, bewertung der landschaft, landschaftsbewertung`,
  ),
  reviewedOn: list(`reviewed on, reviewed, last reviewed, review date, bewertet am, gepruft am`),
  description:
    list(`description, details, notes, comment, comments, remarks, scope, purpose, beschreibung, notizen, bemerkung, bemerkungen,
    kommentar, descriptif, commentaire, commentaires, descripcion, comentarios, notas, descricao, observacoes`),
};

/** Headers that only a list of what runs has: contracts, their notice, their price rises, their end. */
export const onlyServices: readonly FieldName[] = [
  'indexation',
  'contractEnd',
  'noticeDate',
  'sunset',
  'costYear',
];

function list(words: string): readonly string[] {
  return words.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}
