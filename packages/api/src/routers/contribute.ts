/** Contribute: what somebody needs who writes a record: names to choose from, a check of what was filled in, a record to correct. */
import { KnownAt } from "@sitrep/domain/known-at";
import { SearchQuery } from "@sitrep/domain/filter";
import { LANGUAGES } from "@sitrep/domain/language";
import type { AnyRecord } from "@sitrep/domain/record";
import { RecordKind } from "@sitrep/domain/record";
import { strict } from "@sitrep/domain/strict";
import { z } from "zod";
import { askedAt } from "../asked-at.ts";
import { ById } from "../by-id.ts";
import { Cells } from "../contribute/cells.ts";
import { findAny } from "../detail.ts";
import { question } from "../question.ts";
import { notFound, procedure, router } from "../trpc.ts";

/** A name that is being written, and the kinds of record that are looked for. */
const NamesQuery = strict({
  q: SearchQuery.shape.q,
  kind: z.array(RecordKind).min(1).max(4),
  limit: z.coerce.number().int().min(1).max(20).default(8),
  language: z.enum(LANGUAGES).optional(),
  knownAt: KnownAt.optional(),
});

const FormQuery = strict({
  cells: Cells,
  language: z.enum(LANGUAGES).optional(),
  knownAt: KnownAt.optional(),
});

/** The sheet that each kind which a form can correct stands in. */
const SHEETS: Readonly<Partial<Record<RecordKind, string>>> = {
  incident: "incidents",
  estimate: "estimates",
  source: "sources",
};

// The reading of sheets and of words is loaded when somebody writes: those who only ask have no use for it.
export const contribute = router({
  /** Records whose names are like a text, in any language that they have names in. */
  names: procedure.input(question(NamesQuery)).query(async ({ ctx, input }) => {
    const { view, ledger } = await askedAt(ctx, input);
    const { knownNames } = await import("../contribute/known-names.ts");
    return {
      items: await knownNames(ctx.engine, view, input.language).like(
        input.q,
        input.kind,
        input.limit,
      ),
      ledger,
    };
  }),
  /** What is wrong with what was filled in, how it was understood, what it may be the same as, and the file that it makes. */
  check: procedure.input(question(FormQuery)).query(async ({ ctx, input }) => {
    const { checkForm } = await import("../contribute/check-form.ts");
    return checkForm(ctx, input);
  }),
  /** A record on file as what was filled in, to be corrected. */
  form: procedure.input(ById).query(async ({ ctx, input }) => {
    const { kind, found } = await findAny(ctx, input);
    const sheet = SHEETS[kind];
    if (sheet === undefined) throw notFound("form for", input.id);
    const { formOf } = await import("../contribute/form-of-record.ts");
    // The finder pairs each kind with its record.
    const any = { kind, record: found.shown.record } as AnyRecord;
    return { kind, cells: formOf(any, `${sheet}.1`), ledger: found.ledger };
  }),
});
