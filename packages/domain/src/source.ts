/**
 * Source: anyone who can say something; a person or group heard by name, or one that asked not to be named.
 * A source says things in documents; what it said is a report. SPEC R1–R2.
 */
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { z } from "zod";
import { Reliability } from "./admiralty.ts";
import { ActorId, SourceId } from "./id.ts";
import { Note, Sentence, Title } from "./prose.ts";
import { Sensitivity } from "./sensitivity.ts";
import { strict } from "./strict.ts";

/** What a source is. */
export const SourceKind = z.enum([
  "outlet",
  "agency",
  "government-body",
  "military",
  "intelligence-service",
  "armed-group",
  "local-official",
  "expert",
  "think-tank",
  "ngo",
  "intergovernmental",
  "academic",
  "witness",
  "dataset",
  "channel",
  "unknown",
]);
export type SourceKind = z.output<typeof SourceKind>;

/** What each kind covers. */
export const SOURCE_KIND = {
  outlet:
    "A newspaper, broadcaster or site that publishes in its own name, and those who write for it.",
  agency: "A news agency, whose reports others print.",
  "government-body": "A government, ministry or other civil authority, and those who speak for it.",
  military: "Armed forces of a state, a region or an alliance, and those who speak for them.",
  "intelligence-service": "An intelligence or security service, and those who speak for it.",
  "armed-group": "An armed group that is no state's force, and those who speak for it.",
  "local-official": "Someone who holds an office in a village, town, district or governorate.",
  expert: "Someone heard for what they know, on their own account.",
  "think-tank": "An institute for policy, and those who write for it.",
  ngo: "A non-governmental organisation.",
  intergovernmental: "A body of several states, such as the United Nations.",
  academic: "A university or scholarly work.",
  witness: "Someone who was there or lives there.",
  dataset: "A dataset that others cite.",
  channel: "An account or channel on which others post.",
  unknown: "Nobody says what it is.",
} as const satisfies Record<SourceKind, string>;

/**
 * Known by name, or anonymous with the role as described. `headcount` says how many people speak as one ("three
 * officials"), or is `unknown` where nobody says it ("officials"). A name marked `private` belongs to no office holder and
 * never leaves through the gate.
 */
export const Identity = z.discriminatedUnion("is", [
  strict({ is: z.literal("named"), name: Title, private: z.literal(true).optional() }),
  strict({
    is: z.literal("anonymous"),
    role: Title,
    reason: Sentence.optional(),
    headcount: z
      .union([z.number().int().min(1).max(1000), z.literal("unknown")], {
        error: COMPLAINT_SENTENCE.headcount,
      })
      .default(1),
  }),
]);
export type Identity = Readonly<z.output<typeof Identity>>;

/** A source. `affiliation` is the source it belongs to or speaks for; `reliability` F means that it cannot be judged. */
export const Source = strict({
  id: SourceId,
  kind: SourceKind,
  identity: Identity,
  role: Title.optional(),
  affiliation: SourceId.optional(),
  affiliationWords: Title.optional(),
  actor: ActorId.optional(),
  partyToConflict: z.boolean().default(false),
  reliability: Reliability.default("F"),
  aliases: z.array(Title).max(40).default([]),
  possiblySameAs: z.array(SourceId).max(40).default([]),
  sensitivity: Sensitivity.default("public"),
  notes: Note.optional(),
})
  .refine((source) => source.affiliation !== source.id, {
    path: ["affiliation"],
    message: COMPLAINT_SENTENCE.ownSource,
  })
  .refine((source) => !source.possiblySameAs.includes(source.id), {
    path: ["possiblySameAs"],
    message: COMPLAINT_SENTENCE.namesSource,
  });
export type Source = Readonly<z.output<typeof Source>>;

/** The name, or the role as it was described: what a page prints for a source. */
export function labelOf(source: Source): string {
  return source.identity.is === "named" ? source.identity.name : source.identity.role;
}

/** How many people speak as this source; `null` for a body, which is no number of people, and where nobody says it. */
export function headcountOf({ identity }: Source): number | null {
  return identity.is === "anonymous" && identity.headcount !== "unknown"
    ? identity.headcount
    : null;
}
