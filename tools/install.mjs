// Installs what is missing, and nothing when nothing is. Kept to what Node 20 understands.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const dependencyKinds = ["dependencies", "devDependencies", "optionalDependencies"];

function readPackages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

/** Whether each package.json asks for what the lock file holds. */
function isLockFileCurrent(root, locked) {
  return Object.entries(locked)
    .filter(([path]) => !path.includes("node_modules/"))
    .every(([path, entry]) => {
      const manifest = join(root, path, "package.json");
      if (!existsSync(manifest)) return false;
      const wanted = JSON.parse(readFileSync(manifest, "utf8"));
      return dependencyKinds.every(
        (kind) => JSON.stringify(sorted(wanted[kind])) === JSON.stringify(sorted(entry[kind])),
      );
    });
}

function sorted(record = {}) {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Whether node_modules holds what the lock file names. npm writes its own list last, so an install that was
 * interrupted has none, and one that was made for an older lock file has another.
 */
function isInstalled(root, locked) {
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) return false;
  const installed = readPackages(join(root, "node_modules/.package-lock.json"));
  return Object.entries(locked)
    .filter(([path]) => path.includes("node_modules/"))
    .every(([path, entry]) => {
      const there = installed[path];
      if (there === undefined) return entry.optional === true;
      return there.version === entry.version && existsSync(join(root, path, "package.json"));
    });
}

/** The npm command that brings the node_modules of the project in `root` up to date; null where it is. */
export function findInstallCommand(root) {
  const locked = readPackages(join(root, "package-lock.json"));
  if (!isLockFileCurrent(root, locked)) return ["install"];
  if (isInstalled(root, locked)) return null;
  return ["ci"];
}

const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;
const unwritable = /\b(EACCES|EROFS|EPERM)\b/;

/** One sentence that says why npm failed and what to do, from what it wrote to its standard error. */
export function explainFailure(stderr) {
  const network = unreachable.exec(stderr);
  if (network)
    return `the package registry cannot be reached (${network[1]}): connect to the network and run it again`;
  if (/\bENOSPC\b/.test(stderr)) return "the disk is full: free about 1 GB and run it again";
  const folder = unwritable.exec(stderr);
  if (folder)
    return `this folder or npm's cache cannot be written (${folder[1]}): check who owns them and run it again`;
  const first = stderr
    .split("\n")
    .find((line) => line.startsWith("npm error") && !line.startsWith("npm error code"));
  return `npm failed: ${(first ?? stderr.trim().split("\n").at(-1) ?? "").replace(/^npm error\s*/, "") || "it gave no reason"}`;
}

function runNpm(root, args) {
  const cli = process.env.npm_execpath ?? "";
  const ownNode = process.env.npm_node_execpath;
  // The Node below node_modules may be the one that this install replaces.
  const node = ownNode && existsSync(ownNode) ? ownNode : process.execPath;
  const [command, before] = cli.endsWith("npm-cli.js") ? [node, [cli]] : ["npm", []];
  const options = [
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  // A line that is down is reported within seconds, one that stutters is tried twice more.
  const patience = ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];
  return new Promise((resolve) => {
    const child = spawn(command, [...before, ...args, ...options, ...patience], {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    let interrupted = false;
    const forward = (signal) => {
      interrupted = true;
      child.kill(signal);
    };
    process.on("SIGINT", forward).on("SIGTERM", forward);
    child.on("error", (error) => resolve({ code: 1, interrupted, stderr: String(error) }));
    child.on("close", (code) => {
      process.off("SIGINT", forward).off("SIGTERM", forward);
      resolve({ code, interrupted, stderr });
    });
  });
}

/** Installs what is missing, with one line on standard output where there is something to do; answers the exit code. */
export async function installMissing(root) {
  const command = findInstallCommand(root);
  if (command === null) return 0;
  const began = performance.now();
  process.stdout.write("packages    installing … ");
  const { code, interrupted, stderr } = await runNpm(root, command);
  if (code === 0) {
    console.log(`done in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    return 0;
  }
  console.log("stopped");
  console.error(
    `sitrep: ${interrupted ? "the install was interrupted: run it again" : explainFailure(stderr)}`,
  );
  return code || 1;
}
