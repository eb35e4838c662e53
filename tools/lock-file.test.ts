import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findMissingPlatforms, readLockFile } from "./lock-file.ts";

const lockFile = fileURLToPath(new URL("../package-lock.json", import.meta.url));

test("the lock file holds every platform that its native packages name", () => {
  expect(findMissingPlatforms(readLockFile(lockFile))).toEqual([]);
});

test("a platform that was left out is named, with who asks for it", () => {
  const { "node_modules/@turbo/darwin-arm64": leftOut, ...rest } = readLockFile(lockFile);
  expect(leftOut?.version).toBeDefined();
  expect(findMissingPlatforms(rest)).toEqual([
    `missing package: @turbo/darwin-arm64@${leftOut?.version}; named by node_modules/turbo@${leftOut?.version}`,
  ]);
});

test("a platform in another version than the one named is told apart from a missing one", () => {
  const packages = {
    "node_modules/quick": { version: "2.0.0", optionalDependencies: { "quick-arm64": "2.0.0" } },
    "node_modules/quick-arm64": { version: "1.9.0" },
  };
  expect(findMissingPlatforms(packages)).toEqual([
    "wrong version: quick-arm64@1.9.0; node_modules/quick@2.0.0 names 2.0.0",
  ]);
});

test("a package nested in another is found where Node would find it", () => {
  const packages = {
    "node_modules/outer": { version: "1.0.0" },
    "node_modules/outer/node_modules/quick": {
      version: "2.0.0",
      optionalDependencies: { "quick-x64": "2.0.0" },
    },
    "node_modules/outer/node_modules/quick-x64": { version: "2.0.0" },
    "node_modules/quick-x64": { version: "1.0.0" },
  };
  expect(findMissingPlatforms(packages)).toEqual([]);
});
