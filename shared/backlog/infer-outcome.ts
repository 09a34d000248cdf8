import type { Outcome } from '../model/codes';
import { type Hint, inferred, wordTable } from './inference-words';

const words = wordTable<Outcome>({
  revenue: `revenue, sales, growth, upsell, cross sell, e commerce, ecommerce, webshop, web shop, online shop, market share, umsatz,
    vertrieb, wachstum, ventes, chiffre d affaires, croissance, ventas, ingresos, crecimiento, vendas, receita, crescimento`,
  efficiency: `efficiency, automation, automate, automating, automated, savings, cost reduction, cost saving, productivity,
    consolidation, consolidate, rationalisation, rationalization, effizienz, automatisierung, einsparung, einsparungen,
    kostensenkung, konsolidierung, efficacite, automatisation, economies, eficiencia, automatizacion, ahorro, ahorros,
    consolidacion, automacao, poupanca, consolidacao`,
  risk: `risk, risks, compliance, regulatory, regulation, gdpr, security, cybersecurity, cyber, audit, fraud, disaster recovery,
    vulnerability, vulnerabilities, end of life, risiko, risiken, dsgvo, datenschutz, sicherheit, regulatorik, revision, risque,
    risques, rgpd, securite, conformite, fraude, riesgo, riesgos, seguridad, cumplimiento, auditoria, risco, riscos, lgpd,
    seguranca, conformidade`,
});

/** The outcome that words of a row speak of; of several where they do; null where of none. */
export function inferOutcome(hints: readonly Hint[]): ReturnType<typeof inferred<Outcome>> {
  return inferred(hints, words);
}
