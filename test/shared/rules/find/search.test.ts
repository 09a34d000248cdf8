import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import type { Plan } from '../../../../shared/model/plan';
import type { Command } from '../../../../shared/rules/command';
import { fold } from '../../../../shared/rules/find/fold';
import { nearBeginnings } from '../../../../shared/rules/find/near';
import { queryOf } from '../../../../shared/rules/find/query';
import { type Found, search } from '../../../../shared/rules/find/search';
import { textsOf, wordsOf } from '../../../../shared/rules/find/texts';
import { adding, after, at, freshPlan, moving } from '../../../helpers/plans/plans';

const plan = after(
  freshPlan(),
  adding('Customer portal', { description: 'One place for\n every  bill', businessOwner: 'Zoë Müller' }),
  adding('Payroll renewal', { tags: ['SAP', 'people'], sourceKey: 'RF-104', riskOfNotDoing: 'Fines' }),
  adding('Fraud model', { programme: 'Safer payments', outcome: 'risk', outcomeAssumed: true }),
);

function foundBy(typed: string, within: Plan = plan): string[] | null {
  const found = search(textsOf(within), typed);
  return found && [...found.ids];
}

describe('search', () => {
  it('finds words and parts of them in every text, whatever their case and accents', () => {
    expect(foundBy('portal')).toEqual(['Customer portal']);
    expect(foundBy('PAY')).toEqual(['Payroll renewal', 'Fraud model']);
    expect(foundBy('zoe muller')).toEqual(['Customer portal']);
    expect(foundBy('sap')).toEqual(['Payroll renewal']);
    expect(foundBy('rf-104')).toEqual(['Payroll renewal']);
    expect(foundBy('fines')).toEqual(['Payroll renewal']);
    expect(foundBy('safer')).toEqual(['Fraud model']);
    expect(foundBy('assumed')).toEqual(['Fraud model']);
  });

  it('wants every word, in any order and any field', () => {
    expect(foundBy('people payroll')).toEqual(['Payroll renewal']);
    expect(foundBy('people portal')).toEqual([]);
  });

  it('takes nothing for mistyped that only a minus keeps out, however it was typed', () => {
    const letters = ['portal', 'portal -b', 'portal -bill', 'portal -bill -x'];
    let before: Found | null = null;
    for (const typed of letters) {
      before = search(textsOf(plan), typed, before);
      expect([typed, before?.near, before?.ids.size]).toEqual([typed, false, typed === 'portal' ? 1 : 0]);
    }
    expect(search(textsOf(plan), 'portel -x', null)).toMatchObject({ near: true });
  });

  it('takes quotes as they stand: whole words, side by side, in one field', () => {
    expect(foundBy('"place for every"')).toEqual(['Customer portal']);
    expect(foundBy('"every place"')).toEqual([]);
    expect(foundBy('"pay"')).toEqual([]);
    expect(foundBy('"sap people"')).toEqual([]);
  });

  it('takes quotes that are not closed yet as the beginning of words', () => {
    expect(foundBy('"place for ev')).toEqual(['Customer portal']);
    expect(foundBy('"ortal')).toEqual([]);
  });

  it('keeps out what stands behind a minus', () => {
    expect(foundBy('pay -fraud')).toEqual(['Payroll renewal']);
    expect(foundBy('-pay')).toEqual(['Customer portal']);
    expect(foundBy('-"safer payments" pay')).toEqual(['Payroll renewal']);
  });

  it('finds all where nothing is said', () => {
    for (const nothing of ['', '  ', '-', '"', '- ""']) expect(foundBy(nothing)).toBeNull();
  });

  it.each(['payrol', 'payrlol', 'pyroll', 'payrolll', 'paxroll', 'apyroll'])(
    'gives what is one letter from %s where nothing answers exactly, and says so',
    (typed) => {
      const found = search(textsOf(plan), typed);
      expect([...(found?.ids ?? [])]).toEqual(['Payroll renewal']);
      expect(found?.near).toBe(typed !== 'payrol');
    },
  );

  it('takes no short word, no number and nothing in quotes for another', () => {
    for (const typed of ['sax', 'rf-105', '"payrlol"', 'payrlol -renewal'])
      expect(foundBy(typed)).toEqual([]);
    expect(search(textsOf(plan), 'fraud modle')?.near).toBe(true);
  });

  it('reads the names of goals, services and teams, and reads them again once they change', () => {
    const goal = (name: string) =>
      ({ type: 'goal/set', goal: { ...blankGoal, id: 'g', name, outcome: 'revenue' } }) as const;
    const tied = after(plan, goal('Fewer complaints'), {
      type: 'initiative/edit',
      ids: ['Customer portal'],
      changes: { goalId: 'g' },
    });
    expect(foundBy('complaints', tied)).toEqual(['Customer portal']);
    const renamed = after(tied, goal('Loyal customers'));
    expect(foundBy('complaints', renamed)).toEqual([]);
    expect(foundBy('loyal', renamed)).toEqual(['Customer portal']);
    const staffed = after(
      plan,
      {
        type: 'team/set',
        team: { id: 't', name: 'Night owls', daysPerQuarter: 60, runDaysPerQuarter: 0, dayRate: null },
      },
      {
        type: 'effort/set',
        initiativeId: 'Fraud model',
        teamId: 't',
        effort: { days: 5, externalDays: 0, spread: 'even' },
      },
    );
    expect(foundBy('owls', staffed)).toEqual(['Fraud model']);
    const requires = (role: string, filledBy: string) =>
      ({
        type: 'required-role/set',
        requiredRole: { id: 'r', initiativeId: 'Fraud model', role, filledBy },
      }) as const;
    const required = after(plan, requires('Integration expert', ''));
    expect(foundBy('"integration expert"', required)).toEqual(['Fraud model']);
    const filled = after(required, requires('Data scientist', 'Pavel Novak'));
    expect(foundBy('integration', filled)).toEqual([]);
    expect(foundBy('scientist pavel', filled)).toEqual(['Fraud model']);
    const said = {
      id: 'c',
      initiativeId: 'Payroll renewal',
      at,
      author: 'Ann',
      text: 'Ask the\nworks council',
    };
    expect(foundBy('"the works council"', after(plan, { type: 'comment/set', comment: said }))).toEqual([
      'Payroll renewal',
    ]);
  });

  it('finds after any edits what it finds in the same plan read anew', () => {
    const edit = (id: string, title: string) => ({
      type: 'initiative/edit' as const,
      ids: [id],
      changes: { title },
    });
    const steps: Command[] = [
      edit('Fraud model', 'Scoring engine'),
      adding('Depot'),
      edit('Depot', 'Depot scanning'),
      { type: 'initiative/delete', ids: ['Depot'] },
      adding('Kiosk'),
    ];
    let now = plan;
    for (const step of steps) {
      now = after(now, step);
      const anew = { ...now, initiative: new Map(now.initiative) };
      for (const typed of ['scoring', 'fraud', 'depot', 'kiosk', '-portal', 'scornig'])
        expect(foundBy(typed, now)?.toSorted(), typed).toEqual(foundBy(typed, anew)?.toSorted());
    }
  });

  it('knows the words of an edit without reading all others again', () => {
    const before = textsOf(plan);
    wordsOf(before);
    const edited = after(plan, {
      type: 'initiative/edit',
      ids: ['Fraud model'],
      changes: { title: 'Scoring engine' },
    });
    expect(textsOf(edited)).not.toBe(before);
    expect(foundBy('scornig', edited)).toEqual(['Fraud model']);
    expect(textsOf(after(plan, moving(['Fraud model'], 'run')))).toBe(before);
  });
});

const letters = [...'aábcdeéfgiímnoöprstuüß', 'A', 'Á', 'É', 'Ö', 'д', 'Д', 'й', 'σ', 'Σ'];
const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 7 }).map((all) => all.join(''));
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
const titles = fc.uniqueArray(words, { minLength: 1, maxLength: 6 });
const planOf = (all: readonly string[]) =>
  after(freshPlan(), ...all.map((title, n) => ({ ...adding(`i${n}`), title })));

/** Letters put in, left out, changed, or neighbours swapped: how many it takes at least. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, cell(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = least;
    }
  return cell(a.length, b.length);
}
const beginnings = (text: string) => Array.from({ length: text.length }, (_, n) => text.slice(0, n + 1));

describe('search of any texts', () => {
  it('gives only what has every word, or one whose beginning is one letter away', () => {
    fc.assert(
      fc.property(titles, words, (all, typed) => {
        const made = planOf(all);
        const found = search(textsOf(made), typed);
        for (const id of found?.ids ?? []) {
          const text = fold(made.initiative.get(id)?.title ?? '');
          for (const { text: sought } of queryOf(typed).wanted)
            expect(
              text.includes(sought) ||
                (found?.near &&
                  sought.length >= 4 &&
                  text.split(' ').some((each) => beginnings(each).some((b) => distance(sought, b) <= 1))),
            ).toBe(true);
        }
      }),
    );
  });

  it('misses none that has every word', () => {
    fc.assert(
      fc.property(titles, words, (all, typed) => {
        const made = planOf(all);
        const found = search(textsOf(made), typed);
        const wanted = fold(typed).split(' ');
        for (const { id, title } of made.initiative.values())
          if (wanted.every((each) => fold(title).includes(each))) expect(found?.ids.has(id)).toBe(true);
      }),
    );
  });

  it('only narrows as letters are added, and finds the same whether or not it starts from what was found', () => {
    fc.assert(
      fc.property(titles, words, words, (all, typed, more) => {
        const made = planOf(all);
        const texts = textsOf(made);
        const before = search(texts, typed);
        const alone = search(texts, typed + more);
        const narrowed = search(texts, typed + more, before)?.ids;
        expect(narrowed && [...narrowed]).toEqual(alone ? [...alone.ids] : undefined);
        expect(narrowed?.size).toBe(alone?.ids.size);
        for (const id of made.initiative.keys()) expect(narrowed?.has(id)).toBe(alone?.ids.has(id));
        if (alone && before && !alone.near) for (const id of alone.ids) expect(before.ids.has(id)).toBe(true);
      }),
    );
  });

  it('does not depend on case and accents, and folds what is folded no further', () => {
    fc.assert(
      fc.property(titles, words, (all, typed) => {
        const texts = textsOf(planOf(all));
        const found = (as: string) => [...(search(texts, as)?.ids ?? [])];
        expect(found(typed.toUpperCase())).toEqual(found(typed));
        expect(found(typed.normalize('NFD'))).toEqual(found(typed));
        expect(found(fold(typed))).toEqual(found(typed));
        expect(fold(fold(typed))).toBe(fold(typed));
      }),
    );
  });

  it('takes a beginning for near exactly where it is at most one letter away', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(short, short, (typed, text) => {
        const found = nearBeginnings(typed, [text]);
        const near = beginnings(text).some((each) => distance(typed, each) <= 1);
        expect(found).toHaveLength(near ? 1 : 0);
        for (const each of found) {
          expect(text.startsWith(each)).toBe(true);
          expect(distance(typed, each)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
