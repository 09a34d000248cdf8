import { userInfo } from 'node:os';

/** The name by which the computer knows who sits at it; empty where it knows none. At most 200 characters. */
export function userName(): string {
  try {
    return userInfo().username.slice(0, 200);
  } catch {
    return '';
  }
}
