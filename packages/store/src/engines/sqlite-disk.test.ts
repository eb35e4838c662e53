import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { TestContext } from "vitest";
import { load } from "../collection.fixture.ts";
import { StoreError } from "../engine.ts";
import { newFolder } from "../engines.fixture.ts";
import { many } from "../many.fixture.ts";
import { verifyChain } from "../verify.ts";
import { openSqlite } from "./sqlite.ts";

const SCRIPT = fileURLToPath(new URL("../loading.fixture.ts", import.meta.url));
const NOBODY = 65_534;

/** A program that hangs fails its test, and does not keep the others waiting. */
const LIMIT = { timeout: 100_000, killSignal: "SIGKILL" } as const;

async function sentenceOf(work: Promise<unknown>): Promise<string> {
  const outcome = await work.then(
    () => "went well",
    (error: unknown) => error,
  );
  return outcome instanceof StoreError ? outcome.message : String(outcome);
}

/** A small disk of its own, taken away after the test; skips the test where this process may not make one. */
function smallDisk(context: TestContext, size: string): string {
  const folder = newFolder();
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder], LIMIT);
  if (mounted.status !== 0) context.skip("only who may mount a disk can fill one");
  onTestFinished(() => void spawnSync("umount", ["-l", folder], LIMIT));
  return folder;
}

/** Does something as a user whom permissions bind; root is bound by none. */
async function asOrdinaryUser<Result>(work: () => Promise<Result>): Promise<Result> {
  const { geteuid, seteuid } = process;
  if (geteuid === undefined || seteuid === undefined || geteuid() !== 0) return work();
  seteuid(NOBODY);
  try {
    return await work();
  } finally {
    seteuid(0);
  }
}

test("a disk that fills up in the middle of a load leaves the database as it was", async (context) => {
  const path = join(smallDisk(context, "3m"), "sitrep.db");
  const engine = await openSqlite(path);
  await load(engine, many({ incidents: 50 }));
  const sentence = await sentenceOf(load(engine, many({ incidents: 2000, edition: 2 })));
  expect(sentence).toBe(`${path} could not grow: the disk is full; free some space and try again`);
  expect(await verifyChain(engine.read)).toMatchObject({ whole: true, batches: 1 });
  await engine.close();
  const again = await openSqlite(path, { create: false });
  expect(await verifyChain(again.read)).toMatchObject({ whole: true, batches: 1 });
  expect(await load(again, many({ incidents: 60, edition: 2 }))).toMatchObject({ position: 2 });
  await again.close();
});

test("a disk that is full before the database is made says so", async (context) => {
  const path = join(smallDisk(context, "12k"), "sitrep.db");
  expect(await sentenceOf(openSqlite(path))).toMatch(/the disk is full|the space left/);
});

test("a file that may not grow any further is one sentence, and nothing is lost", async () => {
  const path = join(newFolder(), "sitrep.db");
  const engine = await openSqlite(path);
  await load(engine, many({ incidents: 50 }));
  const child = spawnSync(
    "bash",
    ["-c", `trap "" XFSZ; ulimit -f 1200; exec "$0" "$@"`].concat(
      process.execPath,
      SCRIPT,
      path,
      "3000",
      "2",
    ),
    { ...LIMIT, encoding: "utf8" },
  );
  expect(child.stdout + child.stderr).toBe(
    `began\nrefused ${path} could not be read or written; check the disk and the space left on it\n`,
  );
  expect(await verifyChain(engine.read)).toMatchObject({ whole: true, batches: 1 });
  await engine.close();
});

test("a folder that may not be written takes no database, and says so", async () => {
  const folder = newFolder();
  chmodSync(folder, 0o555);
  const direct = join(folder, "sitrep.db");
  const deep = join(folder, "deep", "sitrep.db");
  await asOrdinaryUser(async () => {
    expect(await sentenceOf(openSqlite(direct))).toBe(
      `${direct} cannot be opened; check that the folder exists and may be written`,
    );
    expect(await sentenceOf(openSqlite(deep))).toBe(
      `${deep} cannot be created: the folder may not be written`,
    );
  });
  expect(readdirSync(folder)).toEqual([]);
});

test.skipIf(!existsSync("/proc/self"))(
  "a folder that cannot be, below /proc, is refused and not tried for ever",
  async () => {
    const path = "/proc/sitrep/sitrep.db";
    expect(await sentenceOf(openSqlite(path))).toBe(
      `${path} cannot be created: no folder can be made there`,
    );
  },
);

test("a database whose file and folder may not be written is left alone, in one sentence", async () => {
  const folder = newFolder();
  const path = join(folder, "sitrep.db");
  const engine = await openSqlite(path);
  await load(engine);
  await engine.close();
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  chmodSync(folder, 0o555);
  await asOrdinaryUser(async () => {
    const reading = openSqlite(path, { create: false });
    const sentence = await sentenceOf(
      reading.then(async (reader) => {
        try {
          return await load(reader, many({ incidents: 1 }));
        } finally {
          await reader.close();
        }
      }),
    );
    expect(sentence).toMatch(/cannot be (?:opened|written); check/);
  });
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
  const again = await openSqlite(path, { create: false });
  expect(await verifyChain(again.read)).toMatchObject({ whole: true, batches: 1 });
  await again.close();
});

test("a file that nobody may read is one sentence", async () => {
  const folder = newFolder();
  chmodSync(folder, 0o755);
  const path = join(folder, "sitrep.db");
  const engine = await openSqlite(path);
  await engine.close();
  chmodSync(path, 0);
  await asOrdinaryUser(async () => {
    expect(await sentenceOf(openSqlite(path))).toContain(path);
    expect(await sentenceOf(openSqlite(path))).toMatch(/may not be|cannot be opened/);
  });
});

test("a folder in the place of the log is one sentence", async () => {
  const path = join(newFolder(), "sitrep.db");
  mkdirSync(`${path}-wal`);
  expect(await sentenceOf(openSqlite(path))).toContain("could not be read or written");
});
