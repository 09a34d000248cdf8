import { expect, test } from 'vitest';
import { parseCommandLine } from '../../../../electron/main/cli/parse';

const parse = (...words: readonly string[]) => parseCommandLine(['export', 'p.bimodal', ...words], '/plans');

const asking = {
  name: 'missing-answers',
  plan: '/plans/p.bimodal',
  output: '/plans/o.xlsx',
  of: null,
  each: null,
  scenario: null,
  due: null,
};

test('missing answers are asked of one by name, until a day', () => {
  expect(parse('--missing-answers', 'o.xlsx')).toEqual({ ok: true, command: asking });
  expect(parse('--missing-answers', 'o.xlsx', '--owner', 'Ann Lee', '--due', '2027-01-15')).toEqual({
    ok: true,
    command: { ...asking, of: { by: 'businessOwner', name: 'Ann Lee' }, due: '2027-01-15' },
  });
  expect(parse('--missing-answers', 'o.xlsx', '--unit', 'Retail', '--scenario', 'Less')).toMatchObject({
    command: { of: { by: 'businessUnit', name: 'Retail' }, scenario: 'Less' },
  });
});

test('each who can be asked gets a file of a folder', () => {
  expect(parse('--missing-answers', 'out', '--each', 'it-owner')).toEqual({
    ok: true,
    command: { ...asking, output: '/plans/out', each: 'itOwner' },
  });
});

test.each([
  [['--missing-answers', 'o.xlsx', '--owner', 'A', '--unit', 'B'], 'Ask one at a time: --owner or --unit.'],
  [['--missing-answers', 'o', '--each', 'owner', '--unit', 'B'], '--each asks everybody; leave out --unit.'],
  [['--missing-answers', 'o', '--each', 'peer'], '--each takes owner, it-owner, unit, programme.'],
  [['--missing-answers', 'o.xlsx', '--due', '2027-02-30'], '--due needs a day such as 2027-01-15.'],
  [['--missing-answers', 'o.xlsx', '--services'], '--services does not belong to --missing-answers.'],
  [['--csv', 'o.csv', '--owner', 'A'], '--owner belongs to --missing-answers.'],
])('%j is refused', (words, reason) => {
  expect(parse(...words)).toEqual({ ok: false, reason });
});
