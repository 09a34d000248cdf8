import { say } from '../say';

/** What is told of rows that are services. */
export const serviceSentences = {
  'looks-like-services': say`The headers look like those of services; the rows were taken for {target}.`,
  'looks-like-actuals': say`The headers look like those of actual costs; the rows were taken for {target}.`,
  'looks-like-agreements': say`The headers look like those of agreements; the rows were taken for {target}.`,
  'no-name': say`The row has no name.`,
  'no-request': say`The row names no request.`,
  'request-twice': say`The request “{name}” of the same business unit and service already stands in line {first}.`,
  'time-unreadable': say`“{text}” is no working time, such as 4 hours or 3 days; the field stays empty.`,
  'time-above-delivery': say`“{text}” is longer than the delivery time; it stays empty.`,
  'service-not-known': say`“{text}” is no service of the plan; the agreement is for any service.`,
  'agreement-left': say`“{name}” would be agreed twice, or its times would not fit one another; it is left out.`,
  'name-twice': say`The service “{name}” already stands in line {first}; they are two services.`,
  'service-alike': say`Perhaps “{name}” renamed: that is gone from the list, and “{text}” is new. Until you say that it is the same, it is a new service.`,
  'sourcing-unknown': say`“{text}” is neither internal nor external; the field stays empty.`,
  'review-unknown': say`“{text}” is neither works, worries nor unknown; the field stays empty.`,
  'indexation-unreadable': say`“{text}” is not a yearly rise from -100 % to 100 %; it counts as none.`,
  'indexation-small': say`“{text}” was taken as {text} %, a very small rise. Is it a share of one?`,
  'year-unreadable': say`“{text}” is not a year; the field stays empty.`,
  'sunset-before-cost': say`“{text}” lies before {year}, the year that its cost is of; it stays empty.`,
  'notice-after-contract': say`The notice date “{text}” lies after the end of the contract; it stays empty.`,
  'sunset-before-plan': say`Sunset {text} lies before the plan’s first year, {other}: left as it is.`,
  'sunset-left': say`Sunset {text} lies before {other}, the year that the cost is of: left as it is.`,
  'cost-year-left': say`The cost is of {text}, after the sunset, {other}: cost and cost year are left as they are.`,
  'notice-left': say`Notice date {text} lies after the end of the contract, {other}: left as it is.`,
  'contract-left': say`Contract end {text} lies before the notice date, {other}: left as it is.`,
} as const;
