/** In place of a dialog whose script is being read: it has the keys already, which would do something to the page behind it. */
export const coming = <span data-takes-keys hidden />;
