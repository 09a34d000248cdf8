import type { FundedLane } from '../model/codes';
import { type Hint, inferred, wordTable } from './inference-words';

const words = wordTable<FundedLane>({
  run: `maintenance, renewal, renewals, renew, licence, licences, license, licenses, licensing, patch, patches, patching, support,
    o and m, operations, operational, upgrade, upgrades, ktlo, keep the lights on, run the business, bug, bugs, defect, incident,
    end of life, wartung, instandhaltung, verlangerung, lizenz, lizenzen, betrieb, aktualisierung, patchen, fehler,
    renouvellement, correctif, correctifs, exploitation, mise a jour, mise a niveau, mantenimiento, renovacion, licencia,
    licencias, parche, parches, soporte, operaciones, actualizacion, manutencao, renovacao, licenca, licencas, suporte,
    operacoes, atualizacao`,
  innovate: `new, launch, launching, modernise, modernize, modernisation, modernization, modernising, modernizing, pilot, dme,
    innovation, prototype, proof of concept, poc, transformation, neu, neue, neuer, neues, neuen, einfuhrung, modernisierung,
    pilotprojekt, nouveau, nouvelle, nouveaux, nouvelles, lancement, pilote, nuevo, nueva, nuevos, nuevas, lanzamiento,
    modernizacion, piloto, innovacion, novo, nova, novos, novas, lancamento, modernizacao, inovacao`,
});

/** The lane that words of a row speak of; of both where they do; null where of none. */
export function inferLane(hints: readonly Hint[]): ReturnType<typeof inferred<FundedLane>> {
  return inferred(hints, words);
}
