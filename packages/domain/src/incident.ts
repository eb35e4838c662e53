/** Incident: something that is said to have happened, with every account of it. SPEC K1–K5. */
import { z } from "zod";
import { Harm } from "./harm.ts";
import { IncidentId } from "./id.ts";
import { IncidentKind } from "./incident-kind.ts";
import { Location } from "./location.ts";
import { Party } from "./party.ts";
import { Note, Tag, Title } from "./prose.ts";
import { Reports } from "./report.ts";
import { Sensitivity } from "./sensitivity.ts";
import { strict } from "./strict.ts";
import { DerivedFrom, When } from "./when.ts";

/** One deed; several of which each could be told apart; or something that kept happening. SPEC K4. */
export const Extent = z.enum(["single", "series", "pattern"]);
export type Extent = z.output<typeof Extent>;

/** What each extent means. */
export const EXTENT = {
  single: "One deed, at one time, by one party.",
  series: "Two or more deeds told together, each of which could be told apart.",
  pattern: "Something that kept happening; how often, nobody says.",
} as const satisfies Record<Extent, string>;

/** What happened. `attempted` marks a deed that was tried and failed; `title` is in our own words. */
export const Incident = strict({
  id: IncidentId,
  title: Title,
  kind: IncidentKind,
  attempted: z.literal(true).optional(),
  when: When,
  derivedFrom: DerivedFrom.optional(),
  where: Location,
  parties: z.array(Party).max(40).default([]),
  harm: z.array(Harm).max(40).default([]),
  extent: Extent.default("single"),
  reports: Reports,
  tags: z.array(Tag).max(20).default([]),
  sensitivity: Sensitivity.default("public"),
  notes: Note.optional(),
});
export type Incident = Readonly<z.output<typeof Incident>>;
