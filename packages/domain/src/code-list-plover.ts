/** Event types of PLOVER, in its release of sixteen: labels as facts. They pair a source that acts with a target. SPEC K7. */
import type { Code, CodeList } from "./code-list.ts";

function type(label: string, definition: string): Code {
  return { code: label, label, definition };
}

/** `event_type`. */
export const PLOVER_EVENT_TYPES: CodeList = [
  type("AGREE", "Says that it will work together with another."),
  type("CONSULT", "Meets or talks with another."),
  type("SUPPORT", "Works with another in diplomacy."),
  type("CONCEDE", "Gives way in words."),
  type("COOPERATE", "Works together in deeds."),
  type("AID", "Gives money, goods or help."),
  type("RETREAT", "Gives way in deeds."),
  type("REQUEST", "Asks for or demands something."),
  type("ACCUSE", "Blames or disapproves of another."),
  type("REJECT", "Refuses."),
  type("THREATEN", "Threatens in words."),
  type("PROTEST", "Demonstrates against another."),
  type("SANCTION", "Loosens or cuts its ties."),
  type("MOBILIZE", "Shows or moves its forces."),
  type("COERCE", "Represses or forces without killing."),
  type("ASSAULT", "Uses violence."),
];
