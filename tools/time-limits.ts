import { Visitor, parseSync, type CallExpression } from "oxc-parser";
import type { SourceFile } from "./source-file.ts";

/** What starts a program. `runToEnd` of the terminal program's tests sets the limit itself. */
const starters = ["spawn", "spawnSync", "execFile", "execFileSync", "exec", "execSync", "fork"];

function hasLimit({ arguments: given }: CallExpression): boolean {
  const options = given.at(-1);
  if (options?.type === "Identifier") return options.name === "LIMIT";
  if (options?.type !== "ObjectExpression") return false;
  return options.properties.some((property) =>
    property.type === "SpreadElement"
      ? property.argument.type === "Identifier" && property.argument.name === "LIMIT"
      : property.key.type === "Identifier" && property.key.name === "timeout",
  );
}

/**
 * One sentence for each program that a test or its fixtures start without a time limit: one that hangs would keep the whole
 * run from ending, because no test runner can break off a test that waits in a call.
 */
export function findUnlimitedPrograms({ path, text }: SourceFile): readonly string[] {
  if (!/\.(test|fixture)\.tsx?$/.test(path)) return [];
  const found: string[] = [];
  new Visitor({
    CallExpression(call) {
      const { callee } = call;
      if (callee.type !== "Identifier" || !starters.includes(callee.name) || hasLimit(call)) return;
      const line = text.slice(0, call.start).split("\n").length;
      found.push(`no time limit: ${callee.name} (${path}:${line})`);
    },
  }).visit(parseSync(path, text).program);
  return found;
}
