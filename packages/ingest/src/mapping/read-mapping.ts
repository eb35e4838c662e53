/** Reading a mapping: a YAML or JSON file, with every fault in it by line. */
import { said } from "@sitrep/domain/defect-sentence";
import type { Parsed } from "@sitrep/domain/parse";
import { parsePlain } from "@sitrep/domain/parse";
import type { Issue } from "@sitrep/domain/issue";
import { readPlain } from "@sitrep/domain/plain";
import { readText } from "../read-text.ts";
import { Mapping } from "./mapping.ts";

/** What stands in a draft where nobody knows yet. */
export const OPEN = "?";

/** The mapping at a path. A question that is still open in it is an issue of its own, said before any other. */
export function readMapping(path: string): Parsed<Mapping> {
  const { input, issues, locate } = readText(path);
  if (issues.some(({ severity }) => severity === "reject")) return { ok: false, issues };
  const plain = readPlain(input);
  if (!plain.ok)
    return { ok: false, issues: [{ code: "malformed", severity: "reject", ...said({ is: "not-plain", fault: plain.fault, wants: null }), file: path }] }; // prettier-ignore
  const open = openQuestions(plain.value, "");
  if (open.length > 0) return { ok: false, issues: open.map(locate) };
  const parsed = parsePlain(Mapping, plain.value, {});
  return parsed.ok ? parsed : { ok: false, issues: parsed.issues.map(locate) };
}

function openQuestions(value: unknown, path: string): readonly Issue[] {
  if (value === OPEN)
    return [
      {
        code: "missing",
        severity: "reject",
        ...said({ is: "open-question" }),
        path,
        seen: OPEN,
      },
    ];
  if (Array.isArray(value))
    return value.flatMap((one, index) => openQuestions(one, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    openQuestions(one, path === "" ? key : `${path}.${key}`),
  );
}
