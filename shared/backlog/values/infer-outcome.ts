import type { Outcome } from '../../model/codes';
import { type Hint, inferred, wordTable } from './inference-words';

const words = wordTable<Outcome>(
  {
    revenue: `revenue, upsell, cross sell, e commerce, ecommerce, webshop, web shop, online shop, market share, umsatz,
      chiffre d affaires, ingresos, receita`,
    efficiency: `efficiency, automation, automate, automating, automated, savings, cost reduction, cost saving, productivity,
      consolidation, consolidate, rationalisation, rationalization, effizienz, automatisierung, einsparung, einsparungen,
      kostensenkung, konsolidierung, efficacite, automatisation, eficiencia, automatizacion, ahorro, ahorros, consolidacion,
      automacao, poupanca, consolidacao`,
    risk: `risk, risks, risiko, risiken, risque, risques, riesgo, riesgos, risco, riscos, compliance, regulatory, gdpr, cybersecurity, cyber, fraud, disaster recovery, vulnerability, vulnerabilities,
      end of life, dsgvo, datenschutz, regulatorik, rgpd, conformite, fraude, cumplimiento, lgpd, conformidade`,
  },
  {
    revenue: `sales, growth, vertrieb, wachstum, ventes, croissance, ventas, crecimiento, vendas, crescimento`,
    efficiency: `economies`,
    risk: `regulation, security, audit, sicherheit, revision, securite, seguridad, auditoria, seguranca`,
  },
);

/** The outcome that words of a row speak of; of several where they do; null where of none. */
export function inferOutcome(hints: readonly Hint[]): ReturnType<typeof inferred<Outcome>> {
  return inferred(hints, words);
}
