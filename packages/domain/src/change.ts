/** Change: what a batch did to a record. SPEC L4. */
import { z } from "zod";

/** What a revision did. */
export const Change = z.enum(["created", "amended", "retracted"]);
export type Change = z.output<typeof Change>;

/** What each change means. */
export const CHANGE = {
  created: "The record entered, or came back after it had been withdrawn.",
  amended: "The record was changed; the version before it can still be read.",
  retracted: "The record was withdrawn; how it last stood can still be read.",
} as const satisfies Record<Change, string>;

/** The changes that put something right which had been published. */
export const CORRECTIONS = ["amended", "retracted"] as const satisfies readonly Change[];
