import { describe, expect, test } from 'vitest';
import { yearInHeader } from '../../../../shared/backlog/header/header-year';
import { readAll } from '../backlog-reading';

describe('the cost of several fiscal years', () => {
  test.each([
    ['Project,FY27 Capex,FY28 Capex', [2027, 2028]],
    ['Project,Capex FY27,Capex FY28', [2027, 2028]],
    ["Project,Cost FY'27,Cost FY'28", [2027, 2028]],
    ['Project,Cost FY26/27,Cost FY27/28', [2027, 2028]],
    ['Project,Cost FY2026/27,Cost FY2027/28', [2027, 2028]],
    ['Projekt,Kosten GJ27,Kosten GJ28', [2027, 2028]],
    ['Projekt,Kosten GJ 26/27,Kosten GJ 27/28', [2027, 2028]],
    ['Projet,Coût exercice 27,Coût exercice 28', [2027, 2028]],
    ['Proyecto,Coste AF27,Coste AF28', [2027, 2028]],
    ['Projeto,Custo exercício 27,Custo exercício 28', [2027, 2028]],
  ])('is the sum of the columns of “%s”', (header, years) => {
    const { drafts, inspection } = readAll(`${header}\nA,100,50\n`);
    expect(drafts[0]?.cost).toBe(15_000);
    expect(inspection.mapping.columns.flatMap(({ year }) => year ?? [])).toEqual(years);
  });

  test('keeps the scale of its columns', () => {
    const { drafts } = readAll('Project,FY27 Capex (k€),FY28 Capex (k€)\nA,100,50\n');
    expect(drafts[0]?.cost).toBe(15_000_000);
  });
});

test('two digits are a year only where they are named so', () => {
  expect(yearInHeader('Cost 27')).toBeNull();
  expect(yearInHeader('Deaf27')).toBeNull();
  expect(yearInHeader('Cost 2027')).toBe(2027);
});
