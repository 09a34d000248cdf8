/** What is told of rows that are services. */
export const serviceSentences = {
  'looks-like-services': 'The headers look like those of services; the rows were taken for {target}.',
  'looks-like-actuals': 'The headers look like those of actual costs; the rows were taken for {target}.',
  'looks-like-agreements': 'The headers look like those of agreements; the rows were taken for {target}.',
  'no-name': 'The row has no name.',
  'no-request': 'The row names no request.',
  'request-twice':
    'The request “{name}” of the same business unit and service already stands in line {first}.',
  'time-unreadable': '“{text}” is no working time, such as 4 hours or 3 days; the field stays empty.',
  'time-above-delivery': '“{text}” is longer than the delivery time; it stays empty.',
  'service-not-known': '“{text}” is no service of the plan; the agreement is for any service.',
  'agreement-left': '“{name}” would be agreed twice, or its times would not fit one another; it is left out.',
  'name-twice': 'The service “{name}” already stands in line {first}; they are two services.',
  'service-alike':
    'Perhaps “{name}” renamed: that is gone from the list, and “{text}” is new. Until you say that it is the same, it is a new service.',
  'sourcing-unknown': '“{text}” is neither internal nor external; the field stays empty.',
  'review-unknown': '“{text}” is neither works, worries nor unknown; the field stays empty.',
  'indexation-unreadable': '“{text}” is not a yearly rise from -100 % to 100 %; it counts as none.',
  'indexation-small': '“{text}” was taken as {text} %, a very small rise. Is it a share of one?',
  'year-unreadable': '“{text}” is not a year; the field stays empty.',
  'sunset-before-cost': '“{text}” lies before {year}, the year that its cost is of; it stays empty.',
  'notice-after-contract': 'The notice date “{text}” lies after the end of the contract; it stays empty.',
  'sunset-before-plan': 'Sunset {text} lies before the plan’s first year, {other}: left as it is.',
  'sunset-left': 'Sunset {text} lies before {other}, the year that the cost is of: left as it is.',
  'cost-year-left':
    'The cost is of {text}, after the sunset, {other}: cost and cost year are left as they are.',
  'notice-left': 'Notice date {text} lies after the end of the contract, {other}: left as it is.',
  'contract-left': 'Contract end {text} lies before the notice date, {other}: left as it is.',
} as const;
