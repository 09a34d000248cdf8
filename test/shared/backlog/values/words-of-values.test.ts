import { describe, expect, test } from 'vitest';
import { codeOf } from '../../../../shared/backlog/values/value-words';

describe('words of values in five languages', () => {
  test.each([
    [
      'proposed',
      [
        'Not started',
        'Nicht begonnen',
        'Pas commencé',
        'Non démarré',
        'No iniciado',
        'Sin empezar',
        'Não iniciado',
        'In Genehmigung',
        'En cours de validation',
        'Pendiente de aprobación',
        'Aguardando aprovação',
        'Zurückgestellt',
        'Reporté',
        'Aplazado',
        'Adiado',
      ],
    ],
    [
      'approved',
      [
        'Planned',
        'In Planung',
        'En planification',
        'En planificación',
        'Planejamento',
        'Beauftragt',
        'Autorisé',
        'Autorizado',
        'Aceito',
      ],
    ],
    [
      'delivering',
      [
        'On track',
        'Im Test',
        'En construction',
        'En proceso',
        'Em progresso',
        'Blockiert',
        'Bloqué',
        'Bloqueado',
        'Verspätet',
        'En retard',
        'Atrasado',
      ],
    ],
    ['live', ['Ausgerollt', 'Mis en production', 'Déployé', 'Desplegado', 'Implementado', 'Resolvido']],
    [
      'stopped',
      ['Archiviert', 'Archivé', 'Archivado', 'Arquivado', 'Entfällt', 'Non retenu', 'Anulado', 'Recusado'],
    ],
  ])('%s', (status, words) => {
    for (const word of words) expect([word, codeOf('status', word)]).toEqual([word, status]);
  });

  test.each([
    ['margin', ['Revenue growth', 'Umsatzsteigerung', 'Chiffre d’affaires', 'Ingresos', 'Receita']],
    [
      'cashable',
      ['Cost saving', 'Kosteneinsparung', 'Économie de coûts', 'Ahorro de costes', 'Economia de custos'],
    ],
    ['avoided', ['Cost avoidance', 'Kostenvermeidung', 'Coûts évités', 'Costes evitados', 'Custos evitados']],
    [
      'lossAvoided',
      [
        'Risk avoidance',
        'Risikominderung',
        'Réduction des risques',
        'Reducción de riesgos',
        'Redução de riscos',
      ],
    ],
  ])('%s', (kind, words) => {
    for (const word of words) expect([word, codeOf('benefitKind', word)]).toEqual([word, kind]);
  });

  // What tools of one language call done and those of another ready is asked.
  test.each(['Listo', 'Pronto', 'Lancé'])('%s is not guessed', (word) =>
    expect(codeOf('status', word)).toBeNull(),
  );
});
