import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { LIMIT, runToEnd } from "../apps/cli/src/child.fixture.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const withNode = fileURLToPath(new URL("with-node.mjs", import.meta.url));

function run(...command: readonly string[]) {
  return runToEnd(process.execPath, [withNode, ...command], { cwd: root });
}

test("node is the one that package.json pins", () => {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  // The manifest is this repository's own.
  const { optionalDependencies } = JSON.parse(manifest) as {
    readonly optionalDependencies: Readonly<Record<string, string>>;
  };
  const pinned = new Set(Object.values(optionalDependencies).map((version) => `v${version}\n`));
  expect([...pinned]).toEqual([run("node", "--version").stdout]);
});

test("a command from node_modules/.bin runs, and under the same node", () => {
  expect(run("oxfmt", "--version").status).toBe(0);
  expect(run("sh", "-c", "node --version").stdout).toBe(run("node", "--version").stdout);
});

test("the exit code is the command's", () => {
  expect(run("node", "-e", "process.exit(7)").status).toBe(7);
});

test("a command that a signal ended answers as a shell does", () => {
  expect(run("node", "-e", "process.kill(process.pid, 'SIGKILL')").status).toBe(137);
});

test("a command that does not exist is one sentence and no stack", () => {
  const { status, stderr } = run("no-such-command");
  expect(status).toBe(127);
  expect(stderr).toBe('with-node: there is no command "no-such-command" here: run "npm install"\n');
});

test("no command at all is wrong usage", () => {
  expect(run().status).toBe(2);
});

test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("%s goes on to the command", async (signal) => {
  const program = `process.on("${signal}", () => process.exit(42)); setInterval(() => {}, 1000); console.log("up");`;
  const child = spawn(process.execPath, [withNode, "node", "-e", program], {
    ...LIMIT,
    cwd: root,
  });
  await once(child.stdout, "data");
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([42, null]);
});
