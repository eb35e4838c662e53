/** Actor: who acts or is acted upon: a state force, an armed group, an office holder; never a private person. SPEC K8. */
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { z } from "zod";
import { ActorId } from "./id.ts";
import { Note, Title } from "./prose.ts";
import { strict } from "./strict.ts";
import { When } from "./when.ts";

/** What an actor is. */
export const ActorKind = z.enum([
  "state",
  "state-force",
  "pro-government-militia",
  "armed-group",
  "coalition",
  "government-body",
  "office-holder",
  "leader",
  "civilians",
  "network",
]);
export type ActorKind = z.output<typeof ActorKind>;

/** What each kind covers. */
export const ACTOR_KIND = {
  state: "A state, where it acts through its government.",
  "state-force": "Armed forces or police of a state or a region.",
  "pro-government-militia": "An armed group that fights on the side of a government.",
  "armed-group": "An armed group that is no state's force.",
  coalition: "Several states or groups that fight as one.",
  "government-body": "A ministry, council or other authority without forces of its own.",
  "office-holder": "The holder of a public office, named as such.",
  leader: "The public head of an armed group.",
  civilians: "People who do not fight, as a group.",
  network: "People who act together without being an armed group: smugglers, a cell.",
} as const satisfies Record<ActorKind, string>;

/** An actor with its other names, the body it belongs to, and when it existed. */
export const Actor = strict({
  id: ActorId,
  name: Title,
  kind: ActorKind,
  aliases: z.array(Title).max(40).default([]),
  parent: ActorId.optional(),
  active: When.optional(),
  notes: Note.optional(),
}).refine((actor) => actor.parent !== actor.id, {
  path: ["parent"],
  message: COMPLAINT_SENTENCE.ownActor,
});
export type Actor = Readonly<z.output<typeof Actor>>;
