/** So many columns can be read beside each other. */
export const mostColumns = 4;
