import type { FundedLane } from '../../model/codes';
import { type Hint, inferred, wordTable } from './inference-words';

const words = wordTable<FundedLane>(
  {
    run: `maintenance, renewal, renewals, licence, licences, license, licenses, licensing, patch, patches, patching, o and m, ktlo,
      keep the lights on, run the business, end of life, wartung, instandhaltung, lizenz, lizenzen, patchen, correctif,
      correctifs, mantenimiento, licencia, licencias, parche, parches, manutencao, licenca, licencas`,
    innovate: `modernise, modernize, modernisation, modernization, modernising, modernizing, dme, launch, launching, prototype, proof of concept, poc,
      einfuhrung, pilotprojekt, lancement, lanzamiento, lancamento,
      modernisierung, modernizacion, modernizacao`,
  },
  {
    run: `run, renew, support, operations, operational, upgrade, upgrades, bug, bugs, defect, incident, verlangerung, betrieb,
      aktualisierung, fehler, renouvellement, exploitation, mise a jour, mise a niveau, renovacion, soporte, operaciones,
      actualizacion, renovacao, suporte, operacoes, atualizacao`,
    innovate: `new, innovate, pilot, innovation, transformation, neu, neue, neuer, neues, neuen,
      nouveau, nouvelle, nouveaux, nouvelles, pilote, nuevo, nueva, nuevos, nuevas,
      piloto, innovacion, novo, nova, novos, novas, inovacao`,
  },
);

/** The lane that words of a row speak of; of both where they do; null where of none. */
export function inferLane(hints: readonly Hint[]): ReturnType<typeof inferred<FundedLane>> {
  return inferred(hints, words);
}
