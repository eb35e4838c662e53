import { readFileSync } from "node:fs";

/** One entry of package-lock.json's `packages`, as far as Sitrep reads it. */
export interface LockedPackage {
  readonly version?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The `packages` of a package-lock.json: each entry under its path, the root's under "". */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** The `packages` of the lock file at `path`. */
export function readLockFile(path: string): LockedPackages {
  // npm wrote the file, and a file that it did not write fails the install before this.
  const lock = JSON.parse(readFileSync(path, "utf8")) as { readonly packages: LockedPackages };
  return lock.packages;
}

/** The paths at which a package at `path` finds `name`, nearest first, as Node resolves it. */
function* pathsOf(path: string, name: string): Generator<string> {
  let folder = path;
  for (;;) {
    yield folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (folder === "") return;
    const parent = folder.lastIndexOf("/node_modules/");
    folder = parent === -1 ? "" : folder.slice(0, parent);
  }
}

/**
 * What the lock file lacks: one sentence for each optional dependency that a package names and the file does not hold.
 *
 * npm leaves a platform's package out without a word where the registry lacks it on the day of the change; the install
 * then works on the machine that wrote the file and fails on another.
 */
export function findMissingPlatforms(packages: LockedPackages): readonly string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, wanted]) => {
      const found = [...pathsOf(path, name)].find((each) => packages[each] !== undefined);
      const by = path === "" ? "package.json" : `${path}@${entry.version}`;
      if (found === undefined) return [`missing package: ${name}@${wanted}; named by ${by}`];
      const version = packages[found]?.version;
      const isExact = /^\d+\.\d+\.\d+/.test(wanted);
      return isExact && version !== wanted
        ? [`wrong version: ${name}@${version}; ${by} names ${wanted}`]
        : [];
    }),
  );
}
