import type { InitiativeField } from '../fields';
import { moreHeaderWords } from './more-header-words';

/** Those of most tables, the surest first. */
const usualWords: Readonly<Record<InitiativeField, readonly string[]>> = {
  title:
    list(`title, name, initiative, initiative name, initiative title, summary, zusammenfassung, vorgangsname, project name, project title, demand name,
    task name, card name, work item title, short description, idea, feature, title 1, investment title, project, demand, task,
    content, resumen, resumo, aufgabenname, aufgabe, nom de la tache, tache, nombre de tarea, tarea, nome da tarefa, tarefa,
    titel, bezeichnung, vorhaben, vorhabenname, projektname, projekt, massnahme, kurzbeschreibung, thema,
    titre, nom, intitule, libelle, initiative nom, nom du projet, projet,
    titulo, nombre, nombre del proyecto, proyecto, iniciativa, nome, nome do projeto, projeto, designacao`),
  parent:
    list(`parent key, parent id, parent, parent task, parent issue, parent item, parent work item, parent project, parent initiative,
    epic link, part of, ubergeordnet, uebergeordnet, ubergeordneter vorgang, ubergeordnete aufgabe, oberprojekt, teil von,
    element parent, tache parente, tarea principal, tarea padre, incidencia principal, tarefa principal, tarefa pai`),
  priority: list(`priority, prioritat, prioridad, prioridade, priorite`),
  kindOfWork:
    list(`kind of work, type of work, work type, issue type, work item type, vorgangstyp, type de ticket, tipo de incidencia,
    tipo de item, arbeitselementtyp, type, typ, tipo, art, project type, projektart, projekttyp, type de projet, tipo de proyecto,
    tipo de projeto`),
  serviceName: list(`service it changes, service name, application, anwendung`),
  serviceCost: [],
  secondOutcome: list(`second outcome`),
  // What only this app writes is known by the whole of its table (own-export.ts).
  laneAssumed: [],
  own: [],
  outcomeAssumed: [],
  mark: [],
  fundingUntil: [],
  teamDays: [],
  scenario: [],
  source: [],
  planId: [],
  outlineLevel:
    list(`outline level, indent level, hierarchy level, indent, outline number, wbs, wbs code, gliederungsebene,
    gliederungsnummer, psp code, psp, niveau hierarchique, nivel de esquema`),
  needs: list(
    `needs, depends on, dependencies, predecessors, blocked by, hangt ab von, vorganger, depend de, depende de`,
  ),
  blocks: list(`blocks, blocking, successors, nachfolger`),
  team: list(`effort team, delivery team, team, umsetzungsteam, equipe, equipo`),
  effortDays:
    list(`effort days, person days, man days, effort in days, effort pd, effort, estimated effort, estimated days, estimated hours,
    effort hours, person months, man months, personenmonate, mois homme, aufwand pt, aufwand in tagen, aufwand, geschatzter aufwand, personentage, charge, charge en jours, jours homme,
    effort estime, esfuerzo, dias persona, esforco, dias pessoa`),
  description:
    list(`description, project description, investment description, long description, details, detail, notes,
    description aims, card description, task content, comments, remarks, scope, business case,
    beschreibung, langbeschreibung, projektbeschreibung, notizen, bemerkung, bemerkungen, kommentar,
    descriptif, description du projet, commentaire, commentaires, remarques,
    descripcion, descripcion del proyecto, comentarios, notas, descricao, descricao do projeto, observacoes`),
  programme: list(`programme, program, parent summary, epic name, epic, initiatives, portfolio,
    investment title, theme, project name, project, programm, portfolio name, portefeuille, programa, portafolio, portfolio projeto`),
  businessUnit:
    list(`business unit, department, division, agency name, organisation, organization, organisational unit,
    org unit, dept, requesting dept, requesting department, business area, area path, bureau name, team, project team,
    bereichspfad, geschaftsbereich, bereich, abteilung, fachbereich, organisationseinheit, ressort,
    unite d affaires, departement, direction, direction metier, service, entite, unite,
    unidad de negocio, departamento, area, direccion, unidade de negocio, unidade, direcao, diretoria`),
  businessOwner:
    list(`business owner, product owner, sro, senior responsible owner, business lead, process owner, owner, owner name, owner nm, biz owner,
    requested by, requestor, requester,
    fachverantwortlicher, fachliche leitung, fachlicher verantwortlicher, auftraggeber, verantwortlich fachbereich,
    responsable metier, proprietaire metier, proprietaire, responsable de negocio, propietario, propietario de negocio,
    responsavel de negocio, dono do negocio, proprietario`),
  itOwner:
    list(`it owner, it lead, technical owner, technical lead, assignee, assigned to, assign, project manager, investment manager, demand manager,
    project lead, lead, manager, responsible, creator lead, owners, assignees, members, person, people, personen, resource names,
    zugewiesene person, ressourcennamen, personne assignee, persona asignada,
    it verantwortlicher, verantwortlicher, verantwortlich, projektleiter, projektleitung, bearbeiter, zugewiesen an,
    responsable informatique, responsable it, responsable si, chef de projet, responsable, assigne a,
    responsable ti, jefe de proyecto, asignado a, responsavel ti, gerente de projeto, gestor do projeto, responsavel, atribuido a`),
  sponsor:
    list(`sponsor, executive sponsor, project sponsor, business sponsor, sponsored by, projektsponsor, commanditaire,
    parrain, patrocinador, patrocinador del proyecto, patrocinador do projeto`),
  costCentre:
    list(`cost centre, cost center, project cost centre, project cost center, cost centre code, cost center code, budget code, kostenstelle, centre de cout,
    centre de couts, centro de coste, centro de costes, centro de costos, centro de custo, centro de custos`),
  status:
    list(`status, state, status category, stage, phase, workflow state, lifecycle stage, project status, derived status,
    list name, section column, zustand, projektstatus, statut, etat, avancement, estado, situacao, fase, etapa`),
  cost: list(`cost, costs, one off cost, one off costs, total planned costs, total planned cost, planned cost, planned costs, estimated cost, estimated costs,
    total cost, total costs, project cost, project costs, lifecycle cost, investment cost, cost estimate, budget, planned budget, total budget,
    investment, investment amount, capital cost, capex, total baseline whole life costs, whole life cost, total baseline, dme by agency funding, amount,
    kosten, gesamtkosten, gesamte geplante kosten, geplante kosten, plankosten, projektkosten, einmalige kosten, einmalkosten, investition, investitionskosten, budget gesamt,
    cout, couts, cout total, cout estime, cout du projet, budget total, montant, investissement,
    coste, coste total, costo, costo total, costes, presupuesto, inversion, coste estimado, costo estimado,
    custo, custo total, custos, orcamento, investimento, custo estimado, valor, valor total, importe, importe total, total,
    gesamtbetrag, gesamtsumme, gesamt, summe`),
  runCost:
    list(`run cost a year, run cost, run costs, run cost per year, run costs a year, run costs per year, annual run cost,
    annual run costs, running cost, running costs, yearly run cost,
    annual cost, annual costs, operating cost, operating costs, operating cost per year, recurring cost, ongoing cost, opex, maintenance cost,
    betriebskosten, laufende kosten, jahrliche kosten, betriebskosten pro jahr, betriebskosten jahr, wartungskosten,
    cout annuel, couts recurrents, cout recurrent, cout de fonctionnement, couts d exploitation, cout d exploitation,
    coste anual, costo anual, coste operativo, costo operativo, coste recurrente, gastos operativos,
    custo anual, custo operacional, custo recorrente, custos operacionais`),
  minimumCost:
    list(`minimum cost, minimum funding, minimum viable cost, minimal cost, mindestkosten, minimale kosten,
    cout minimum, cout minimal, coste minimo, costo minimo, custo minimo`),
  benefit:
    list(`benefit likely, annual benefit likely, likely annual benefit, benefit, benefits, benefit a year, benefit per year, annual benefit, financial benefit,
    expected benefit, planned benefit, planned benefits, total baseline benefits, savings, annual savings, cost savings, annual cost savings,
    annual cost reduction, run cost savings, run cost reduction, opex savings, operating cost savings, value per year, expected value,
    nutzen, nutzen pro jahr, erwarteter nutzen, einsparung, einsparungen, kosteneinsparung, kosteneinsparungen, jahrliche einsparung,
    benefice, benefices, gain, gains, gain annuel, economies, beneficio, beneficios, beneficio anual, ahorro, ahorros,
    beneficio esperado, beneficios anuais, poupanca, economia`),
  benefitLow:
    list(`benefit low, low benefit, annual benefit low, low annual benefit, annual benefit min, benefit min, benefit minimum, benefit pessimistic, nutzen niedrig, nutzen minimal,
    nutzen min, benefice bas, gain bas, gain minimum, beneficio bajo, beneficio minimo, beneficio baixo`),
  benefitHigh:
    list(`benefit high, high benefit, annual benefit high, high annual benefit, annual benefit max, benefit max, benefit maximum, benefit optimistic, nutzen hoch, nutzen maximal,
    nutzen max, benefice haut, gain haut, gain maximum, beneficio alto, beneficio maximo`),
  benefitKind:
    list(`benefit kind, benefit type, kind of benefit, type of benefit, benefit category, nutzenart, art des nutzens,
    type de benefice, type de gain, tipo de beneficio`),
  start:
    list(`start, start date, planned start date, planned start, project start date, approved start date, start quarter,
    starts, start dt, startquartal, start quartal, quartal start, trimestre de debut, trimestre inicio, start month, startmonat, begin, begin date, kick off, kickoff, start on,
    timeline start, zeitleiste beginn, beginn, startdatum, anfang, starttermin, geplanter start, geplanter beginn, timeline, timeframe, time frame, dates, target quarter, quarter, target start, target start date, requested start, zeitraum,
    debut, date de debut, demarrage, date de demarrage, date debut, inicio, fecha de inicio, fecha inicio, comienzo,
    data de inicio, data inicio`),
  end: list(`end, end date, planned end date, planned end, project end date, approved end date, target end, target end date, requested finish, requested end, finish, finish date, target date,
    due date, due, completion date, planned project completion date, go live, go live date,
    ende, end dt, endquartal, end quarter, finish quarter, endmonat, end month, ende quartal, enddatum, endtermin, zieldatum, zeitleiste ende, timeline end, fallig, falligkeit, falligkeitsdatum, geplantes ende, fertigstellung, fertig stellen, launch date, launch,
    fin, date de fin, date fin, echeance, date d echeance, fecha de fin, fecha fin, fecha limite, fecha de vencimiento, vencimiento,
    termino, data de termino, data de fim, data fim, fim, data de vencimento, prazo`),
  length:
    list(`length in quarters, length, duration, planned duration, project duration, duration quarters, duration months,
    duration days, duration weeks, months, quarters, dauer, dauer monate, laufzeit, duree, duree mois, duracion,
    duracion meses, duracao, duracao meses`),
  lane: list(`lane, mode, investment class, investitionsklasse, run or change, run change, run innovate, run grow transform, bimodal mode, work class,
    ktlo or innovation, spur, modus, voie, modalite, carril, modo, faixa`),
  outcome:
    list(`outcome, primary outcome, business outcome, investment type, goal type, value driver, strategic outcome, investitionsart,
    ergebnis, ziel, geschaftsziel, wirkung, resultat, objectif, resultado, objetivo`),
  rank: list(`rank, ranking, rang, rangfolge, reihenfolge, classement, ordre, rango, orden, posicao, ordem`),
  funding:
    list(`funding, funded, funding decision, decision, finanzierung, finanziert, financement, finance, financiacion, financiado,
    financiamento`),
  fundingAmount:
    list(`funding amount, funded amount, approved budget, approved amount, approved funding, finanzierter betrag,
    bewilligtes budget, montant finance, budget approuve, presupuesto aprobado, orcamento aprovado`),
  mandatory:
    list(`mandatory, is mandatory, must do, obligatory, regulatory mandatory, verpflichtend, pflicht, zwingend, muss,
    obligatoire, obligatorio, obrigatorio, required`),
  contracted:
    list(`contracted, is contracted, committed, under contract, contractually bound, vertraglich gebunden, beauftragt,
    contractualise, sous contrat, contractuel, contratado, bajo contrato, sob contrato`),
  riskOfNotDoing:
    list(`risk of not doing it, risk of not doing, risk of not performing, cost of not doing, risk if not done,
    consequence of not doing, impact of not doing, risiko bei nichtdurchfuhrung, risiko der nichtumsetzung, folgen bei verzicht,
    risque de ne pas faire, risque en cas de non realisation, riesgo de no hacer, riesgo de no hacerlo, risco de nao fazer`),
  capability:
    list(`capability, capability it changes, capability changed, business capability, business capabilities, impacted capability,
    geschaftsfahigkeit, fahigkeit, capacite metier, capacidad de negocio, capacidade de negocio`),
  spent:
    list(`spent so far, spent to date, total spent, spend to date, total cost to date, project cost to date, total budget spent, budget spent, budget used, actual cost to date, actuals to date, demand actual cost, cost to date, actual cost, actual costs, actuals, spent, booked,
    bisher ausgegeben, ist kosten, istkosten, gebucht, depense a ce jour, depenses a ce jour, gastado, gasto a la fecha, gasto ate agora`),
  committed:
    list(`committed cost, committed spend, commitments, committed amount, commitment, obligo, bestellt, engage, montant engage,
    comprometido, valor comprometido`),
  exitCost:
    list(`exit cost, exit costs, cost of stopping, termination cost, cancellation cost, ausstiegskosten, abbruchkosten,
    cout de sortie, cout d arret, coste de salida, costo de salida, custo de saida`),
  goal: list(`goal, goal name, strategic goal, primary goal, okr, objective, strategic objective, zielname, but, objectif strategique,
    objetivo estrategico, meta`),
  goalContribution:
    list(`contribution to the goal, goal contribution, contribution, beitrag zum ziel, contribution a l objectif,
    contribucion al objetivo, contribuicao para a meta`),
  deliveryMode: list(`delivery, delivery mode, way of delivery`),
  timeBoxEnd: list(`time box ends, time box end, timebox end, end of the time box`),
  agreedRules: list(`agreed rules, team agreement, working agreement, team rules`),
  learned: list(`what was learned, lessons learned, learnings, lessons`),
  deliveryTicks: list(`conditions ticked, delivery conditions`),
  liveOn: list(`went live on, went live, live since, live seit`),
  users: list(`user community, user group, nutzergruppe, anwendergruppe`),
  userCount: list(`how many users, number of users, user count, anzahl nutzer, anzahl anwender`),
  engaged: list(`engaged while building, users engaged`),
  supportBy: list(`support by, supported by`),
  supportUntil: list(`support until, supported until`),
  adoptionUnit: list(`adoption in, adoption unit`),
  adoptionTarget: list(`adoption target, target adoption`),
  adoptionTargetDate: list(`adoption target by, adoption target date`),
  adoptionActual: list(`adoption actual, actual adoption, adoption rate, nutzungsgrad`),
  adoptionActualDate: list(`adoption actual on, adoption actual date`),
  neededBy:
    list(`needed by, needed by date, required by, required date, requested by date, business need date, benotigt bis, gewunscht bis,
    besoin pour le, necesario para, necessario ate`),
  earliestBy:
    list(`earliest by, earliest date, earliest delivery, available from, fruhestens, fruhester termin, au plus tot, lo antes posible,
    o mais cedo`),
  agreedBy:
    list(`agreed, agreed date, agreed by, committed date, promised date, vereinbart, zugesagt, date convenue, fecha acordada,
    data acordada`),
  businessValue: list(
    `business value, user business value, value points, geschaftswert, valeur metier, valor de negocio`,
  ),
  timeCriticality: list(
    `time criticality, urgency points, zeitkritikalitat, criticite temporelle, criticidad temporal, criticidade temporal`,
  ),
  riskReduction:
    list(`risk reduction, risk reduction opportunity enablement, rr oe, risikominderung, reduction du risque,
    reduccion del riesgo, reducao do risco`),
  jobSize: list(`job size, job duration, relative size, umfang, taille, tamano, tamanho`),
  deliveryRisk:
    list(`delivery risk, risk of performing, implementation risk, lieferrisiko, umsetzungsrisiko, risque de realisation,
    riesgo de ejecucion, risco de execucao`),
  outsideIt:
    list(`runs outside it, outside it, runs outside it already, shadow it, shadow, schatten it, ausserhalb der it, lauft ausserhalb der it,
    lauft schon ausserhalb der it`),
  emergingTechnology: list(
    `emerging technology, emerging tech, emerging technologies, neue technologie, zukunftstechnologie, aufkommende technologie`,
  ),
  customerFacing: list(
    `customer facing, faces customers, seen by customers, client facing, kundenseitig, mit kundenkontakt, fur kunden sichtbar, kundenkontakt`,
  ),
  tags: list(`tags, tag, labels, label, keywords, schlagworter, schlagworte, stichworter, stichworte, etiketten, etiquettes, mots cles,
    etiquetas, palabras clave, etiqueta, palavras chave`),
  sourceKey: list(`key, source key, issue key, id, number, demand number, project id, gmpp id number, gmpp id,
    unique project id, major projects id, task id, card id, work item id, reference, ref, external id, initiative id, uuid,
    unique investment identifier, unique investment identifier uii, issue id, project number, identifier, code, work id, nr, lfd nr, n,
    request id, request number, demand id, idea id, feature id, epic id, item id, element id, record id, record number, ticket, ticket id, ticket number, asset id,
    project no, project key, project code, project ref, investment id, portfolio item id,
    projekt id, projekt nr, projektnr, projekt nummer, projektkennung, massnahmen nr, massnahmennummer, vorhaben nr, vorhabennummer, auftragsnummer, ticketnummer,
    id projet, n projet, numero de projet, numero du projet, code projet, id proyecto, codigo de proyecto, codigo del proyecto, numero de proyecto, id projeto, codigo do projeto,
    numero do projeto, id do projeto, id del proyecto, id du projet, referencia, vorgangsschlussel, eindeutige nr, schlussel, nummer, projektnummer, kennung, vorgangsnummer, identifiant, numero, cle, clave, identificador, codigo, chave`),
};

/**
 * What columns are called elsewhere, as `wordsOf` gives it, the surest first: our own export, then the usual tools, then
 * German, French, Spanish and Portuguese, then others.
 */
export const headerWords: Readonly<Record<InitiativeField, readonly string[]>> = Object.fromEntries(
  Object.entries(usualWords).map(([field, words]) => {
    const more = moreHeaderWords[field as InitiativeField];
    return [field, more === undefined ? words : [...words, ...list(more)]];
  }),
) as Record<InitiativeField, readonly string[]>;

function list(words: string): readonly string[] {
  return words.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}
