import { runCommand } from "./command.ts";

interface BuildLine {
  readonly source: string;
  readonly text: string;
}

const noise = /^(npm (error|warn)|> |cache (hit|miss))/;

/**
 * Builds the web and terminal programs where their sources changed; null where something was built. What a failed
 * build wrote goes to standard error before the throw.
 */
export async function buildApps(root: string, signal: AbortSignal): Promise<"unchanged" | null> {
  const { code, stdout, stderr } = await runCommand(["turbo", "run", "build", "--json"], {
    cwd: root,
    signal,
  });
  const lines = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    // Turbo documents one object of this shape for each line of --json.
    .map((line) => JSON.parse(line) as BuildLine);
  const tasks = lines.filter(({ source }) => source !== "turbo");
  if (code !== 0) {
    const said = tasks.filter(({ text }) => !noise.test(text)).map(({ text }) => text);
    const own = lines.filter(({ source }) => source === "turbo").map(({ text }) => text);
    console.error((said.length > 0 ? said : [...own, stderr]).join("\n"));
    throw new Error("the build failed; what it said stands above");
  }
  const built = tasks.filter(({ text }) => text.startsWith("cache miss"));
  return built.length === 0 ? "unchanged" : null;
}
