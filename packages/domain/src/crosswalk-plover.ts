/** Our kinds in PLOVER's event types. */
import type { Crosswalk } from "./crosswalk.ts";
import { broader, nothing } from "./crosswalk.ts";

/** Our kinds, with the event types of PLOVER. */
export const PLOVER_CROSSWALK: Crosswalk = {
  "targeted-killing": [broader("ASSAULT", "that the victim was picked out")],
  execution: [broader("ASSAULT", "that the victim was already held")],
  "armed-attack": [broader("ASSAULT", "the weapon")],
  explosion: [broader("ASSAULT", "the weapon")],
  shelling: [broader("ASSAULT", "the weapon")],
  "air-strike": [broader("ASSAULT", "the weapon")],
  abduction: [broader("ASSAULT", "that the victim lived")],
  "bodies-found": [nothing("a finding is no act of anyone")],
  "infrastructure-attack": [broader("ASSAULT", "that things were hit, not people")],
  "property-destruction": [broader("COERCE", "that things were destroyed")],
  extortion: [broader("COERCE", "that money was taken")],
  intimidation: [broader("THREATEN", "threats by deeds")],
  "illegal-checkpoint": [broader("COERCE", "the checkpoint")],
  infiltration: [broader("MOBILIZE", "that people moved into an area")],
  smuggling: [nothing("no act between two parties")],
  offensive: [broader("ASSAULT", "that ground was at stake")],
  "security-operation": [
    broader("COERCE", "what was searched for"),
    broader("ASSAULT", "operations without a fight"),
  ],
  arrest: [broader("COERCE", "that someone was detained")],
  escape: [nothing("no act between two parties")],
  "border-crossing": [nothing("no act between two parties")],
};
