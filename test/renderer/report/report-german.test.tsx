import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Report } from '../../../renderer/features/report/report';
import { settingsOf } from '../../../shared/model/plan';
import { wholeReport } from '../../../shared/model/report-choice';
import { compareScenarios } from '../../../shared/rules/scenarios/compare';
import { countsOfDifference, spendOfDifference } from '../../../shared/words/money/compare-words';
import { demandWords } from '../../../shared/words/people/intake-words';
import { speechOf } from '../../../shared/words/speech';
import { cutPlan, cutting } from '../../helpers/plans/cut-plan';
import { after, base } from '../../helpers/plans/plans';
import { rows } from './shown-report';

// Before any text is read: a text is made with its module, in the language the process was started in.
vi.hoisted(() => Object.assign(globalThis, { planLanguage: 'de' }));

const plan = after(cutPlan(), ...cutting);
const speech = speechOf(settingsOf(plan), 'de-DE');
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('scenarios side by side leave a cell empty where nothing differs, as in English', () => {
  render(<Report plan={plan} scenarioId={base} speech={speech} choice={wholeReport('board-pack', 'A4')} />);
  const cells = rows('report-scenarios').flat();
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter((text) => text.includes('gleich'))).toEqual([]);
  expect(screen.getByTestId('report-baseline')).not.toHaveTextContent('one-off');
});

test('what became of a baseline reads as a sentence', () => {
  const comparison = compareScenarios(plan, 'before', base);
  expect(countsOfDifference(comparison)).toMatch(/\d (gestoppt|nicht mehr finanziert)/);
  expect(countsOfDifference(comparison)).not.toMatch(/\d [A-ZÄÖÜ][a-zäöü]+t\b/);
  expect(plain(spendOfDifference(comparison, 2027, speech))).toMatch(/einmalig −[\d,]+ Mio\./);
});

test('work that is not decided asks for days in the accusative', () => {
  const words = demandWords(
    { count: 9, asked: 1_910, free: 2, undated: 0, unknown: 0, quarters: [] },
    speech,
  );
  expect(words).toBe(
    '9 nicht entschiedene Initiativen verlangen 1.910 Tage; finanzierte Arbeit lässt 2 frei.',
  );
});
