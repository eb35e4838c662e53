import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCounter } from "@sitrep/api/counter";
import type { Counter } from "@sitrep/api/counter";
import { answerHttp } from "@sitrep/api/http";
import { writeDatabase } from "./database.fixture.ts";
import { build, runBeside, temporaryFolder } from "./program.fixture.ts";
import { SAMPLE } from "./sample.fixture.ts";

const folder = temporaryFolder();
const servers: Server[] = [];
const counters: Counter[] = [];
let database = "";
let url = "";

/** Listens on a free port of this machine alone. */
async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}`;
}

/** A server over a database, as the pages' own is. */
async function serve(path: string): Promise<string> {
  const counter = await openCounter(path, { role: "public" });
  counters.push(counter);
  return listen((request, response) => {
    void (async () => {
      const asked = new Request(new URL(request.url ?? "/", "http://127.0.0.1"), {
        method: request.method ?? "GET",
      });
      const answer = await answerHttp(asked, "/api/trpc", counter.context);
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    })();
  });
}

beforeAll(async () => {
  build();
  database = join(folder.path, "sitrep.db");
  await writeDatabase(database, SAMPLE);
  url = await serve(database);
});

afterAll(async () => {
  for (const server of servers) server.close();
  for (const counter of counters) await counter.close();
  folder.remove();
});

async function ask(...args: readonly string[]) {
  return runBeside([...args, "--server", url]);
}

async function answerOf(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await ask(...args);
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

describe("a server answers as a file does", () => {
  test.each([
    [["actors"]],
    [["places", "--kind", "settlement"]],
    [["incidents", "--place", "Anbar"]],
    [["incidents", "--actor", "TG", "--format", "geojson"]],
    [["estimates", "--format", "csv"]],
    [["estimates", "--format", "table"]],
    [["documents", "--reprint", "--format", "json"]],
    [["series", "--by", "month", "--from", "2019-01-01", "--to", "2019-03-31"]],
    [["coverage"]],
    [["balances", "--format", "table"]],
    [["search", "market"]],
    [["show", "levy"]],
    [["incidents", "--known-at", "1", "--format", "json"]],
  ])("%j", async (args) => {
    const own = await runBeside([...args, "--db", database]);
    expect(own.stdout).not.toBe("");
    expect(await answerOf(...args)).toBe(own.stdout);
  });

  test("and gives page after page of a long list", async () => {
    const ids = (await answerOf("places")).trim().split("\n");
    expect(ids.length).toBeGreaterThan(200);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("and a dataset whole", async () => {
    const own = await runBeside(["export", "demo", "--db", database]);
    expect(own.stdout).toContain("A car bomb in a market");
    expect(await answerOf("export", "demo")).toBe(own.stdout);
  });

  test("verifies its chain, and the address may stand in the environment", async () => {
    const { status, stdout } = await runBeside(["verify", "--format", "table"], {
      env: { SITREP_SERVER: url },
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^The ledger is whole: 2 batches/);
  });
});

test("G1: what is withheld is on record here, and never leaves a server", async () => {
  const path = join(folder.path, "withheld.db");
  const [first, ...rest] = SAMPLE.incidents;
  const withheld = { ...first, id: "demo/withheld", sensitivity: "withhold" };
  await writeDatabase(path, { ...SAMPLE, incidents: [...rest, withheld] });
  const address = await serve(path);
  const own = await runBeside(["show", "demo/withheld", "--db", path]);
  expect(own.status).toBe(0);
  const { status, stdout } = await runBeside(["show", "demo/withheld", "--server", address]);
  expect([status, stdout]).toEqual([1, ""]);
  for (const question of [["incidents"], ["search", "market"], ["log", "2"]] as const) {
    const { stdout: answer } = await runBeside([...question, "--server", address]);
    expect(answer).not.toContain("demo/withheld");
  }
  const taken = await runBeside(["export", "demo", "--server", address]);
  expect(taken.stdout).toContain("demo/levy");
  expect(taken.stdout).not.toContain("demo/withheld");
  expect(taken.stderr).toBe("1 record may not be seen by you and is left out\n");
});

describe("what cannot be asked is one sentence", () => {
  test.each([
    ["an unknown id", ["show", "demo/market-bom"], 1, "near it are:\n  demo/market-bomb"],
    ["a wrong value", ["incidents", "--from", "2019-02-30"], 2, '--from "2019-02-30"'],
    ["a name that nobody has", ["incidents", "--actor", "Nobody"], 2, "names nothing on record"],
    [
      "days in the wrong order",
      ["incidents", "--from", "2019-03-01", "--to", "2019-02-01"],
      2,
      "sitrep: --to: lies before",
    ],
    ["a batch that is not there", ["log", "99"], 1, "99"],
    ["a load", ["load", "nowhere.yaml"], 2, "a server takes no records"],
  ])("%s", async (_, args, code, words) => {
    const { status, stdout, stderr } = await ask(...args);
    expect([status, stdout]).toEqual([code, ""]);
    expect(stderr).toMatch(/^sitrep: \S/);
    expect(stderr).toContain(words);
  });

  test.each([
    ["no address", "http://", 2, "is no address"],
    ["another kind of address", "ftp://127.0.0.1", 2, "is no address"],
  ])("%s", async (_, address, code, words) => {
    const { status, stderr } = await runBeside(["actors", "--server", address]);
    expect(status).toBe(code);
    expect(stderr).toMatch(/^sitrep: [^\n]*\n$/);
    expect(stderr).toContain(words);
  });

  test("a port that nobody listens on", async () => {
    const gone = await listen(() => undefined);
    await new Promise((closed) => {
      servers.pop()?.close(closed);
    });
    const { status, stderr } = await runBeside(["actors", "--server", gone]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `sitrep: nothing answers at ${gone}/api/trpc: is the server running, and is the address right?\n`,
    );
  });

  test("a server of another kind", async () => {
    const page = await listen((_, response) => response.end("<html><p>Hello</p></html>"));
    const { status, stderr } = await runBeside(["actors", "--server", page]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `sitrep: ${page}/api/trpc answers, but not as a Sitrep server does: check the address\n`,
    );
  });

  test("a server that hangs up", async () => {
    const rude = await listen((request) => request.socket.destroy());
    const { status, stderr } = await runBeside(["actors", "--server", rude]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^sitrep: the server at \S+ cannot be reached[^\n]*\n$/);
  });

  test("a server whose database cannot be read", async () => {
    const broken = await listen((_, response) => {
      response.writeHead(503, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: { message: "there is no database" } }));
    });
    const { status, stderr } = await runBeside(["actors", "--server", broken]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^sitrep: [^\n]*\n$/);
  });
});
