/**
 * Words that say how IT runs or delivers, not what the business gains; English and German. `*` stands for any letters, since
 * German nouns are put together and declined.
 */
const internalWords = [
  // How it runs.
  'availability',
  'uptime',
  'downtime',
  'outage*',
  'incident*',
  'ticket*',
  'response time*',
  'mean time to',
  'mttr',
  'mtbf',
  'latency',
  'error rate*',
  'service level*',
  'sla*',
  'patch*',
  'backup*',
  'server*',
  'utilisation',
  'utilization',
  'deployment*',
  'release*',
  'velocity',
  'story point*',
  '*verfügbarkeit*',
  'betriebszeit*',
  'ausfall*',
  'ausfälle*',
  'störung*',
  'vorfall*',
  'vorfälle*',
  'antwortzeit*',
  'reaktionszeit*',
  'lösungszeit*',
  'fehlerrate*',
  'dienstgüte*',
  'auslastung*',
  // How it is delivered.
  'on time',
  'in time',
  'on schedule',
  'schedule*',
  'on budget',
  'in budget',
  'within budget',
  'budget adherence',
  'scope',
  'milestone*',
  'termintreue',
  'liefertreue',
  'pünktlich*',
  'im zeitplan',
  'rechtzeitig*',
  'budgettreue',
  'im budget',
  'im kostenrahmen',
  'meilenstein*',
] as const;

/** Words of the business: a metric that has one is not IT's alone, whatever else it says ("tickets sold"). */
const businessWords = [
  'revenue*',
  'sale*',
  'sold',
  'customer*',
  'margin*',
  'profit*',
  'order*',
  'churn',
  'conversion*',
  'market*',
  'stock',
  'fraud',
  '*umsatz*',
  '*umsätze*',
  'verkauf*',
  'verkäuf*',
  'verkauft*',
  '*kunde*',
  'marge*',
  'gewinn*',
  'bestell*',
  'auftrag*',
  'aufträge*',
  'markt*',
] as const;

const internal = patternOf(internalWords);
const business = patternOf(businessWords);

function patternOf(words: readonly string[]): RegExp {
  const parts = words.map((word) => word.trim().replaceAll('*', '\\p{L}*'));
  return new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'u');
}

/** Whether a metric's name says only how IT runs or delivers: availability, uptime, on time, on budget, tickets. */
export function isItInternal(name: string): boolean {
  // A hyphen is a blank here: "on-time delivery".
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-\s]+/g, ' ');
  return internal.test(plain) && !business.test(plain);
}
