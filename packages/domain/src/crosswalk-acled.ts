/** Our kinds in ACLED's event and sub-event types (labels as facts; ACLED's rows and codebook text are not used). */
import type { Crosswalk } from "./crosswalk.ts";
import { broader, narrower, nothing, same } from "./crosswalk.ts";

/** Our kinds, with the event and sub-event types of ACLED. */
export const ACLED_CROSSWALK: Crosswalk = {
  "targeted-killing": [
    broader(
      "Violence against civilians: Attack",
      "that the victim was picked out, and victims who were armed",
    ),
  ],
  execution: [broader("Violence against civilians: Attack", "that the victim was already held")],
  "armed-attack": [
    broader("Battles: Armed clash", "who attacked whom, when both sides were armed"),
    broader("Violence against civilians: Attack", "the kind of weapon"),
  ],
  explosion: [
    narrower(
      "Explosions/Remote violence: Remote explosive/landmine/IED",
      "nothing but the carrier of the charge",
    ),
    narrower("Explosions/Remote violence: Suicide bomb", "nothing but the carrier of the charge"),
    narrower("Explosions/Remote violence: Grenade", "nothing but the size of the charge"),
  ],
  shelling: [same("Explosions/Remote violence: Shelling/artillery/missile attack")],
  "air-strike": [same("Explosions/Remote violence: Air/drone strike")],
  abduction: [
    broader(
      "Violence against civilians: Abduction/forced disappearance",
      "the difference to disappearance by a state",
    ),
  ],
  "bodies-found": [
    broader("Violence against civilians: Attack", "that the time and manner of death are unknown"),
  ],
  "infrastructure-attack": [
    broader(
      "Strategic developments: Looting/property destruction",
      "that a service to the public was hit",
    ),
  ],
  "property-destruction": [same("Strategic developments: Looting/property destruction")],
  extortion: [
    broader("Strategic developments: Other", "the deed itself, which only the notes can tell"),
  ],
  intimidation: [
    broader("Strategic developments: Other", "the deed itself, which only the notes can tell"),
  ],
  "illegal-checkpoint": [
    broader("Strategic developments: Other", "the deed itself, which only the notes can tell"),
  ],
  infiltration: [
    broader("Strategic developments: Change to group/activity", "that people moved into an area"),
  ],
  smuggling: [
    broader("Strategic developments: Other", "the deed itself, which only the notes can tell"),
  ],
  offensive: [
    broader("Battles: Armed clash", "that ground was at stake"),
    narrower("Battles: Government regains territory", "fights that moved no line"),
    narrower("Battles: Non-state actor overtakes territory", "fights that moved no line"),
  ],
  "security-operation": [
    narrower("Strategic developments: Disrupted weapons use", "operations that found nothing"),
    narrower("Battles: Armed clash", "operations without a fight"),
  ],
  arrest: [narrower("Strategic developments: Arrests", "arrests of one person of no weight")],
  escape: [
    broader("Strategic developments: Other", "the deed itself, which only the notes can tell"),
  ],
  "border-crossing": [nothing("crossings are no event there")],
};
