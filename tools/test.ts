import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildApps } from "./build.ts";
import { chromiumInstallCommand, findChromium } from "./chromium.ts";
import { runCommand } from "./command.ts";
import { claimAddress } from "./server.ts";
import { secondsSince } from "./step.ts";
import {
  addTallies,
  emptyTally,
  tallyPlaywright,
  tallyVitest,
  withBreak,
  wordsOf,
  type Tally,
} from "./tally.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The exit code of a run that was stopped, as a shell gives it. */
const interrupted = 130;

/** How one part of the run went, and what to show of it where it failed. */
interface Outcome {
  readonly tally: Tally;
  readonly output: string;
}

/** Aborts whatever runs when this process is told to stop. */
const stop = new AbortController();

const onePassed: Tally = { passed: 1, failed: 0, skipped: 0 };
const oneFailed: Tally = { passed: 0, failed: 1, skipped: 0 };

async function check(command: readonly [string, ...string[]]): Promise<Outcome> {
  const { code, stdout, stderr } = await runCommand(command, { cwd: root, signal: stop.signal });
  return { tally: code === 0 ? onePassed : oneFailed, output: stdout + stderr };
}

async function build(): Promise<Outcome> {
  try {
    await buildApps(root, stop.signal);
    return { tally: onePassed, output: "" };
  } catch (error) {
    stop.signal.throwIfAborted();
    return { tally: oneFailed, output: error instanceof Error ? error.message : String(error) };
  }
}

/** The tally of the report that a runner wrote to `path`, and one failure where it broke outside of its tests. */
function tallyReport(path: string, tallyOf: (json: string) => Tally, code: number | null): Tally {
  if (!existsSync(path)) return oneFailed;
  return withBreak(tallyOf(readFileSync(path, "utf8")), code !== 0);
}

async function runVitest(folder: string): Promise<Outcome> {
  const path = join(folder, "vitest.json");
  const { code, stdout, stderr } = await runCommand(
    ["vitest", "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${path}`],
    { cwd: root, signal: stop.signal },
  );
  return { tally: tallyReport(path, tallyVitest, code), output: stdout + stderr };
}

async function runPlaywright(folder: string, ...options: readonly string[]): Promise<Outcome> {
  const path = join(folder, "playwright.json");
  const { port } = await claimAddress({ host: "127.0.0.1", port: 0 });
  const env = {
    PLAYWRIGHT_JSON_OUTPUT_FILE: path,
    SITREP_BROWSER_PORT: String(port),
    SITREP_BROWSER_FOLDER: folder,
  };
  const { code, stdout, stderr } = await runCommand(
    ["playwright", "test", "--config=tests/browser", "--reporter=line,json", ...options],
    { cwd: root, env, signal: stop.signal },
  );
  return { tally: tallyReport(path, tallyPlaywright, code), output: stdout + stderr };
}

/** The browser tests. Where no Chromium is found, all are skipped and a line says how to install one. */
async function runBrowserTests(folder: string): Promise<Outcome> {
  if (findChromium() !== null) return runPlaywright(folder);
  console.log(
    `no Chromium was found: install one with "${chromiumInstallCommand}", or name yours with CHROMIUM_PATH`,
  );
  const { tally, output } = await runPlaywright(folder, "--list");
  return { tally: { ...tally, passed: 0, skipped: tally.passed + tally.skipped }, output };
}

/** The same, with every skipped test a failed one. */
function allowNoSkip({ tally, output }: Outcome): Outcome {
  const { passed, failed, skipped } = tally;
  if (skipped === 0) return { tally, output };
  return {
    tally: { passed, failed: failed + skipped, skipped: 0 },
    output: `${output}\n${skipped} browser tests were skipped, and --require-browser allows none`,
  };
}

async function runPart(name: string, part: () => Promise<Outcome>): Promise<Tally> {
  const began = performance.now();
  process.stdout.write(`${name.padEnd(12)}… `);
  const { tally, output } = await part();
  const isSingle = tally.passed + tally.failed + tally.skipped === 1;
  const said = isSingle ? (tally.failed > 0 ? "failed" : "passed") : wordsOf(tally);
  console.log(`${said} in ${secondsSince(began)}`);
  if (tally.failed > 0) console.log(`\n${output.trim()}\n`);
  return tally;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { "require-browser": { type: "boolean" } } });
  const isRequired = values["require-browser"] === true;
  const folder = mkdtempSync(join(tmpdir(), "sitrep-test-"));
  const parts: readonly (readonly [name: string, run: () => Promise<Outcome>])[] = [
    ["format", () => check(["oxfmt", "--check"])],
    ["lint", () => check(["oxlint", "--type-aware"])],
    ["types", () => check(["tsc", "--noEmit"])],
    ["unused", () => check(["knip", "--no-progress"])],
    ["build", build],
    ["tests", () => runVitest(folder)],
    ["browser", () => runBrowserTests(folder).then(isRequired ? allowNoSkip : (same) => same)],
  ];
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => stop.abort());
  }
  let total = emptyTally;
  try {
    for (const [name, run] of parts) total = addTallies(total, await runPart(name, run));
  } catch (error) {
    if (stop.signal.aborted) return interrupted;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(wordsOf(total));
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await main();
