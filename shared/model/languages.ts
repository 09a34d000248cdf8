export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => languages.some((known) => known === value);

/** The language of a tag such as "de-AT", as far as there are texts in it; English where there are none. */
export function languageOfTag(tag: string): Language {
  return languages.find((known) => known === tag.split(/[-_.]/, 1)[0]?.toLowerCase()) ?? 'en';
}
