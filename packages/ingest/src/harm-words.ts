/** Harm words: what an incident did to people, in one cell: "killed civilians: 3 to 5; injured unknown: unknown". */
import type { Said } from "@sitrep/domain/defect-sentence";
import { said } from "@sitrep/domain/defect-sentence";
import type { Defect } from "@sitrep/domain/defect";
import type { Harm } from "@sitrep/domain/harm";
import { HarmEffect } from "@sitrep/domain/harm";
import { nearest } from "@sitrep/domain/nearest";
import { People } from "@sitrep/domain/party";
import { readQuantity } from "@sitrep/domain/quantity-words";
import type { z } from "zod";

/** What was read, or why nothing was and what to write instead. */
export type HarmReading =
  | { readonly ok: true; readonly value: readonly z.input<typeof Harm>[] }
  | ({ readonly ok: false } & Said);

/** Reads what was done, to what kind of people, and to how many; parts are parted by semicolons. */
export function readHarm(text: string): HarmReading {
  const harm: z.input<typeof Harm>[] = [];
  for (const part of text.split(";").map((one) => one.trim())) {
    if (part === "") continue;
    const read = readPart(part);
    if (!read.ok) return read;
    harm.push(...read.value);
  }
  return { ok: true, value: harm };
}

function readPart(part: string): HarmReading {
  const match = /^([a-z-]+) +([a-z-]+) *: *(.+)$/i.exec(part);
  if (match === null) return refused({ is: "no-harm", part });
  const [, effect = "", who = "", amount = ""] = match.map((one) => one.toLowerCase());
  const effectRead = HarmEffect.safeParse(effect);
  if (!effectRead.success) return unknownWord(effect, HarmEffect.options);
  const whoRead = People.safeParse(who);
  if (!whoRead.success) return unknownWord(who, People.options);
  const base = { effect: effectRead.data, who: whoRead.data };
  if (amount === "unknown" || amount === "none")
    return { ok: true, value: [{ ...base, quantity: amount }] };
  const quantity = readQuantity(amount, "person");
  if (!quantity.ok) return refused({ is: "harm-amount", amount, why: quantity.defect });
  return { ok: true, value: [{ ...base, quantity: quantity.value }] };
}

function unknownWord(word: string, known: readonly string[]): HarmReading {
  return refused({ is: "harm-word", word, known, meant: nearest(word, known) });
}

function refused(defect: Defect): HarmReading {
  return { ok: false, ...said(defect) };
}
