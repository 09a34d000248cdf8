import { readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { windowActionIds } from '../../../../shared/model/window-action-ids';
import { helpTopics, topicOf } from '../../../../shared/words/help/help-topics';
import { searchHelp } from '../../../../shared/words/help/search-help';

const titles = (typed: string) => searchHelp(helpTopics, typed).map(({ topic }) => topic.title);

describe('the search of the help', () => {
  test('lists all topics where nothing is typed', () => {
    expect(titles('  ')).toEqual(helpTopics.map(({ title }) => title));
  });

  test('finds by the beginning of a word, whatever its case, what is called so first', () => {
    expect(titles('BACKUP')[0]).toBe('Plan file and backups');
    expect(titles('import')[0]).toBe('Import a backlog');
  });

  test('tells the sentence by which a text was found', () => {
    const [found] = searchHelp(helpTopics, 'exit cost stop');
    expect(found).toMatchObject({ topic: { title: 'Words' }, sentence: 'Exit cost: What it costs to stop.' });
  });

  test('every word must be there', () => {
    expect(titles('guardrail unicorn')).toEqual([]);
  });

  test('signs that are no words find nothing and break nothing', () => {
    expect(titles('(*[')).toHaveLength(helpTopics.length);
    expect(titles('c++')).toEqual(titles('c'));
  });
});

describe('the topics of the help', () => {
  test('each has an id and a title of its own, and says something', () => {
    expect(new Set(helpTopics.map(({ id }) => id)).size).toBe(helpTopics.length);
    expect(new Set(helpTopics.map(({ title }) => title)).size).toBe(helpTopics.length);
    for (const { parts } of helpTopics)
      for (const { text = [], steps = [], terms = [], typed = [] } of parts)
        expect(text.length + steps.length + terms.length + typed.length).toBeGreaterThan(0);
  });

  test('there is one for every screen', () => {
    const screens = windowActionIds.filter((id) => id.startsWith('go-'));
    expect(screens.filter((id) => topicOf(id).action !== id)).toEqual([]);
  });

  test('no rule of a figure is told twice', () => {
    const figures = helpTopics.find(({ id }) => id === 'figures');
    const names = figures?.parts.flatMap(({ terms = [] }) => terms.map(([name]) => name)) ?? [];
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
  });

  test('who has a picture has one of the pictures there are, which weigh little together', () => {
    const pictures = readdirSync('resources/help');
    const pictured = helpTopics.filter((topic) => topic.pictured).map(({ id }) => `${id}.png`);
    expect(pictures.sort()).toEqual(pictured.sort());
    const bytes = pictures.reduce((sum, name) => sum + statSync(`resources/help/${name}`).size, 0);
    expect(bytes).toBeLessThan(1_000_000);
  });
});
