import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, invert } from '../../../shared/model/patch';
import { firstPeerIds } from '../../../shared/model/peers';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { wholeReport } from '../../../shared/model/report-choice';
import { reportIds } from '../../../shared/model/report-kinds';
import { figureNames, figuresOfSentence, toldBy } from '../../../shared/rules/papers/sentence-figures';
import { reportSentences } from '../../../shared/words/own/report-sentences';
import {
  figuresLeftOut,
  type Sentence,
  sentenceName,
  spoken,
  withNames,
} from '../../../shared/words/own/sentence';
import { boardSlides } from '../../../shared/words/slides/board-slides';
import { speechOf } from '../../../shared/words/speech';
import { anyPlan } from '../../helpers/plans/any-plan';
import { boardPlan } from '../../helpers/plans/board-plan';
import { after, ask, base } from '../../helpers/plans/plans';

const speechIn = (plan: Plan) => speechOf(settingsOf(plan), 'en-GB');

/** Every sentence of every report, the peers' for each of them, and why the first two initiatives come in their order. */
function sentencesOf(plan: Plan): Sentence[] {
  const speech = speechIn(plan);
  const initiativeIds = [...plan.initiative.keys()].slice(0, 2);
  return reportIds.flatMap((id) =>
    firstPeerIds.flatMap((peer) => {
      const choice = { ...wholeReport(id, 'A4', peer), initiativeIds };
      return reportSentences({ plan, scenarioId: base, speech, choice, sinceThen: null });
    }),
  );
}

function sentence(plan: Plan, code: string, voice: Sentence['voice'] = 'story'): Sentence {
  const found = sentencesOf(plan).find((each) => each.code === code && each.voice === voice);
  if (!found) throw new Error(`no sentence ${code}`);
  return found;
}

function own(plan: Plan, about: Sentence, text: string) {
  return after(plan, {
    type: 'own-words/set',
    sentence: sentenceName(about),
    language: 'en',
    told: toldBy(about),
    text,
  });
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a sentence in own words', () => {
  const plan = boardPlan();
  const money = sentence(plan, 'money');

  it('is printed with the figures of now, on paper and on slides', () => {
    const told = own(plan, money, 'We plan {change} of change; {budget} is the frame.');
    const said = plain(spoken(told, sentence(told, 'money'), speechIn(told)));
    expect(said).toMatch(/^We plan €\s?[\d.]+M of change; €\s?[\d.]+M is the frame\.$/);
    expect(plain(boardSlides(told, base, speechIn(told))[0]?.lead ?? '')).toContain(said);
    const richer = after(told, {
      type: 'budget/set',
      scenarioId: base,
      fiscalYear: settingsOf(plan).firstYear,
      scope: 'total',
      amount: 99_000_000_00,
      hard: false,
    });
    const now = sentence(richer, 'money');
    expect(toldBy(now)).toBe(toldBy(money));
    expect(plain(spoken(richer, now, speechIn(richer)))).toContain('€ 99.00M is the frame.');
  });

  it('is taken back by an empty text, and undo brings it back', () => {
    const told = own(plan, money, 'Only {budget}.');
    const decision = ask(told, {
      type: 'own-words/set',
      sentence: sentenceName(money),
      language: 'en',
      told: toldBy(money),
      text: '  ',
    });
    if (decision.kind !== 'patch') throw new Error(decision.kind);
    const back = apply(told, decision.patch);
    expect(spoken(back, money, speechIn(back))).toBe(money.rule);
    expect(spoken(apply(back, invert(decision.patch)), money, speechIn(back))).not.toBe(money.rule);
  });

  it('refuses a figure that the sentence does not have, and a sentence that there is not', () => {
    const set = { type: 'own-words/set', language: 'en', told: '' } as const;
    expect(ask(plan, { ...set, sentence: 'story/money/', text: 'We have {fre}.' })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'figure-unknown', parameters: { name: 'fre' } },
    });
    // What tells wordings apart is no figure.
    expect(ask(plan, { ...set, sentence: 'story/guardrail/', text: '{position}' }).kind).toBe('refused');
    expect(ask(plan, { ...set, sentence: 'story/weather/', text: 'Sunny.' })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'sentence-unknown' },
    });
    expect(ask(plan, { ...set, sentence: 'story/constructor/', text: 'Sunny.' }).kind).toBe('refused');
  });

  it('leaves the word to the rule where the figures are of another kind, or a figure is not known', () => {
    const told = own(plan, money, 'We plan {change}.');
    const other = { ...money, parameters: { ...money.parameters, funded: 0, change: 0 } };
    expect(spoken(told, other, speechIn(told))).toBe(money.rule);
    const unknown = { ...money, parameters: { ...money.parameters, budget: null } };
    const named = own(plan, unknown, 'We have {budget}.');
    expect(spoken(named, unknown, speechIn(named))).toBe(money.rule);
  });

  it('tells which figures of the rule it leaves out', () => {
    const names = figuresLeftOut('We have {budget}.', money, speechIn(plan)).map(({ name }) => name);
    expect(names).toContain('change');
    expect(names).not.toContain('budget');
    expect(figuresLeftOut(withNames(money, speechIn(plan)), money, speechIn(plan))).toEqual([]);
  });

  it('says rows of what is not funded, what slips and when work moves, on paper and on slides', () => {
    const row = sentence(plan, 'not-funded', 'changes');
    const told = own(plan, row, '{title} waits: {cost}.');
    const said = plain(spoken(told, sentence(told, 'not-funded', 'changes'), speechIn(told)));
    expect(said).toMatch(/^\S.* waits: € [\d.]+M\.$/);
    const slide = boardSlides(told, base, speechIn(told)).find(({ title }) => title.startsWith('Not funded'));
    expect(plain(JSON.stringify(slide))).toContain(said);
    for (const [code, voice] of [
      ['case-slip', 'case'],
      ['peer-move', 'peer'],
    ] as const) {
      const each = sentence(plan, code, voice);
      const names = figureNames(code).filter((name) => withNames(each, speechIn(plan)).includes(`{${name}}`));
      expect(names.length, code).toBeGreaterThan(2);
      const other = own(plan, each, 'So it is.');
      expect(spoken(other, sentence(other, code, voice), speechIn(other))).toBe('So it is.');
    }
  });

  it('fills no name in a title', () => {
    const titled: Sentence = {
      voice: 'asked',
      about: 'x',
      code: 'ask-owner',
      parameters: { count: 1, title: 'The {count} of us' },
      rule: 'Name who answers for The {count} of us.',
    };
    const told = own(plan, titled, 'Who owns {title}?');
    expect(spoken(told, titled, speechIn(told))).toBe('Who owns The {count} of us?');
  });
});

describe('the sentences of all reports', () => {
  it('have figures by name, and what own words begin with says just what the rule says, without a digit that stays', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyPlan(), (any) => {
        const speech = speechIn(any);
        for (const each of sentencesOf(any)) {
          seen.add(each.code);
          expect(figuresOfSentence(each.code), each.code).not.toBeNull();
          const text = withNames(each, speech);
          const set = {
            type: 'own-words/set',
            sentence: sentenceName(each),
            language: 'en',
            told: toldBy(each),
          } as const;
          const decision = ask(any, { ...set, text });
          // Titles of the plan may hold braces of their own.
          if (decision.kind !== 'patch') continue;
          expect(spoken(apply(any, decision.patch), each, speech).trim(), each.code).toBe(each.rule.trim());
        }
      }),
      { numRuns: 60 },
    );
    expect(seen.size).toBeGreaterThan(8);
  });

  it('keep no figure as it was typed by the rule', () => {
    for (const each of sentencesOf(boardPlan())) {
      const rest = withNames(each, speechIn(boardPlan())).replaceAll(/\{[^{}]*\}/g, '');
      expect(rest, each.code).not.toMatch(/\d/);
      for (const name of figureNames(each.code)) expect(name).toMatch(/^[a-zA-Z]+$/);
    }
  });
});
