import { say } from '../say';
import type { HelpTopic } from './topic';

/** A topic for each screen, in the order of the screens. */
export const screenTopics: readonly HelpTopic[] = [
  {
    id: 'board',
    title: say`Board`,
    action: 'go-board',
    pictured: true,
    parts: [
      {
        text: [
          say`The backlog stands at the left, the two lists beside it. In each list the cards stand by rank; the dashed funding line parts what is paid for from what waits.`,
          say`While a card is in the air, the strip and the head of the list show the plan as it would be. Escape puts everything back. A card that may not be dropped says why before you drop it.`,
        ],
      },
      {
        heading: say`Without a mouse`,
        text: [
          say`Arrows walk from card to card, Space chooses, R and I send to a list, F funds, 1 to 3 give the outcome, Enter opens. Press ? for all keys.`,
        ],
      },
      {
        heading: say`When a reason is asked for`,
        text: [
          say`Crossing a hard budget or a hard guardrail further than before, and taking mandatory work below the line, ask for a reason. It goes into the overrides under Decisions.`,
        ],
      },
    ],
  },
  {
    id: 'overview',
    title: say`Overview of the board`,
    action: 'go-overview',
    pictured: true,
    parts: [
      {
        text: [
          say`All cards at once, each a small mark, by list and funding line, in the groups and colours of the board. What is looked for stays bright.`,
          say`The line above names the mark under the pointer or the keyboard: arrows walk, Page down leads to the next group, and Enter or a click to the card on the board.`,
        ],
      },
    ],
  },
  {
    id: 'initiative',
    title: say`One initiative`,
    parts: [
      {
        text: [
          say`Enter or a double click opens the panel of a card. Four things fund it: an outcome, a cost, a start and a business owner. All else is asked only where you open it.`,
          say`Open, its money shows line by line: capital or running, own or bought, over which quarters, planned, forecast or booked. The simple cost stays the sum of the lines.`,
          say`J and K step to the next card and the one before; Escape closes. What you type is stored when you leave the field.`,
        ],
      },
    ],
  },
  {
    id: 'grid',
    title: say`Grid`,
    action: 'go-grid',
    parts: [
      {
        text: [
          say`The same initiatives as rows and columns. Type on a cell to write over it, F2 to edit what is there, Enter to go on. A column that is worked out from others is not typed in.`,
          say`Select with Shift and arrows, then copy and paste to and from a spreadsheet, fill down with Ctrl+D, fill right with Ctrl+R, go on with a series (1, 2, 3, quarters, days) with Ctrl+Shift+D, empty with Delete: each is one step that can be taken back. What could not be read or is not allowed is told cell by cell, the rest is stored.`,
          say`Ctrl+H finds and replaces in cells: in all columns shown, in one or in the selected cells. Each change is listed first; “Replace all” makes them in one step. Amounts, quarters and days are replaced as a whole. F3 leads to the next match.`,
        ],
      },
      {
        heading: say`Columns`,
        text: [
          say`Press a name to sort by it, with Shift by several. The menu of a name (Alt and arrow down on it) groups, adds up, moves, keeps in sight and hides. “Mark cells…” there marks by rules of your own, each with a colour, a sign and a word; “Show bars” draws amounts. How you leave the columns is kept for this plan.`,
        ],
      },
      {
        heading: say`Pivot`,
        text: [
          say`The button “Pivot” (Ctrl+Shift+G) adds the initiatives up across: rows by one field, columns by another, in the cells how many they are, or the sum or mean of any amount or number, your own fields among them. It follows filter and scenario, and is kept with the layout in a view.`,
          say`Enter or a click on a cell, a name or a total shows just its initiatives; “Back to the pivot” leads back. Select with Shift and arrows or Ctrl+A and copy, or press “Copy table” for all of it: it lands as a table in a spreadsheet. An initiative with several teams or tags is in each of their rows, and once in the totals.`,
        ],
      },
      {
        heading: say`Without a mouse`,
        text: [
          say`Arrows, Home, End, Page up and down move; with Ctrl to the edge of the data. Arrow up from the first row leads to the names. Ctrl+Enter opens the initiative. Escape, then Tab leaves the grid.`,
        ],
      },
    ],
  },
  {
    id: 'outcomes',
    title: say`Outcomes`,
    action: 'go-outcomes',
    pictured: true,
    parts: [
      {
        text: [
          say`Spread 100 points over the three outcomes: this is the priority of the organisation, and every score is weighted by it. Beside it stands where the money goes.`,
          say`A goal is a metric that moves from where it stands to where it should be, by a day. Tie initiatives to it in their panel, and see how far the funded plan gets.`,
          say`Benefits are shown by kind: margin, cashable saving, avoided cost, loss avoided. Kinds are never added up.`,
          say`The chart button of a goal pairs its metric with one that IT watches, and keeps the readings of both, typed in or imported from a table of goal, metric, date and value. Where only IT metrics stand, as availability and tickets, it is said.`,
          say`Value and ranking scores every initiative in several ways; a list can be ranked by one of them in one step.`,
          say`After go-live holds what is live against what was promised: who uses it and how many, what each benefit was found to bring, by whom and when. A review some months after go-live can open a claim again; one that is overdue needs attention.`,
          say`What benefits brought comes in from finance as rows too: copy initiative, benefit, date, amount a year and who found it from a spreadsheet, or take a CSV. Rows that are not understood stay there to be mended. How many use what is live is in the table of initiatives, as columns that an import reads.`,
        ],
      },
    ],
  },
  {
    id: 'roadmap',
    title: say`Roadmap`,
    action: 'go-roadmap',
    pictured: true,
    parts: [
      {
        text: [
          say`Each bar is the time an initiative is at work. Drag a bar to move it, its end to stretch it; the keyboard and the dialog do the same.`,
          say`Gates and milestones move with the start. A dependency that the plan does not keep is named, with what would mend it.`,
          say`Under the bars stands what the teams are asked for, and what the year leaves free.`,
        ],
      },
      {
        heading: say`Firewalls, clean slates and slices`,
        text: [
          say`In the panel, under Delivery, an initiative is delivered as usual, by a firewalled team or on a clean slate. Each asks for a few conditions: what the plan knows is checked, the rest is ticked. A firewall counts down to the end of its time-box.`,
          say`Split into slices makes of long work several initiatives that follow one another. Each has the money, days and milestones of its quarters, so no year costs another sum; run cost and benefits begin with the last one until you bring them forward. Mark the first slice that people can use as a milestone.`,
        ],
      },
    ],
  },
  {
    id: 'money',
    title: say`Money`,
    action: 'go-money',
    pictured: true,
    parts: [
      {
        text: [
          say`Five years and more, quarter by quarter: run today, what funded work adds and saves, and the one-off money of both lists, against the budget.`,
          say`Run-cost drift is what initiatives that went live cost every year from then on: it eats the room for change of later years. Each cause can be tried out: what if it were not done?`,
          say`Budgets are by fiscal year, in all and by list. A hard budget asks for a reason before it is crossed; contingency is held back from what is free.`,
        ],
      },
    ],
  },
  {
    id: 'services',
    title: say`Services`,
    action: 'go-services',
    pictured: true,
    parts: [
      {
        text: [
          say`What runs today and costs money whatever is decided: systems and contracts, each with its cost a year, its indexation, the end of its contract, the day to give notice, and its sunset.`,
          say`A click on a year shows what is planned, forecast and booked. A forecast holds from its quarter on, or for given quarters. Where the bill of a whole year is booked in one month, say so there: nothing more is expected of that year then.`,
          say`An initiative can end, replace or shrink a service from a quarter on, with time in which both run. That is a saving with a date.`,
          say`The tab Inertia shows what runs as it always has: cost a year by years unchanged, what staying costs over the plan’s years and what changing costs, and which innovation the freed money would pay for. Say in the grid since when a service is unchanged.`,
          say`The landscape review takes ten minutes: one service at a time, 1 it works well, 2 it keeps you up at night, 3 nobody knows. Each answer is stored with its day; at the end it proposes initiatives, which one step adds and one step takes back.`,
        ],
      },
      {
        heading: say`Agreements`,
        text: [
          say`The second part of the screen: how soon IT answers a request and how soon it delivers, with the work in it that the business does not see. Twenty usual requests can be taken over in one step; times are typed as “4 hours” or “3 days” of eight hours. A list of them is imported and exported like services.`,
          say`Emergencies are logged with the person-days they took of their lane’s reserve; a quarter that took more than is kept free shows in “needs attention”. “Take days from the reserve” in the panel of an initiative expedites it.`,
          say`The replay works last year’s emergencies off again, with the reserve as planned and with one you try: how many would have met the agreed time.`,
          say`Hidden work by kind of card: security, data, training, roll-out and procurement that a request needs beside what is asked for. The panel, or “Edit …” for many, adds it: its days to the teams, its weeks to the earliest date. Panel, handout and briefing tell it to who asked.`,
        ],
      },
    ],
  },
  {
    id: 'people',
    title: say`People`,
    action: 'go-people',
    pictured: true,
    parts: [
      {
        text: [
          say`A team has person-days a quarter; run work and the emergency reserve take some of them. Say in the panel of an initiative what it asks of whom.`,
          say`A quarter in which a team is asked for more than it has is marked. Choose it to see which work causes it, and the nearest start at which it would fit.`,
          say`Intake sets what is asked for and not decided against the days that are left, names for each peer what could be done within 90 days, and counts what runs outside IT already, emerging technology and what customers see; all three are marked in the panel of an initiative, under Standing.`,
        ],
      },
      {
        heading: say`Strengths`,
        text: [
          say`The tab has the five strengths that every IT organisation has more or less of, and your own, each with a level. Say once for a programme what it needs of each; where that is more than is there, it is told what to partner for.`,
          say`Below stand the roles that funded initiatives require, such as an integration expert in a project for customers, and which of them nobody fills yet. They are named in the panel of an initiative.`,
        ],
      },
    ],
  },
  {
    id: 'peers',
    title: say`Peers`,
    action: 'go-peers',
    parts: [
      {
        text: [
          say`CEO, CFO, CMO and COO begin with the pressures that each is under. Rename them, change their pressures, add peers of your own; what was changed can be made as in a new plan again.`,
          say`A goal names the peer and the pressure it answers, and its initiatives serve that peer. Without such a goal an initiative serves peers by its outcome alone, which is told apart everywhere.`,
          say`The map shows what is funded for each peer by list; a cell leads to its cards on the board. The column Peer filters, groups and is exported.`,
          say`Owners and liaisons lists what is missing of funded initiatives: owners, sponsor, and each link of the value chain. A business unit may have a liaison; the agenda of the report is for a peer or for a unit and its liaison, with what changed since a day.`,
          say`In the panel of an initiative, Why, and for whom tells the value chain as a sentence and leads to what mends each gap.`,
        ],
      },
    ],
  },
  {
    id: 'scenarios',
    title: say`Scenarios`,
    action: 'go-scenarios',
    pictured: true,
    parts: [
      {
        text: [
          say`A scenario is another way to plan the same initiatives: other lists, funding, dates and budgets. One of them is the plan. Choose in the header which one you look at.`,
          say`Up to four stand side by side, with what differs and why, which is also saved as CSV. Adopt makes one of them the plan, in one step that can be undone.`,
          say`Find the best set says which initiatives to fund so that there is most of what you seek while budgets, teams and what you tick hold, or what contradicts each other. It is a solver, as a spreadsheet has one; mark an initiative must or never to lock it. A scenario can be made of what it finds.`,
          say`A baseline is a frozen copy of what was promised. It can be looked at and compared, never edited.`,
          say`Start the next year carries on what is in flight with what is left of its money, and sends what is not funded back to the backlog.`,
        ],
      },
    ],
  },
  {
    id: 'decisions',
    title: say`Decisions`,
    action: 'go-decisions',
    parts: [
      {
        text: [
          say`Each yes, no, later and stop is written down with its reason, what would change it, and when to look at it again. A review that is due shows under what needs attention.`,
          say`Below stand the dates that do not meet, needed by and ready, and the overrides: every limit that was crossed, in which scenario, with its reason.`,
        ],
      },
    ],
  },
  {
    id: 'history',
    title: say`History`,
    action: 'go-history',
    parts: [
      {
        text: [
          say`Every change is kept in the plan file: when, by whom, and what. The screen lists them by day, the newest first; what was taken back is struck out.`,
          say`Return to here makes the whole plan what it was after a change. That is one step, which can itself be undone.`,
          say`The History part of an initiative’s panel lists what was done to it alone, and can make it what it was. What is booked stays.`,
        ],
      },
    ],
  },
  {
    id: 'report',
    title: say`Report`,
    action: 'go-report',
    pictured: true,
    parts: [
      {
        text: [
          say`The pages on the screen are the pages on paper. On the left stands which report it is: the board’s one page or its pack, a briefing or an agenda for one peer, why A before B, what the next sum of money buys, a handout of initiatives.`,
          say`Sections can be left out, and the whole choice kept as a preset in the plan.`,
          say`A sentence that the rules make can be put in your own words: names in braces, such as {free}, stand for figures and stay as the plan has them. Where the figures become of another kind, such as over budget instead of below it, the rules’ sentence is printed until you look at yours again.`,
          say`Export PDF asks where to put it. A4 or Letter follows your system until you choose; landscape gives wide tables room. The foot of each page names the state of the plan and can be left off; bimodal verify says whether a PDF still shows it.`,
        ],
      },
    ],
  },
  {
    id: 'settings',
    title: say`Settings of the plan`,
    action: 'settings',
    parts: [
      {
        text: [
          say`The plan’s title, its first year, how far it looks ahead, and the month in which the fiscal year begins: that month is fixed once anything is dated.`,
          say`The guardrail is the range in which run’s share of the change money is to stay. It is yours to set, soft or hard.`,
          say`A change of currency converts by a rate that you give, or only relabels.`,
        ],
      },
    ],
  },
];
