import { valueWordsOf } from '../normalise';

const link = /(?:^| )(?:link|links|vorgangsverknupfung|verknupfung|lien|liens|enlace|vinculo|relacao)(?: |$)/;
const blocking =
  /(?:^| )(?:blocks|blocker|blockiert|blockieren|bloque|bloquea|bloqueia|bloqueo|bloqueio|blocage)$/;
const inward = /(?:^| )(?:inward|eingehende|eingehend|entrant|entrante|entrada)(?: |$)/;
const outward = /(?:^| )(?:outward|ausgehende|ausgehend|sortant|saliente|saida)(?: |$)/;

/** What a column of Jira's links is, in its languages: of those that block, the inward ones are needed; null for another. */
export function linkFieldOf(header: string): 'needs' | 'blocks' | null {
  const words = valueWordsOf(header);
  if (!link.test(words) || !blocking.test(words)) return null;
  return inward.test(words) ? 'needs' : outward.test(words) ? 'blocks' : null;
}
