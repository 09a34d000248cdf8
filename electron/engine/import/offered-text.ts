import { uuidv7 } from 'uuidv7';

/** Text from the clipboard, and what it is called where an import is told of. */
export interface OfferedText {
  readonly text: string;
  readonly name: string;
}

/** Texts that are held at a time: who pastes again has seen the last one. */
const mostTexts = 3;

export interface OfferedTexts {
  /** Keeps a text for later; its token. */
  offer(text: OfferedText): string;
  get(token: string): OfferedText | undefined;
}

export function offeredTexts(): OfferedTexts {
  const texts = new Map<string, OfferedText>();
  return {
    offer(text) {
      const token = uuidv7();
      texts.set(token, text);
      for (const oldest of [...texts.keys()].slice(0, -mostTexts)) texts.delete(oldest);
      return token;
    },
    get: (token) => texts.get(token),
  };
}
