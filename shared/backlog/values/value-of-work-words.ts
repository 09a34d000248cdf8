/** What outcomes are called in other tools and in five languages, as `valueWordsOf` folds it. */
export const outcomeWords = {
  revenue: `revenue, revenue generation, revenue generating, revenue growth, growth, sales, top line, umsatz, wachstum, erlos,
    umsatzgenerierung, chiffre d affaires, revenus, croissance, ingresos, crecimiento, receita, crescimento,
    revenue increase, umsatzsteigerung, umsatzwachstum, mehrumsatz, croissance du chiffre d affaires, augmentation des revenus, aumento de ingresos,
    aumento de receita, aumento de receitas`,
  efficiency: `efficiency, cost reduction, cost saving, cost savings, savings, productivity, cost efficiency, effizienz,
    kostensenkung, kostenreduktion, kosteneinsparung, produktivitat, efficacite, efficience, reduction des couts, productivite, eficiencia,
    reduccion de costes, reduccion de costos, productividad, reducao de custos, produtividade,
    kosteneinsparungen, kostenreduzierung, economie de couts, economies de couts, reduction de couts, ahorro, ahorro de costes, ahorro de costos, economia de custos`,
  risk: `risk, risk management, risk reduction, risk mitigation, compliance, regulatory, legal and regulatory, security,
    risiko, risikomanagement, regulatorik, sicherheit, risque, gestion des risques, conformite, riesgo, gestion de riesgos,
    cumplimiento, risco, gestao de riscos, conformidade,
    risikominderung, risikoreduktion, reduction des risques, reduction du risque, mitigacion de riesgos, reduccion de riesgos, reducao de riscos, mitigacao de riscos`,
};

/** The same of the kinds of benefits. */
export const kindWords = {
  margin: `margin, revenue, revenue margin, gross margin, contribution margin, marge, margen, margem, umsatz,
    revenue growth, revenue increase, increased revenue, additional revenue, sales, sales growth, profit, umsatzsteigerung, umsatzwachstum,
    mehrumsatz, deckungsbeitrag, rohertrag, ertrag, ertragssteigerung, gewinn, chiffre d affaires, revenu, revenus, augmentation des revenus,
    augmentation du chiffre d affaires, croissance du chiffre d affaires, marge brute, ingreso, ingresos, aumento de ingresos, incremento de ingresos,
    margen bruto, ventas, receita, receitas, aumento de receita, aumento de receitas, crescimento de receita, margem bruta, vendas`,
  cashable: `cashable, cashable saving, cashable savings, cash saving, saving, savings, hard saving, hard savings, einsparung,
    einsparungen, economie, economies, ahorro, poupanca,
    cost saving, cost savings, cost reduction, cost reductions, opex reduction, kosteneinsparung, kosteneinsparungen, kostensenkung,
    kostenreduktion, kostenreduzierung, economie de couts, economies de couts, reduction des couts, reduction de couts, ahorros, ahorro de costes,
    ahorro de costos, ahorro en costes, ahorro en costos, reduccion de costes, reduccion de costos, economia, economias, economia de custos,
    reducao de custos, reducao de custo, poupancas, poupanca de custos`,
  avoided: `avoided, avoided cost, avoided costs, cost avoidance, soft saving, soft savings, vermiedene kosten, cout evite, couts evites,
    coste evitado, costo evitado, custo evitado,
    kostenvermeidung, evitement de couts, evitement des couts, costes evitados, costos evitados, evitacion de costes, evitacion de costos,
    custos evitados, evitar custos, evitacao de custos`,
  lossAvoided: `loss avoided, lossavoided, expected loss avoided, avoided loss, risk reduction, vermiedener verlust, perte evitee,
    perdida evitada, perda evitada,
    risk avoidance, risk mitigation, losses avoided, risikominderung, risikoreduktion, risikovermeidung, verlustvermeidung, vermiedene verluste,
    reduction des risques, reduction du risque, pertes evitees, reduccion de riesgos, reduccion del riesgo, mitigacion de riesgos, perdidas evitadas,
    reducao de riscos, reducao de risco, reducao do risco, mitigacao de riscos, perdas evitadas`,
};
