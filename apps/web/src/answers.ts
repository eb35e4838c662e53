/** Answers: kept once they were given, for at one ledger position an answer never changes. */
import { pageLanguage } from "./language/speech.ts";
import type { View } from "./view.ts";

/** How many answers are kept; the one that was asked for longest ago goes first. */
const MOST_KEPT = 64;

const kept = new Map<string, Promise<unknown>>();

/**
 * Asks a question under a name, once for each state of the ledger and each language. `ask` gets that state's position, to ask at it and
 * nowhere else. A question that fails is asked again.
 */
export function askOnce<Answer>(
  name: string,
  { head }: Pick<View, "head">,
  ask: (knownAt: string) => Promise<Answer>,
): Promise<Answer> {
  const { position, hash } = head.ledger;
  const key = `${name} ${position} ${hash} ${pageLanguage()}`;
  // Only this function writes, under a name that stands for one type of answer.
  const answer = (kept.get(key) as Promise<Answer> | undefined) ?? ask(String(position));
  kept.delete(key);
  kept.set(key, answer);
  answer.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return answer;
}
