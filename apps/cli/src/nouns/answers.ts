/** Answers: the shapes that the counter gives for each noun, by the name of its router. */
import type { ListAnswer } from "@sitrep/api/answer";
import type { Labels } from "@sitrep/api/labels";
import type { Caller } from "@sitrep/api/router";

/** The nouns that can be listed. */
export type Noun =
  | "incidents"
  | "estimates"
  | "sources"
  | "documents"
  | "claims"
  | "places"
  | "actors";

/** What a procedure of the counter answers. */
export type AnswerOf<
  Router extends keyof Caller,
  Procedure extends keyof Caller[Router],
> = Caller[Router][Procedure] extends (...input: never[]) => Promise<infer Answer> ? Answer : never;

/** One record of a list, with its computed fields. */
export type ItemOf = {
  readonly [Name in Noun]: AnswerOf<Name, "list"> extends {
    readonly items: readonly (infer Item)[];
  }
    ? Item
    : never;
};

/** A list of one noun. */
export type ListOf<Name extends Noun> = ListAnswer<ItemOf[Name]>;

/** The name of an id that an answer holds; the id itself where it has none. */
export function labelOf(labels: Labels, id: string): string {
  return labels[id]?.label ?? id;
}
