import { describe, expect, test } from 'vitest';
import { presetFor } from '../../../shared/backlog/presets/find-preset';
import { presetFields } from '../../../shared/backlog/presets/preset-fields';
import { readAll } from './backlog-reading';

/** Headers as each tool writes them, and what its columns become. */
const exports: readonly [id: string, headers: string, fields: string][] = [
  [
    'jira',
    'Summary|Issue key|Issue id|Issue Type|Status|Project name|Priority|Due date|Description|Parent|Status Category|Inward issue link (Blocks)|Outward issue link (Blocks)|Labels|Labels (2)',
    'title|sourceKey||kindOfWork|status|programme|priority|end|description|parent||needs|blocks|tags|tags',
  ],
  [
    'ado',
    'ID|Work Item Type|Title|Assigned To|State|Tags|Area Path|Parent|Target Date',
    'sourceKey|kindOfWork|title|itOwner|status|tags|businessUnit|parent|end',
  ],
  [
    'servicenow',
    'Name|Number|Approved start date|Approved end date|Start date|Due Date|Investment Class|Investment Type|Demand Manager|Total planned costs|Risk of not performing',
    'title|sourceKey|start|end|||lane|outcome|itOwner|cost|riskOfNotDoing',
  ],
  [
    'servicenow',
    'number|short_description|state|investment_class|investment_type|business_unit|start_date|due|total_costs|demand_manager',
    'sourceKey|title|status|lane|outcome|businessUnit|start|end|cost|itOwner',
  ],
  [
    'linear',
    'ID|Team|Title|Status|Project|Assignee|Labels|Cycle Name|Due Date|Parent issue|Blocked by',
    'sourceKey|businessUnit|title|status|programme|itOwner|tags||end|parent|needs',
  ],
  [
    'asana',
    'Task ID|Name|Section/Column|Assignee|Start Date|Due Date|Tags|Notes|Projects|Parent task|Blocked By (Dependencies)|Blocking (Dependencies)',
    'sourceKey|title|status|itOwner|start|end|tags|description|programme|parent|needs|blocks',
  ],
  [
    'trello',
    'Card ID|Card Name|Card URL|Labels|Members|Due Date|List Name|Board Name|Archived',
    'sourceKey|title||tags|itOwner|end|status|programme|',
  ],
  [
    'clickup',
    'Task ID|Task Name|Task Content|Status|List Name',
    'sourceKey|title|description|status|programme',
  ],
  [
    'todoist',
    'TYPE|CONTENT|DESCRIPTION|PRIORITY|INDENT|AUTHOR|RESPONSIBLE|DATE|DATE_LANG',
    '|title|description|priority|outlineLevel|businessOwner|itOwner|neededBy|',
  ],
  ['github', 'Title|URL|Assignees|Status|Repository', 'title|sourceKey|itOwner|status|programme'],
  [
    'msproject',
    'ID|Active|Task Mode|Name|Duration|Start|Finish|Predecessors|Outline Level|Notes',
    'sourceKey|||title|length|start|end|needs|outlineLevel|description',
  ],
  [
    'planview',
    'Work ID|Work Name|Lifecycle Stage|Portfolio|Project Manager|Schedule Start|Schedule Finish|Total Budget|Strategy',
    'sourceKey|title|status|programme|itOwner|start|end|cost|',
  ],
  ['monday', 'Name|Subitems|Person|Status|Due date|Budget', 'title||itOwner|status|end|cost'],
  [
    'itdb-portfolio',
    'Agency Name|Unique Investment Identifier|Type of Investment|Investment Title|Total IT Spending FY2019 (CY) ($ M)|Total IT Spending FY2020 (BY) ($ M)|DME CY Agency Funding ($ M)|DME BY Agency Funding ($ M)|DME BY Contributions ($ M)|O&M BY Agency Funding ($ M)|O&M BY Contributions ($ M)',
    'businessUnit|sourceKey|kindOfWork|title||||cost|cost|serviceCost|serviceCost',
  ],
  [
    'itdb-projects',
    'Unique_Investment_Identifier|Agency_Name|Investment_Title|Project_ID|Project_Name|Start_Date|Cost_Variance|PlannedCost',
    '|businessUnit|programme|sourceKey|title|start||cost',
  ],
  [
    'gmpp',
    'GMPP ID|Project Name|Department|MPA RAG rating|Start Date|End Date|2012-13 Budget (£m)|2012 2013 variance %age|Total budgeted Whole Life Costs (£m)',
    'sourceKey|title|businessUnit|tags|start|end|||cost',
  ],
  [
    'gmpp',
    'GMPP ID Number|Project Name|Annual Report Category|NISTA Delivery Confidence Assessment|Project - Start Date (Latest Approved Start Date)|Financial Year Baseline (£m) (including Non-Government Costs)|TOTAL Baseline Whole Life Costs (£m) (including Non-Government Costs)|TOTAL Baseline Benefits (£m)|Departmental Narrative on Budgeted Whole Life Costs',
    'sourceKey|title|kindOfWork|tags|start||cost||',
  ],
];

describe('the export of a tool', () => {
  test.each(exports)('is known as %s by its columns, whatever their order', (id, headers, fields) => {
    const names = headers.split('|');
    const preset = presetFor(names, undefined);
    expect(preset?.id).toBe(id);
    expect(presetFor(names.toReversed(), undefined)?.id).toBe(id);
    const found = new Map(preset ? presetFields(preset, names) : []);
    expect(names.map((_, index) => found.get(index)?.field ?? '').join('|')).toBe(fields);
  });

  test.each([
    'Title|Cost|Start|Owner|Status',
    'Name|Description|Budget|Due date',
    'ID|Title|State',
    'Vorhaben|Kosten T€|Beginn',
    'Name|Status|Duration|Start|Finish',
  ])("is not seen in a table of one's own: %s", (headers) => {
    expect(presetFor(headers.split('|'), undefined)).toBeNull();
  });

  test('says which money is whose: what is developed is the cost, in millions, of the budget year', () => {
    const { inspection } = readAll(
      [
        'Unique Investment Identifier,Investment Title,Total IT Spending FY2019 (CY) ($ M),Total IT Spending FY2020 (BY) ($ M),DME BY Agency Funding ($ M),O&M BY Agency Funding ($ M)',
        '005-1,Farm loans,6.3,7.25,1.1,6.15',
      ].join('\n'),
      {},
    );
    expect(inspection.mapping.preset).toBe('itdb-portfolio');
    const by = (field: string) => inspection.mapping.columns.filter((column) => column.field === field);
    expect(by('cost')).toEqual([
      { column: 'DME BY Agency Funding ($ M)', field: 'cost', scale: 1_000_000, sum: true, year: 2020 },
    ]);
    expect(by('serviceCost')[0]).toMatchObject({ scale: 1_000_000, year: 2020 });
  });

  test('brings its own words: classes of investment become lanes, and what says nothing of an outcome is asked', () => {
    const { drafts } = readAll(
      'Number,Name,Investment Class,Investment Type\nD1,Move,Run,Cost Reduction\nD2,Shop,Change,Revenue Generating\nD3,Keep,Run,Service Sustaining\n',
      {},
    );
    expect(drafts.map(({ lane, outcome }) => [lane, outcome])).toEqual([
      ['run', 'efficiency'],
      ['innovate', 'revenue'],
      ['run', null],
    ]);
  });

  test('of our own is named as such', () => {
    expect(readAll('Title,Cost\nA,1\n', {}).inspection.mapping.preset).toBeUndefined();
  });
});
