import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { chooseReport } from '../../../renderer/features/report/choice/chosen-report';
import { OwnWordsChoice } from '../../../renderer/features/report/choice/own-words-choice';
import type { Plan } from '../../../shared/model/plan';
import { adding, after, freshPlan, moving } from '../../helpers/plans/plans';
import { startDouble } from '../import/engine-double';
import { show } from '../import/show';

const titleOf = (at: number) => `Piece ${String(at).padStart(3, '0')}`;

/** 130 initiatives that are asked for and not funded, of which each has a sentence. */
function plan(): Plan {
  const ids = Array.from({ length: 130 }, (_, at) => titleOf(at));
  return after(
    freshPlan(),
    ...ids.map((id) => adding(id, { cost: 1_000_00, outcome: 'risk' })),
    moving(ids, 'run', false),
  );
}

test('of a long report every sentence is found by what it says, and what was said otherwise stands in the list', async () => {
  const double = startDouble({ plan: plan() });
  chooseReport('board-pack');
  const user = await show(() => <OwnWordsChoice sinceThen={null} />);
  const list = () => within(screen.getByRole('combobox', { name: 'Sentence' }));
  const about = (title: string) => list().queryAllByRole('option', { name: new RegExp(title) });
  expect(about(titleOf(129))).toEqual([]);
  const field = screen.getByRole('combobox', { name: /^Find one of 1\d\d sentences$/ });
  await user.type(field, titleOf(129));
  await user.click(await screen.findByRole('option', { name: new RegExp(titleOf(129)) }));
  expect(screen.getByRole('combobox', { name: 'Sentence' })).toHaveDisplayValue(new RegExp(titleOf(129)));
  const own = screen.getByRole('textbox', { name: 'Own words' });
  await user.clear(own);
  await user.type(own, 'The last one waits.{Control>}{Enter}{/Control}');
  await waitFor(() => expect(double.plan().ownWords.size).toBe(1));

  // Another is looked at: the one with own words stays in the list.
  const [first] = list().getAllByRole('option');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sentence' }), first as HTMLElement);
  expect(list().getByRole('option', { name: /^The last one waits\. \(own words\)$/ })).toBeInTheDocument();
  double.stop();
});
