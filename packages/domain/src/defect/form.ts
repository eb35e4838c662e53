/** Defects of forms: what keeps a form that somebody fills from becoming records, and a file that is handed over from being looked at. */
import type { Day } from "../day.ts";
import type { DefectSentences } from "../defect.ts";
import type { PlaceKind } from "../place.ts";
import type { RecordKind } from "../record.ts";

/** Why nothing came of a file, for a reason that is not in it. */
export type Unlooked =
  | "ending"
  | "busy"
  | "stopped"
  | "too-much-to-say"
  | "no-program"
  | "memory"
  | "not-now";

/** The sorts, with their parts. */
export interface FormDefects {
  /** A field without an answer; `reason` is that of a correction. */
  "no-answer": { readonly asks: "field" | "reason" };
  "no-field": { readonly meant?: string | undefined };
  "no-such-record": { readonly kinds: readonly RecordKind[]; readonly hasNear: boolean };
  "several-records": { readonly kinds: readonly RecordKind[] };
  "finer-than-place": { readonly place: PlaceKind };
  "after-report": { readonly published: Day };
  "names-person": { readonly name: string };
  "dataset-on-record": { readonly id: string };
  "nothing-changed": object;
  "row-above-names": { readonly seen: string };
  "not-looked-at": { readonly why: Unlooked };
  "upload-too-large": { readonly megabytes: number };
  "upload-too-slow": { readonly seconds: number };
}

/** The English words. */
export const FORM_DEFECT: DefectSentences<FormDefects> = {
  "no-answer": ({ asks }) => ({
    message: "needs an answer",
    hint: asks === "reason" ? "One sentence that whoever keeps the record can judge." : undefined,
  }),
  "no-field": ({ meant }) => ({
    message: "is no field of this record",
    hint: meant === undefined ? undefined : `Did you mean "${meant}"?`,
  }),
  "no-such-record": ({ kinds, hasNear }) => ({
    message: `is no ${kinds.join(" or ")} that is on record`,
    hint: `${hasNear ? "Choose one of those below, " : "Look for another spelling, "}${insteadOf(kinds)}`,
  }),
  "several-records": ({ kinds }) => ({
    message: `may mean several ${kinds.join(" or ")}s`,
    hint: "Choose the one that is meant.",
  }),
  "finer-than-place": ({ place }) => ({
    message: `says more than the place: it is a ${place}`,
    hint: `Choose “${place}”, or name the place that is meant in it.`,
  }),
  "after-report": ({ published }) => ({
    message: `is after the report appeared, on ${published}`,
    hint: "Look again at both days.",
  }),
  "names-person": ({ name }) => ({
    message: `seems to name a person: ${name}`,
    hint: "Leave out the name of a private person; of an office holder, say so at the end of the form.",
  }),
  "dataset-on-record": ({ id }) => ({
    message: `is the name of a dataset on record here, ${id}`,
    hint: "A file of that name would take away what it does not hold: give another, or add the records to your own file by hand.",
  }),
  "nothing-changed": () => ({ message: "nothing is changed yet" }),
  "row-above-names": ({ seen }) => ({
    message: `the names of the columns stand in the second row, below ${seen}`,
    hint: "Take the row above them away.",
  }),
  "not-looked-at": ({ why }) => ({ message: UNLOOKED[why] }),
  "upload-too-large": ({ megabytes }) => ({
    message: `The file is larger than ${megabytes} MB. Pack it as .zip or .gz, or let sitrep plan read it in a terminal.`,
  }),
  "upload-too-slow": ({ seconds }) => ({
    message: `The file was not read within ${seconds} seconds. sitrep plan reads it in a terminal, however long it takes.`,
  }),
};

/** What else may be done where nothing is called so. */
function insteadOf(kinds: readonly RecordKind[]): string {
  if (kinds.includes("source") || kinds.includes("document")) return "or add it as a new one.";
  if (kinds.includes("place")) return "or name a wider place that holds it.";
  return "or describe it in words instead.";
}

const UNLOOKED = {
  ending:
    "This is no file that is read here: it may end in .yaml, .json, .jsonl, .csv, .tsv, .geojson, .gz or .zip.",
  busy: "Others are having their files looked at just now. Try again in a minute; nothing was stored.",
  stopped: "The look at the file was stopped.",
  "too-much-to-say":
    "There is more to say of this file than a page can hold; sitrep plan tells it.",
  "no-program": "The file cannot be looked at on this server.",
  memory:
    "The file could not be read to its end: it asks for more memory than there is for it here. sitrep plan reads it in a terminal.",
  "not-now": "The file could not be looked at just now. Try again; nothing was stored.",
} as const satisfies Record<Unlooked, string>;
