import { createServer } from "node:net";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runToEnd } from "../apps/cli/src/child.fixture.ts";
import { environmentWith } from "./env.ts";

const start = fileURLToPath(new URL("start.ts", import.meta.url));

function startWith(env: Readonly<Record<string, string>>) {
  return runToEnd(process.execPath, [start], { env: environmentWith(env) });
}

test.each(["http", "-1", "65536", "30.5"])("PORT=%s is refused before any work", (PORT) => {
  const { status, stdout, stderr } = startWith({ PORT });
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toBe(`sitrep: invalid PORT: ${PORT}; expected a whole number from 0 to 65535\n`);
});

test("SITREP_THREADS that is no number of threads is refused before any work", () => {
  const { status, stdout, stderr } = startWith({ PORT: "0", SITREP_THREADS: "many" });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toBe(
    "sitrep: invalid SITREP_THREADS: many; expected a whole number from 0 to 64\n",
  );
});

test("a port in use is said before anything is built", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const bound = other.address();
  const port = bound !== null && typeof bound === "object" ? bound.port : 0;
  const { status, stdout, stderr } = startWith({ PORT: String(port) });
  other.close();
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^sitrep: port \d+ on 127\.0\.0\.1 is in use: .+\n$/);
});
