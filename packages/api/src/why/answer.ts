/** Answer to "why": the derived values of what was asked about, with the accounts behind every record that they rest on. SPEC W1–W2. */
import type { Derivation } from "@sitrep/domain/derivation";
import { recordsIn, withoutRecords } from "@sitrep/domain/derivation";
import type { NameOf } from "@sitrep/domain/picture-words";
import type { AnyRecord } from "@sitrep/domain/record";
import { reportsOf } from "@sitrep/domain/record";
import type { Report } from "@sitrep/domain/report";
import type { ValueSubject } from "@sitrep/domain/value-subject";
import { valueTitle } from "@sitrep/domain/value-subject";
import { recordsAt } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { LedgerHead } from "@sitrep/store/position";
import type { Attributions } from "../answer.ts";
import { attributionsFor, labelsFor } from "../answer.ts";
import type { AskedAt } from "../asked-at.ts";
import { labelsAsked } from "../asked-labels.ts";
import type { Context } from "../context.ts";
import type { Labels } from "../labels.ts";
import { showAny } from "../shown.ts";

/** A derived value of what was asked about. */
export interface ExplainedValue {
  /** What tells it apart from the others of the same answer: "bounds", "harm[0]". */
  readonly name: string;
  /** What it is, in words: "What the figure allows". */
  readonly title: string;
  /** What the title is made of, for whoever says it in another language. */
  readonly about: ValueSubject;
  readonly why: Derivation;
}

/** A value by its name, with the title of what it is about; `nameOf` names the places in it. */
export function explained(
  name: string,
  about: ValueSubject,
  why: Derivation,
  nameOf: NameOf = (id) => id,
): ExplainedValue {
  return { name, title: valueTitle(about, nameOf), about, why };
}

/** See the file. */
export interface WhyAnswer {
  /** The record asked about; null of a page. */
  readonly of: string | null;
  readonly values: readonly ExplainedValue[];
  /** The accounts of every record that a derivation names and that may be seen, by its id. */
  readonly reports: Readonly<Record<string, readonly Report[]>>;
  readonly labels: Labels;
  readonly attributions: Attributions;
  readonly ledger: LedgerHead;
}

/** What was asked about, and the values to explain. */
export interface Explained {
  /** The record as it may be seen, also one that was withdrawn; null of a page. */
  readonly subject: AnyRecord | null;
  /** What narrowed the page asked about. */
  readonly query?: Readonly<Record<string, unknown>>;
  readonly values: readonly ExplainedValue[];
}

/** Completes values into an answer. What the asker may not see is left out of every derivation, and counted in `more`. */
export async function answerWhy(
  context: Context,
  { view, ledger }: AskedAt,
  { subject, query = {}, values }: Explained,
): Promise<WhyAnswer> {
  const ids = new Set(values.flatMap(({ why }) => [...recordsIn(why)]));
  const bodies = [...(await recordsAt(context.engine.read, ids, view.position)).values()];
  const gathered = subject === null ? bodies : [...bodies, subject];
  const near = await neighbourhoodOf(context.engine.read, gathered, view.position);
  const shown = new Map<string, AnyRecord>(
    bodies.flatMap((any) => {
      const open = showAny(any, view.role, near);
      return open === undefined ? [] : [[any.record.id, open]];
    }),
  );
  if (subject !== null) shown.set(subject.record.id, subject);
  const open = [...shown.values()];
  return {
    of: subject?.record.id ?? null,
    values: values.map((value) => ({
      ...value,
      why: withoutRecords(value.why, (id) => shown.has(id)),
    })),
    reports: Object.fromEntries(
      open.flatMap((any) => {
        const reports = reportsOf(any);
        return reports.length === 0 ? [] : [[any.record.id, reports]];
      }),
    ),
    labels: {
      ...(await labelsAsked(context, query, view)),
      ...(await labelsFor(context, view, open, near)),
    },
    attributions: attributionsFor(open, near),
    ledger,
  };
}
