import { describe, expect, it } from 'vitest';
import { recordSchemas } from '../../../../shared/model/plan';
import type { OwnField } from '../../../../shared/model/records/own-field';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { initiativeColumns } from '../../../../shared/rules/columns/catalogue';
import { columnsIn } from '../../../../shared/rules/columns/own';
import type { Command } from '../../../../shared/rules/command';
import { cellChoices, cellWords } from '../../../../shared/words/columns/cell-words';
import { columnName } from '../../../../shared/words/columns/column-words';
import { refusalWords } from '../../../../shared/words/refusals';
import { adding, after, ask, base, freshPlan } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const plan = after(freshPlan(), adding('a'), adding('b'));

const field = (changes: Partial<OwnField> = {}): Command => ({
  type: 'own-field/set',
  field: {
    id: 'region',
    name: 'Region',
    kind: 'choice',
    choices: ['Europe', 'Asia'],
    weight: 0,
    place: 0,
    ...changes,
  },
});
const value = (given: string | number | null, ids = ['a']): Command => ({
  type: 'own-value/set',
  fieldId: 'region',
  initiativeIds: ids,
  value: given,
});
const view = (id: string, name: string): Command => ({ type: 'view/set', view: { id, name, content: {} } });

/** What is said where a command is refused. */
function refusal(of: typeof plan, command: Command): string {
  const decision = ask(of, command);
  if (decision.kind !== 'refused') throw new Error(`${command.type}: ${decision.kind}`);
  return refusalWords(decision.refusal, speech);
}

describe('fields of one’s own', () => {
  const with_ = after(plan, field(), value('Asia'));

  it('take a value for many at once, and give it back', () => {
    const all = after(plan, field(), value('Europe', ['a', 'b']));
    expect([...all.ownValue.values()].map((each) => [each.initiativeId, each.value])).toEqual([
      ['a', 'Europe'],
      ['b', 'Europe'],
    ]);
    expect(after(all, value(null)).ownValue.size).toBe(1);
  });

  it('go with all their values, and values go with their initiative', () => {
    const gone = after(with_, { type: 'own-field/delete', ids: ['region'] });
    expect([gone.ownField.size, gone.ownValue.size]).toEqual([0, 0]);
    expect(after(with_, { type: 'initiative/delete', ids: ['a'] }).ownValue.size).toBe(0);
  });

  it('are copied with an initiative', () => {
    const copies = [{ id: 'a', copyId: 'c', title: 'Copy' }];
    const copied = after(with_, { type: 'initiative/duplicate', copies });
    expect(copied.ownValue.get('c.region')?.value).toBe('Asia');
  });

  it('of money follow the plan’s currency', () => {
    const money = after(plan, field({ kind: 'money', choices: [] }), value(10_000));
    const changed = after(money, { type: 'plan/change-currency', currency: 'CHF', rate: 2 });
    expect(changed.ownValue.get('a.region')?.value).toBe(20_000);
  });

  it.each([
    [
      'a name taken, whatever its case',
      field({ id: 'other', name: ' region ' }),
      /called “ region ” already/,
    ],
    ['a list with nothing in it', field({ choices: [] }), /at least one choice/],
    ['another kind while a value stands', field({ kind: 'text', choices: [] }), /1 initiative has a value/],
    ['to take off what is chosen', field({ choices: ['Europe'] }), /“Asia” is chosen by 1 initiative/],
    ['a choice that is not offered', value('Mars'), /cannot stand in “Region”/],
    ['a number as a choice', value(3), /cannot stand in “Region”/],
  ])('refuse %s', (_, command, words) => {
    expect(refusal(with_, command)).toMatch(words);
  });

  it.each([
    ['day', '2027-02-30', false],
    ['day', '2027-02-28', true],
    ['money', 1.5, false],
    ['money', 150, true],
    ['number', 1.5, true],
    ['text', 1.5, false],
  ] as const)('of kind %s: %j stands there: %s', (kind, given, stands) => {
    const decision = ask(after(plan, field({ kind, choices: [] })), value(given));
    expect(decision.kind).toBe(stands ? 'patch' : 'refused');
  });

  it('are 50 at most', () => {
    const many = Array.from({ length: 50 }, (_, at) =>
      field({ id: `f${at}`, name: `Field ${at}`, kind: 'text', choices: [] }),
    );
    expect(refusal(after(plan, ...many), field())).toMatch(/50 fields/);
  });
});

describe('the column of a field of one’s own', () => {
  const with_ = after(plan, field(), value('Asia'));
  const [column] = columnsIn(with_).slice(-1);
  const at = { plan: with_, speech };

  it('is named, read, said, chosen and edited as the built-in ones are', () => {
    if (!column) throw new Error('there is no column');
    const [a, b] = ['a', 'b'].map((id) => cardsOf(with_, base).byId.get(id) as Card);
    expect([column.read(a as Card, with_), column.read(b as Card, with_)]).toEqual(['Asia', null]);
    expect(columnName(column.id, with_)).toBe('Region');
    expect(cellWords(column, 'Asia', at)).toBe('Asia');
    expect(cellChoices(column, with_).map(({ words }) => words)).toEqual(['Europe', 'Asia']);
    expect(column.edit?.('')).toEqual({ of: 'own', fieldId: 'region', value: null });
  });

  it('is there as long as the field is', () => {
    expect(columnsIn(plan)).toEqual(initiativeColumns);
    expect(columnsIn(with_)).toHaveLength(initiativeColumns.length + 1);
  });
});

describe('views', () => {
  it('are kept, changed and forgotten by name', () => {
    const kept = after(plan, view('v', 'Risky'), view('v', 'Very risky'));
    expect([...kept.savedView.values()].map(({ name }) => name)).toEqual(['Very risky']);
    expect(refusal(kept, view('w', 'very risky'))).toMatch(/There is a view called/);
    expect(after(kept, { type: 'view/delete', ids: ['v'] }).savedView.size).toBe(0);
    expect(refusal(plan, { type: 'view/delete', ids: ['v'] })).toMatch(/gone already/);
  });
});

describe('comments and links', () => {
  const at = '2026-11-26T09:00:00.000Z';
  const comment = { id: 'c', initiativeId: 'a', at, author: 'Ann', text: 'Asked by sales' };
  const link = { id: 'l', initiativeId: 'a', name: '', url: 'https://example.org' };

  it('hang on an initiative and go with it', () => {
    const noted = after(plan, { type: 'comment/set', comment }, { type: 'link/set', link });
    expect([noted.comment.size, noted.link.size]).toEqual([1, 1]);
    const gone = after(noted, { type: 'initiative/delete', ids: ['a'] });
    expect([gone.comment.size, gone.link.size]).toEqual([0, 0]);
  });

  it('refuse an initiative that is not there', () => {
    expect(ask(plan, { type: 'comment/set', comment: { ...comment, initiativeId: 'z' } }).kind).toBe(
      'refused',
    );
    expect(ask(plan, { type: 'link/set', link: { ...link, initiativeId: 'z' } }).kind).toBe('refused');
  });

  it.each([
    ['https://example.org/a?b=c', true],
    ['mailto:ann@example.org', true],
    ['javascript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['https://exa mple.org', false],
    ['', false],
  ])('an address %j can be kept: %s', (url, can) => {
    expect(recordSchemas.link.safeParse({ ...link, url }).success).toBe(can);
  });
});
