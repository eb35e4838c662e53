/**
 * The JSON Schema of a collection, made from the domain: with it an editor completes every field of a YAML or JSON file,
 * says what it means, and lists the words that it knows. What one field alone cannot show, `sitrep check` finds.
 */
import { CODE_WORDS } from "@sitrep/domain/code-words";
import { CollectionInput } from "@sitrep/domain/collection";
import { PARTS } from "@sitrep/domain/field-words";
import { Quantity } from "@sitrep/domain/quantity";
import { Identity } from "@sitrep/domain/source";
import { When } from "@sitrep/domain/when";
import { z } from "zod";

/** Where the schema lies in the repository. */
export const SCHEMA_FILE = new URL("../schema/collection.schema.json", import.meta.url);

/** A JSON Schema, as an object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Makes the schema. */
export function collectionSchema(): JsonSchema {
  const names = z.registry<{ id: string; description: string }>();
  for (const { name, schema, words } of PARTS) names.add(schema, { id: name, description: words });
  names.add(Quantity, { id: "Quantity", description: "A number tagged by how it was said." });
  names.add(Identity, { id: "Identity", description: "Known by name, or anonymous." });
  names.add(When, {
    id: "When",
    description: "A day, month, season or year in EDTF, about one, or a range of them.",
  });
  const schema = z.toJSONSchema(CollectionInput, {
    io: "input",
    metadata: names,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const words = CODE_WORDS.get(zodSchema);
      if (words === undefined || jsonSchema.enum === undefined) return;
      jsonSchema["enumDescriptions"] = jsonSchema.enum.map((code) => words[String(code)] ?? "");
    },
  });
  for (const { name, fields } of PARTS) describe(schema.$defs?.[name], fields);
  return {
    $schema: schema.$schema,
    title: "A Sitrep collection",
    description: "The records of one dataset: incidents, estimates, sources and what they rest on.",
    ...schema,
  };
}

/** Says at each field what it means; what stands at the field itself goes before what its type says. */
function describe(
  part: z.core.JSONSchema._JSONSchema | undefined,
  fields: Readonly<Record<string, string>>,
): void {
  if (typeof part !== "object") return;
  for (const [field, words] of Object.entries(fields)) {
    const property = part.properties?.[field];
    if (typeof property === "object") property.description = words;
  }
}
