/** Instants of the ledger, written for people; always in UTC, so that a page is the same for everyone. */
import { describeWhen } from "@sitrep/domain/arabic/when";
import type { Language } from "@sitrep/domain/language";
import { pageLanguage } from "../language/speech.ts";

const FORMAT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** "20 Nov 2026, 09:00 UTC"; a text that is no instant is given back as it is. */
export function instantWords(instant: string, language: Language = pageLanguage()): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  if (language === "ar") return arabicInstant(new Date(time));
  return `${FORMAT.format(time)} UTC`;
}

/** "20 تشرين الثاني 2026، الساعة 09:00 بالتوقيت العالمي". */
function arabicInstant(time: Date): string {
  const [day = "", clock = ""] = time.toISOString().split("T");
  return `${describeWhen(day)}، الساعة ${clock.slice(0, 5)} بالتوقيت العالمي`;
}
