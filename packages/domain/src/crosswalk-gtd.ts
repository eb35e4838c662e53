/** Our kinds in GTD's `attacktype1` (labels as facts; GTD's data and codebook are not used). */
import type { Crosswalk } from "./crosswalk.ts";
import { broader, narrower, nothing, same } from "./crosswalk.ts";

/** Our kinds, with the attack types of GTD. */
export const GTD_CROSSWALK: Crosswalk = {
  "targeted-killing": [narrower("1 Assassination", "victims without public standing")],
  execution: [broader("2 Armed assault", "that the victim was already held")],
  "armed-attack": [same("2 Armed assault")],
  explosion: [same("3 Bombing/explosion")],
  shelling: [broader("3 Bombing/explosion", "that it was fired from a distance")],
  "air-strike": [nothing("deeds of states are outside the list")],
  abduction: [
    same("6 Hostage taking (kidnapping)"),
    narrower("5 Hostage taking (barricade)", "kidnappings in which victims are moved"),
  ],
  "bodies-found": [broader("9 Unknown", "that people were found dead")],
  "infrastructure-attack": [
    broader("7 Facility/infrastructure attack", "the difference to private buildings"),
  ],
  "property-destruction": [
    broader("7 Facility/infrastructure attack", "the difference to public services"),
  ],
  extortion: [nothing("threats without an attack are outside the list")],
  intimidation: [nothing("threats without an attack are outside the list")],
  "illegal-checkpoint": [nothing("deeds without violence are outside the list")],
  infiltration: [nothing("deeds without violence are outside the list")],
  smuggling: [nothing("deeds without violence are outside the list")],
  offensive: [nothing("open warfare is outside the list")],
  "security-operation": [nothing("deeds of states are outside the list")],
  arrest: [nothing("deeds of states are outside the list")],
  escape: [nothing("deeds without violence are outside the list")],
  "border-crossing": [nothing("deeds without violence are outside the list")],
};
