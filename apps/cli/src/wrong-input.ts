/** Wrong input: what a flag was given and what it takes, in one sentence. */
import { complaintAbout } from "@sitrep/domain/complaint";
import { nearest } from "@sitrep/domain/nearest";
import { Failure } from "./failure.ts";
import type { FilterSchema, Flag } from "./flags.ts";
import { flagText } from "./flag-text.ts";
import { flagsOf } from "./flags.ts";

/**
 * Says which flag was given something that its filter refuses; null where none was, and the fault lies elsewhere.
 * The counter refuses the same, in the words of an API.
 */
export function wrongInput(
  schema: FilterSchema,
  input: Readonly<Record<string, unknown>>,
): Failure | null {
  const flags = flagsOf([schema]);
  for (const [name, given] of Object.entries(input)) {
    const field = schema.shape[name];
    const flag = flags.find((one) => one.name === name);
    if (field === undefined || flag === undefined) continue;
    const parsed = field.safeParse(given, { error: complaintAbout });
    if (!parsed.success) return new Failure(2, sentenceFor(flag, given, parsed.error.issues));
  }
  const whole = schema.safeParse(input);
  const issue = whole.success ? undefined : whole.error.issues[0];
  if (issue === undefined) return null;
  return new Failure(2, `${flagText(String(issue.path[0] ?? ""))}: ${issue.message}`);
}

function sentenceFor(
  flag: Flag,
  given: unknown,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  const name = flagText(flag.name);
  const said = [given].flat().flatMap((one) => String(one).split(","));
  const { values } = flag;
  if (values !== null) {
    const wrong = said.find((one) => !values.includes(one)) ?? "";
    const meant = nearest(wrong, values);
    const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
    const takes = `it takes ${values.join(", ")}`;
    return `${name} does not know "${wrong}"${hint === "" ? `: ${takes}` : `${hint} ${capital(takes)}`}`;
  }
  const [issue] = issues;
  const at = Number(issue?.path[0] ?? 0);
  return `${name} "${said[at] ?? said[0] ?? ""}" ${issue?.message ?? "is not understood"}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
