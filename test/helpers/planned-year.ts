/** Plans that tests make begin with 2027, whatever year it is: what the tests say of that year holds. */
export const plannedYear = '--first-year=2027';
