import { wordsOf } from '../normalise';

const words =
  /(?:^| )(?:titel|bezeichnung|vorhaben|\w*kosten|\w*termin|startdatum|zieldatum|projektleit\w+|nummer|laufzeit|dauer|beginn|ende|enddatum|projekt|bereich|verantwortlich\w*|fallig\w*|nutzen|beschreibung|schlussel|betrag|titre|nom|projet|debut|fin|echeance|cout|couts|responsable|montant|priorite|titulo|nombre|proyecto|inicio|fecha|coste|costo|estado|propietario|importe|prioridad|projeto|termino|prazo|data de \w+|custo|responsavel|situacao|prioridade|valor|descricao|descripcion|titolo|progetto|inizio|fine|stato|responsabile|importo|scadenza|descrizione|priorita|omschrijving|begroting|einde|einddatum|begindatum|eigenaar|afdeling|projectnaam)(?: |$)/;

/** Whether the headers are German, French, Spanish, Portuguese, Italian or Dutch, whose dates have the day before the month and whose numbers a comma. */
export function writesDayFirst(headers: readonly string[]): boolean {
  return headers.filter((header) => words.test(wordsOf(header))).length >= 2;
}
