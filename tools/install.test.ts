import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { explainFailure, findInstallCommand } from "./install.mjs";

let root = "";

/** A project that needs `quick` 1.0.0 and, on another platform, `quick-arm64`. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sitrep-install-"));
  writeJson("package.json", { dependencies: { quick: "1.0.0" } });
  writeJson("package-lock.json", {
    packages: {
      "": { dependencies: { quick: "1.0.0" } },
      "node_modules/quick": { version: "1.0.0" },
      "node_modules/quick-arm64": { version: "1.0.0", optional: true },
    },
  });
  install("1.0.0");
});

afterEach(() => rmSync(root, { recursive: true }));

function writeJson(path: string, value: unknown): void {
  writeFileSync(join(root, path), JSON.stringify(value));
}

function install(version: string): void {
  mkdirSync(join(root, "node_modules/quick"), { recursive: true });
  writeJson("node_modules/quick/package.json", { version });
  writeJson("node_modules/.package-lock.json", { packages: { "node_modules/quick": { version } } });
}

describe("findInstallCommand", () => {
  test("answers null where everything but another platform's package is there", () => {
    expect(findInstallCommand(root)).toBeNull();
  });

  test("installs from the lock file on a fresh clone", () => {
    rmSync(join(root, "node_modules"), { recursive: true });
    expect(findInstallCommand(root)).toEqual(["ci"]);
  });

  test("installs again after an install that was interrupted before npm wrote its list", () => {
    rmSync(join(root, "node_modules/.package-lock.json"));
    expect(findInstallCommand(root)).toEqual(["ci"]);
  });

  test("installs again where a package is gone from the disk", () => {
    rmSync(join(root, "node_modules/quick"), { recursive: true });
    expect(findInstallCommand(root)).toEqual(["ci"]);
  });

  test("installs again where the lock file names another version", () => {
    install("0.9.0");
    expect(findInstallCommand(root)).toEqual(["ci"]);
  });

  test("has npm bring the lock file up to date where package.json asks for more than it holds", () => {
    writeJson("package.json", { dependencies: { quick: "1.0.0", slow: "2.0.0" } });
    expect(findInstallCommand(root)).toEqual(["install"]);
  });
});

describe("a failed install is explained in one sentence", () => {
  test.each([
    ["npm error code ENOTFOUND\nnpm error syscall getaddrinfo", "cannot be reached (ENOTFOUND)"],
    ["npm error code ECONNREFUSED", "cannot be reached (ECONNREFUSED)"],
    ["npm error code ENOSPC\nnpm error nospc no space left", "the disk is full"],
    ["npm error code EACCES\nnpm error syscall mkdir", "cannot be written (EACCES)"],
    ["npm error code EROFS", "cannot be written (EROFS)"],
    ["npm error code E404\nnpm error 404 Not Found - quick", "npm failed: 404 Not Found - quick"],
    ["", "npm failed: it gave no reason"],
  ])("%j", (stderr, words) => {
    expect(explainFailure(stderr)).toContain(words);
    expect(explainFailure(stderr)).not.toContain("\n");
  });
});
