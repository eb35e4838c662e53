/** Laid out: a schema whose objects come out with their fields in order, so that canonical JSON need not sort them. SPEC L3. */
import { z } from "zod";

/** The same schema, checks and defaults included, but for the order of the fields in what it gives, and of its issues. */
export function laidOut<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries<z.core.$ZodType>(schema.def.shape)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, field]) => [key, laidOut(field)]);
    return withParts(schema, { shape: Object.fromEntries(shape) });
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return withParts(schema, { innerType: laidOut(schema.def.innerType) });
  if (schema instanceof z.ZodArray)
    return withParts(schema, { element: laidOut(schema.def.element) });
  if (schema instanceof z.ZodUnion)
    return withParts(schema, { options: schema.def.options.map((option) => laidOut(option)) });
  return schema;
}

function withParts<Schema extends z.core.$ZodType>(schema: Schema, parts: object): Schema {
  // Unlike a spread, this keeps a default that is made anew each time.
  return z.clone(schema, z.util.mergeDefs(schema._zod.def, parts));
}
