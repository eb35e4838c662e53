/** Known id: an id as a person types it: whole, or the part behind the slash where only one record has it. */
import type { Caller } from "@sitrep/api/router";
import { Failure } from "./failure.ts";

/** The moment that is asked about. */
export interface Moment {
  readonly knownAt?: string;
}

/**
 * Asks about an id; where it names nothing, asks about the only record whose id ends so. @throws Failure 1 with the ids
 * that are near it
 */
export async function withId<Answer>(
  caller: Caller,
  text: string,
  moment: Moment,
  ask: (id: string) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask(text);
  } catch (error) {
    if (!isUnknown(error)) throw error;
  }
  const { items } = await caller.search.nearest({ id: text, ...moment });
  const namesakes = items.filter(({ id }) => id.split("/")[1] === text);
  const [only] = namesakes;
  if (only !== undefined && namesakes.length === 1) return ask(only.id);
  const near = items.map(({ id, label }) => `\n  ${id}  ${label}`).join("");
  throw new Failure(
    1,
    near === ""
      ? `there is no record "${text}" here; sitrep search WORDS finds records by their words`
      : `there is no record "${text}" here; near it are:${near}`,
  );
}

function isUnknown(error: unknown): boolean {
  return (
    error instanceof Error &&
    error.name === "TRPCError" &&
    "code" in error &&
    error.code === "NOT_FOUND"
  );
}
