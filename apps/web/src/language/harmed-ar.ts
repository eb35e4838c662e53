/** Harmed in Arabic: people of a kind to whom something was done. SPEC V19. */
import type { HarmEffect } from "@sitrep/domain/harm";
import type { Harmed } from "@sitrep/domain/harm-told";

/** What they are called where they are spoken of, and behind a noun. */
const HARMED = {
  killed: ["القتلى", "القتلى"],
  injured: ["الجرحى", "الجرحى"],
  abducted: ["المختطفون", "المختطفين"],
  detained: ["المحتجزون", "المحتجزين"],
  displaced: ["المهجّرون", "المهجّرين"],
} as const satisfies Record<HarmEffect, readonly [string, string]>;

const WHO = {
  anybody: "",
  civilians: " من المدنيين",
  "security-forces": " من عناصر الأمن",
  "local-officials": " من المسؤولين المحليين",
  militia: " من عناصر الفصائل",
  militants: " من المسلحين",
  unknown: " ممن لا يقول أحد من هم",
} as const satisfies Record<Harmed, string>;

/** "القتلى من المدنيين". */
export function harmedWords(effect: HarmEffect, who: Harmed): string {
  return HARMED[effect][0] + WHO[who];
}

/** The same behind a noun: "المختطفين من المدنيين" behind "كم عدد". */
export function harmedBehind(effect: HarmEffect, who: Harmed): string {
  return HARMED[effect][1] + WHO[who];
}
