import { say } from '../say';
import type { HelpTopic } from './topic';

/** How one begins, and how a list comes in and goes out. */
export const firstTopics: readonly HelpTopic[] = [
  {
    id: 'first-steps',
    title: say`First steps`,
    action: 'start-page',
    parts: [
      {
        text: [
          say`A plan says what IT does next year and what that costs. Work that keeps things going stands in one list, keep the lights on; work that makes something new in the other, drive innovation.`,
        ],
        steps: [
          say`Bring in your backlog: a CSV or Excel list of any tool, or rows that you copied in a spreadsheet.`,
          say`Drag each initiative into one of the two lists, and give it one outcome: revenue generation, efficiency or risk management.`,
          say`Drag across the funding line what is to be paid for. The strip above shows what that does to the budget.`,
          say`Enter budgets and a guardrail under Settings, and what runs today under Services.`,
          say`Take the report to the board as a PDF.`,
        ],
      },
      {
        heading: say`To look around first`,
        text: [
          say`The sample portfolio is a made-up retailer with 60 initiatives. Change what you like in it: it is a plan of its own, and the start page has it as it was at first.`,
          say`Take the tour, under Help, for three things worth seeing. It can be left with Escape at any time.`,
          say`A new plan asks for currency, fiscal year, the range of the guardrail and your list, three steps that can all be skipped. Under Help they come again.`,
        ],
      },
    ],
  },
  {
    id: 'import',
    title: say`Import a backlog`,
    action: 'import',
    parts: [
      {
        steps: [
          say`Choose Import, drop a file on the window, or paste rows with Ctrl+V.`,
          say`See whether the file was read as it should be: its encoding, separator, sheet and header were found, and each can be chosen anew.`,
          say`See which column became which field, and change what is wrong. A mapping can be saved for next time.`,
          say`Check: every row is read before anything is stored, and what will be new, changed, unchanged or left out is counted.`,
          say`Import. One undo takes all of it back; so does the list of imports, also later.`,
        ],
      },
      {
        heading: say`The same list next month`,
        text: [
          say`Rows are known again by their key: a column that you choose, or several together. What changed in the list is taken; lane, rank, funding and outcome stay as you planned them. Where both changed, the plan’s value stays until you say otherwise.`,
          say`What the list no longer has is marked, not deleted, unless you leave it as it is.`,
          say`Services are known again by their name. What is gone from their list is told and stays.`,
        ],
      },
      {
        heading: say`Teams that only the list has`,
        text: [
          say`They are made, without days of their own yet, unless you tie them to a team of the plan or leave them out. Give them days on the people screen; until then nothing measures what is asked of them.`,
        ],
      },
      {
        heading: say`Cells and characters that look odd`,
        text: [
          say`Where a value stands once above empty cells, as in merged cells, a box beside the column lets the empty cells take it. Amounts never do: they would count more than once.`,
          say`Text that was encoded twice, such as “MÃ¼ller”, is told; the encoding “UTF-8, encoded twice” reads it as it was meant.`,
        ],
      },
      {
        heading: say`Columns that no field fits`,
        text: [
          say`Make such a column a field of your own: choose one that the plan has, or a new one, which is called as the column is. What it holds is guessed from its cells (text, number, money, day, one of a list) and can be changed. A column that is called as a field of yours becomes it by itself.`,
          say`A choice that the list has and the field does not yet is added to the field and told. Undo, and taking the import back, take such fields along unless they were used since.`,
        ],
      },
      {
        heading: say`What is assumed`,
        text: [
          say`Lane and outcome that only words point to are marked as assumed. Confirm them on the board, many at once. The report says how many are still assumed.`,
        ],
      },
    ],
  },
  {
    id: 'export',
    title: say`Export and the template`,
    action: 'export-backlog',
    parts: [
      {
        text: [
          say`Initiatives and services go out as an Excel workbook or as CSV: all fields, or those of the screen you came from. Edit the table and import it again: rows are known by their Bimodal ID, and what you left alone changes nothing.`,
          say`Fields of your own are columns too, called as they are; one that is called as a column of the app has “(own field)” behind it.`,
          say`The template is the same table without rows. It says what may stand in each column, offers it in its cells where it is an Excel workbook, and has one example row, which an import leaves out.`,
          say`All figures go out as CSV, one a row with its scenario, year, quarter and unit, for a pivot table or a script.`,
        ],
      },
      {
        heading: say`Copy a chart or a table`,
        text: [
          say`At the right over a chart stands “Copy or save”: it copies the chart as a picture, or saves it as SVG or PNG. What is drawn now goes out, in light colours on white whichever the app has; of the roadmap that is the part in view. A PNG has two pixels for each point, and takes 8,000 by 8,000 points and 16 million in all at most; what is larger can be saved as SVG.`,
          say`At the right over a table stands “Copy table”: its rows, as they are shown, land as a table in Excel, Word and PowerPoint. Shortened figures such as 4.26M arrive in Excel as the numbers they show; texts that a spreadsheet would run as formulas are made harmless. Rows that are still to be shown by a button are not copied; of services all rows in view are.`,
        ],
      },
    ],
  },
  {
    id: 'asking',
    title: say`Answer what is missing`,
    action: 'answer-missing',
    parts: [
      {
        text: [
          say`Nobody fills in forms. What is missing is asked only of funded initiatives, and in the settings you say from which amount on. “64 % known” over the board is how much of the funded money has outcome, cost, start and business owner; a click on it begins the interview.`,
          say`The interview puts one question to many initiatives, those given most first, with what is known beside it and what the answer changes. 1 to 9 answer, S skips, U goes back and takes the answer back. In a field Enter stores, and skips where nothing stands. Each answer is a step that can be undone.`,
          say`Sponsor, capability, peer and pressure are asked of a goal, once: all its initiatives inherit the answer.`,
        ],
      },
      {
        heading: say`Ask by mail`,
        text: [
          say`Ask for missing answers by mail writes a workbook for one owner, business unit or programme, or a file for each: a row for each funded initiative, a column only for what is missing, choices as lists. Yellow cells are to be filled in, grey ones only to be read.`,
          say`What comes back is imported as any other file, and known by itself. Empty cells clear nothing; where somebody answered in the app meanwhile, you are asked which holds. One undo takes it back.`,
        ],
      },
    ],
  },
];
