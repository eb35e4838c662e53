/** Question: a schema as the input of a procedure. What it refuses is said short, and nothing asked is an empty question. */
import { complaintAbout } from "@sitrep/domain/complaint";
import { ENGLISH_COMPLAINT } from "@sitrep/domain/complaint";
import type { z } from "zod";

/** The same schema, as a procedure takes it. */
export function question<Schema extends z.ZodType>(schema: Schema): Schema {
  const parseAsync = async (raw: unknown): Promise<z.output<Schema>> =>
    schema.parseAsync(raw ?? {}, { error: complaintAbout });
  // An object that is the schema in all but one of its methods; `Object.create` has no type.
  return Object.create(schema, { parseAsync: { value: parseAsync } }) as Schema;
}

/** The schema, which also refuses days in the wrong order. */
export function inOrder<
  Schema extends z.ZodType<{
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  }>,
>(schema: Schema): Schema {
  return schema.refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ["to"],
    message: ENGLISH_COMPLAINT.backwards,
  });
}
