import { kpiFormulas, kpiNames, kpiSources } from '../outcomes/kpi-words';
import { scoreFormulas, scoreNames, scoreSources } from '../outcomes/score-words';
import {
  cardMoneyRules,
  dateGapRule,
  differenceRules,
  laneRules,
  rampRule,
  roadmapRules,
  stripRules,
} from '../people/figure-rules';
import type { Rule } from '../rule-sources';
import { say } from '../say';
import type { HelpPart, HelpTopic } from './topic';

type Rules = readonly [heading: string, rules: readonly Rule[]];

/** A rule that stands on several screens is told once, where it comes first. */
function rulesOnce(groups: readonly Rules[]): HelpPart[] {
  const said = new Set<string>();
  return groups.map(([heading, rules]) => ({
    heading,
    terms: rules.filter(([name]) => !said.has(name) && said.add(name)),
  }));
}

function formulas<K extends string>(
  names: Readonly<Record<K, string>>,
  rules: Readonly<Record<K, string>>,
  from: Readonly<Record<K, string>>,
): Rule[] {
  return (Object.keys(names) as K[]).map((key) => [names[key], rules[key], from[key]]);
}

/** What belongs to no one screen. */
export const otherTopics: readonly HelpTopic[] = [
  {
    id: 'keys',
    title: say`Keys`,
    action: 'shortcuts',
    parts: [
      {
        text: [
          say`Everything can be done without a mouse. Press ? for the sheet of all keys, and Ctrl+K to find any action or initiative by a few letters of its name.`,
          say`Ctrl+1 to Ctrl+9 go from screen to screen. Ctrl+Z takes any step back, Ctrl+Shift+Z does it again. Escape closes what is open. F1 opens this help. F6 goes from part to part of the window: header, screens, the screen, panel, notices. On a Mac, Cmd stands for Ctrl.`,
        ],
      },
    ],
  },
  {
    id: 'plan-file',
    title: say`Plan file and backups`,
    action: 'settings',
    parts: [
      {
        text: [
          say`One plan is one file that ends in .bimodal. It is yours: copy it, mail it, keep it where you like. Nothing of it leaves this computer unless you send it.`,
          say`Every edit is stored at once. The header says since when all is saved; Ctrl+S says it too, stores what is still being typed, and offers a baseline: a copy with a name and a date. If an edit cannot be stored, because a disk is full, the app says so and keeps what you see.`,
          say`A plan is open in one window at a time. Who else opens it is told that it is in use.`,
          say`Files are not encrypted: who can open the file can read the plan.`,
        ],
      },
      {
        heading: say`Backups`,
        text: [
          say`While you edit, a copy is kept every 15 minutes, and one before each import, each update of the file and each restore: today’s last three, one for each day before, ten in all.`,
          say`They stand at the foot of Settings. To restore one first keeps what it replaces.`,
        ],
      },
      {
        heading: say`Undo`,
        text: [
          say`All that you do can be undone step by step, also after the app was closed: moves, money, imports, scenarios, the start of the next year.`,
        ],
      },
    ],
  },
  {
    id: 'this-computer',
    title: say`Look, size and faults`,
    parts: [
      {
        text: [
          say`At the foot of Settings stands what holds on this computer: light or dark as the system or as you say, more contrast, roomy or compact rows, and the keys. Ctrl+= and Ctrl+- make everything larger and smaller, Ctrl+0 as it was.`,
          say`Language and region are apart: English words can stand with the numbers of Germany (1.234,56) or of Switzerland (1’234.56), German ones with those of the United States. “Numbers and dates” shows each region by an example; as the system is what it is at first. Months that are words stay in the language. A choice of either holds after a restart, on screen, in PDF, slides and workbooks alike, and decides the paper: A4 or Letter.`,
          say`What you type and paste is read as that region writes it where it could mean two things: 1.200 is one thousand two hundred in Germany, 3/4 is the 4th of March in the United States. An imported list tells by itself how it is written; what other programs read is the same everywhere.`,
          say`A window comes back as you left it: screen, scenario, selection, panel, and how far it was scrolled.`,
        ],
      },
      {
        heading: say`When something goes wrong`,
        text: [
          say`Help > Save a log bundle writes one text with the versions and the log, to send to who looks after the app. It holds nothing of a plan; read it first. A window that does not answer asks whether to wait or to be shown again.`,
        ],
      },
    ],
  },
  {
    id: 'figures',
    title: say`How figures are made`,
    parts: [
      {
        text: [
          say`Every figure can be asked “How is this made?” where it stands. These are the rules of figures that are the same on screen, on paper and in exports.`,
        ],
      },
      ...rulesOnce([
        [say`The year`, stripRules],
        [say`A list`, laneRules],
        [say`One initiative`, [...cardMoneyRules, rampRule, dateGapRule]],
        [say`Quarters`, roadmapRules],
        [say`Key figures`, formulas(kpiNames, kpiFormulas, kpiSources)],
        [say`Scores`, formulas(scoreNames, scoreFormulas, scoreSources)],
        [say`Two scenarios`, differenceRules],
      ]),
    ],
  },
  {
    id: 'command-line',
    title: say`Command line`,
    parts: [
      {
        text: [
          say`The same program works without a window: in scripts, and on machines without a display. Only import writes to a plan.`,
        ],
        typed: [
          say`bimodal import BACKLOG.csv --plan PLAN.bimodal`,
          say`bimodal export PLAN.bimodal --pdf REPORT.pdf`,
          say`bimodal export PLAN.bimodal --xlsx BACKLOG.xlsx`,
          say`bimodal export PLAN.bimodal --missing-answers OUT.xlsx --owner NAME`,
          say`bimodal show PLAN.bimodal --json`,
          say`bimodal compare PLAN.bimodal --scenario A --scenario B`,
          say`bimodal check PLAN.bimodal`,
        ],
      },
      {
        text: [
          say`bimodal help tells all options. An exit status other than 0 comes with one line that says why.`,
        ],
      },
    ],
  },
];
