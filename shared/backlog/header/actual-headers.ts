import type { FieldName } from '../fields';

/** What columns of a finance export are called, as `wordsOf` gives it, the surest first. */
export const actualHeaderWords: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  sourceKey:
    list(`key, initiative key, project key, project id, initiative id, wbs, wbs element, psp element, project number, project code, internal order,
    order, order number, service id, source key, external id, projektnummer, projekt id, auftrag, auftragsnummer, innenauftrag,
    numero de projet, code projet, codigo de proyecto, codigo do projeto`),
  title:
    list(`initiative, project, service, initiative or service, project name, service name, initiative name, title, name, projekt,
    projektname, vorhaben, projektbezeichnung, dienst, projet, nom du projet, initiative nom, proyecto, iniciativa, servicio, projeto, servico`),
  costCentre:
    list(`cost centre, cost center, cost centre code, cost center code, cost ctr, cc, department id, kostenstelle, kst, centre de cout,
    centre de couts, centro de coste, centro de costes, centro de costos, centro de custo, centro de custos`),
  account:
    list(`account, gl account, g l account, general ledger account, account number, account code, cost element, nominal, nominal code,
    ledger account, natural account, konto, sachkonto, kostenart, hauptbuchkonto, kontonummer, compte, compte general, compte comptable,
    numero de compte, cuenta, cuenta contable, cuenta de mayor, conta, conta contabil, conta contabilistica`),
  amount:
    list(`amount, actual, actuals, actual cost, actual costs, actual amount, amount in local currency, amount in company code currency,
    amount in lc, value, net amount, net value, booked, booked amount, cost, costs, posted amount, spend, spent, sum, total, balance,
    betrag, istkosten, ist kosten, ist, buchungsbetrag, betrag in hauswahrung, wert, summe, nettobetrag, kosten, saldo,
    montant, montant net, cout reel, importe, monto, gasto, coste real, valor, montante, custo real`),
  period:
    list(`period, posting date, month, quarter, booking date, document date, date, posting period, fiscal period, accounting date, accounting period, gl date,
    value date, invoice date, year month, year quarter, buchungsdatum, belegdatum, datum, periode, monat, quartal, buchungsperiode,
    date comptable, date de comptabilisation, date de piece, mois, trimestre, fecha, fecha de contabilizacion, mes, periodo, data,
    data de lancamento`),
  year: list(`year, fiscal year, fy, calendar year, financial year, accounting year, jahr, geschaftsjahr, kalenderjahr, buchungsjahr,
    annee, exercice, annee fiscale, ano, ejercicio, ano fiscal, exercicio`),
  month:
    list(`month, period, quarter, posting period, fiscal period, accounting period, month number, calendar month, monat, periode,
    quartal, buchungsperiode, buchungsmonat, mois, periode comptable, trimestre, mes, periodo`),
  nature:
    list(`capex opex, capex or opex, opex capex, run or change, run change, run one off, nature, cost nature, nature of cost, expense type,
    expenditure type, spend type, cost type, type of cost, type of expense, account type, gl type, gl account type, posting type, type,
    kostentyp, aufwandsart, art der kosten, ausgabenart, type de depense, nature de la depense, tipo de gasto, tipo de coste, tipo de despesa`),
  description:
    list(`text, posting text, booking text, line text, item text, line item text, line description, description, transaction description,
    narrative, narration, memo, particulars, details, comment, buchungstext, positionstext, belegtext, beschreibung, bezeichnung,
    verwendungszweck, libelle, libelle ecriture, libelle de l ecriture, descriptif, texto, concepto, descripcion, glosa, descricao, historico`),
};

function list(words: string): readonly string[] {
  return words.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
}
