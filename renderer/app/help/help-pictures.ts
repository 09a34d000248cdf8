const files = import.meta.glob<string>('../../../resources/help/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Addresses of the pictures there are, by the topic they are of; `test/e2e/help-pictures.spec.ts` makes them. */
export const helpPictures: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, address]) => [/([^/]+)\.png$/.exec(path)?.[1] ?? path, address]),
);
