/**
 * A process that looks at one file or table and says what came of it, so that whatever a file does, it does it to nobody else:
 *   node upload-child.ts FOLDER
 * In the folder lies `task.json`. It answers with one line of JSON, ends by itself, and ends where its parent is gone.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openCounter } from "../../counter.ts";
import { checkTable } from "./check-table.ts";
import type { Outcome } from "./outcome.ts";
import { toldIssues } from "./outcome.ts";
import { planFile } from "./plan-file.ts";
import type { Task } from "./task.ts";
import { issueTeller } from "./told-issue.ts";

/** What is wrong with a file of which nothing may be used; known by its name, as every error of another part is. */
function brokenFile(error: unknown): Parameters<ReturnType<typeof issueTeller>>[0] | null {
  const isBroken = error instanceof Error && error.name === "BrokenFile" && "issue" in error;
  // The one field of the class.
  return isBroken ? (error.issue as Parameters<ReturnType<typeof issueTeller>>[0]) : null;
}

async function main(folder: string): Promise<Outcome> {
  // Ours: it was written by the parent.
  const task = JSON.parse(readFileSync(join(folder, "task.json"), "utf8")) as Task;
  const { language } = task;
  const tell = issueTeller(folder, language);
  const { context, close } = await openCounter(task.database, { role: "public" });
  try {
    return task.is === "file"
      ? await planFile(join(folder, task.name), context, { tell, language })
      : await checkTable(task, folder, { context, tell, language });
  } catch (error) {
    const issue = brokenFile(error);
    if (issue === null) throw error;
    return { is: "refused", issues: toldIssues([tell(issue)]) };
  } finally {
    await close();
  }
}

// The parent holds the other end for as long as it lives.
process.stdin.on("end", () => process.exit(1)).resume();
const outcome = await main(process.argv[2] ?? "");
process.stdout.write(`${JSON.stringify(outcome)}\n`, () => process.exit(0));
