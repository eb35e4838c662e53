/** Actor: who acts or is acted upon: a state force, an armed group, an office holder; never a private person. */
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
  message: "is the actor itself",
});
export type Actor = Readonly<z.output<typeof Actor>>;
