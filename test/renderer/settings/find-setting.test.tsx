import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { sectionsFor } from '../../../renderer/features/settings/setting-sections';
import { SettingsScreen } from '../../../renderer/features/settings/settings-screen';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

async function shown() {
  double = startDouble();
  const user = await show(SettingsScreen);
  return { user, field: screen.getByRole('searchbox', { name: 'Find a setting' }) };
}
const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('finding a setting', () => {
  test('shows the groups that hold what is typed, by words or their beginnings', async () => {
    const { user, field } = await shown();
    expect(titles()).toHaveLength(sectionsFor('').length);
    await user.type(field, 'dark');
    expect(titles()).toEqual(['This computer']);
    expect(screen.getByText('1 group of settings')).toHaveAttribute('role', 'status');
    await user.clear(field);
    await user.type(field, 'hard lim');
    expect(titles()).toEqual(['Budgets', 'Guardrail']);
    await user.clear(field);
    expect(titles()).toHaveLength(sectionsFor('').length);
  });

  test('says where there is none', async () => {
    const { user, field } = await shown();
    await user.type(field, 'blockchain');
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
    expect(screen.getByText('No setting is called “blockchain”.')).toBeVisible();
  });

  test('every heading, field and button of a group is found by its own words', async () => {
    await shown();
    const missed = screen.getAllByRole('heading', { level: 2 }).flatMap((heading) => {
      const section = heading.closest('section');
      if (!section) return [`${heading.textContent}: no section`];
      const index = titles().indexOf(heading.textContent);
      const named = (['textbox', 'combobox', 'checkbox', 'button'] as const).flatMap((role) =>
        within(section)
          .queryAllByRole(role)
          .map((each) => each.getAttribute('aria-label') ?? labelOf(each)),
      );
      return [heading.textContent ?? '', ...named]
        .map((words) => words.replace(/\d{4}/g, '').trim())
        .filter((words) => !sectionsFor(words).some(({ id }) => id === sectionsFor('')[index]?.id));
    });
    expect(missed).toEqual([]);
  });
});

function labelOf(element: HTMLElement): string {
  const labels = (element as HTMLInputElement).labels;
  return labels?.[0]?.textContent ?? element.textContent ?? '';
}
