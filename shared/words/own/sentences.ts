import type { Coded } from '../../rules/decision';
import type { WhyBefore } from '../../rules/decisions/why-before';
import type { Audience } from '../../rules/peers/audience';
import type { Briefing, PeerMove } from '../../rules/reports/briefing';
import type { BudgetCase, Slip } from '../../rules/reports/budget-case';
import type { Asked } from '../../rules/reports/decisions-asked';
import type { ReportRow } from '../../rules/reports/report-lists';
import { boardWords } from '../cards/board-words';
import { outcomeNames } from '../codes';
import { namesOf, whyParameters, whyVerdictWords } from '../outcomes/why-words';
import { agendaChangeWords } from '../report/agenda-words';
import { askedWords } from '../report/asked-words';
import { briefingLead, moveWords, peerAskedWords, withoutCostIn } from '../report/briefing-words';
import { budgetCaseLead, slipBrings, slipWords } from '../report/budget-case-words';
import { notFundedFacts, notFundedWords } from '../report/report-rows';
import { storyWords } from '../report/report-story-words';
import { shortened } from '../report-counts';
import type { Speech } from '../speech';
import type { Sentence } from './sentence';

/** What names a sentence beside its code: short enough for a name, and the same while it is about the same. */
const about = (text: string | number | null | undefined) => shortened(String(text ?? ''), 100);
const whom = (audience: Audience) => about(audience.of === 'peer' ? audience.peer.id : audience.unit);

/** A sentence of the paragraph that opens the summary. */
export function storySentence(told: Coded, speech: Speech): Sentence {
  return { ...told, voice: 'story', about: '', rule: storyWords(told, speech) };
}

/** What the board is asked. */
export function askedSentence(asked: Asked, speech: Speech): Sentence {
  return { ...asked, voice: 'asked', about: asked.initiativeIds[0] ?? '', rule: askedWords(asked, speech) };
}

/** What changed, what stops, what it costs later. */
export function boardSentence(told: Coded, speech: Speech): Sentence {
  const { title, name } = told.parameters;
  const isOfMany = told.code.startsWith('changed-') || told.code === 'spend-since';
  return {
    ...told,
    voice: 'changes',
    about: isOfMany ? '' : about(title ?? name),
    rule: boardWords(told, speech),
  };
}

/** The paragraph that opens a briefing. */
export function peerLeadSentence(briefing: Briefing, change: number, year: number, speech: Speech): Sentence {
  const { groups, audience } = briefing;
  const funded = groups.reduce((sum, group) => sum + group.funded.length, 0);
  const money = groups.reduce((sum, group) => sum + group.money, 0);
  return {
    voice: 'peer',
    code: 'peer-lead',
    about: whom(audience),
    parameters: { funded, money, year, change, unknown: withoutCostIn(briefing) },
    rule: briefingLead(briefing, change, year, speech),
  };
}

/** What a peer is asked, in the peer's words. */
export function peerAskedSentence(asked: Asked, { audience }: Briefing, speech: Speech): Sentence {
  return {
    ...asked,
    voice: 'peer',
    about: `${whom(audience)}.${asked.code === 'ask-owner' ? '' : (asked.initiativeIds[0] ?? '')}`,
    rule: peerAskedWords(asked, speech),
  };
}

/** A line of an agenda: what changed for whom it is. */
export function agendaSentence(change: Coded, { audience }: Briefing, speech: Speech): Sentence {
  return {
    ...change,
    voice: 'agenda',
    about: `${whom(audience)}.${about(change.parameters.title)}`,
    rule: agendaChangeWords(change, speech),
  };
}

/** How far what is free goes. */
export function caseSentence(found: BudgetCase, speech: Speech): Sentence {
  const { year, free, buys, unknown } = found;
  return {
    voice: 'case',
    code: 'case-lead',
    about: '',
    parameters: {
      year,
      free,
      waiting: buys.length,
      all: buys.at(-1)?.together ?? 0,
      unknown: unknown.length,
    },
    rule: budgetCaseLead(found, speech),
  };
}

/** What does not come of an outcome while its work waits. */
export function slipSentence(slip: Slip, speech: Speech): Sentence {
  const { outcome, count, cost, unknown, benefits } = slip;
  const brings = slipBrings(benefits, speech);
  return {
    voice: 'case',
    code: 'case-slip',
    about: outcome,
    parameters: {
      outcome: outcomeNames[outcome],
      count,
      cost,
      brings: brings.join(', '),
      kinds: brings.length > 1 ? 'many' : 'one',
      unknown,
    },
    rule: slipWords(slip, speech),
  };
}

/** What is in a list without money, and what follows from that. */
export function notFundedSentence(row: ReportRow, speech: Speech): Sentence {
  const { id, contracted, mandatory, ...initiative } = row.card.initiative;
  const title = shortened(initiative.title, 70);
  const must = contracted ? 'contracted' : mandatory ? 'mandatory' : 'free';
  return {
    voice: 'changes',
    code: 'not-funded',
    about: id,
    parameters: { title, cost: row.card.cost, must, ...notFundedFacts(row, speech) },
    rule: `${title}, ${notFundedWords(row, speech)}`,
  };
}

/** When work that serves a peer begins and is of use. */
export function moveSentence(move: PeerMove, { audience }: Briefing, speech: Speech): Sentence {
  const { row, begins, ready, later } = move;
  const { id } = row.card.initiative;
  const title = shortened(row.card.initiative.title, 90);
  return {
    voice: 'peer',
    code: 'peer-move',
    about: `${whom(audience)}.${id}`,
    parameters: {
      title,
      begins,
      ready,
      later: later === null ? null : Math.abs(later),
      how: later === null ? '' : String(Math.sign(later)),
    },
    rule: `${title} ${moveWords(move, speech)}`,
  };
}

/** Which of two comes first, and why. */
export function whySentence(why: WhyBefore, speech: Speech): Sentence {
  const names = namesOf(why);
  return {
    voice: 'why',
    code: why.verdict.code,
    about: `${why.a.initiative.id}.${why.b.initiative.id}`,
    parameters: whyParameters(why, names, speech),
    rule: whyVerdictWords(why, names, speech),
  };
}
