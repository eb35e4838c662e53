import { join } from "node:path";
import { load } from "@sitrep/store/collection.fixture";
import { newFolder } from "@sitrep/store/engines.fixture";
import { openSqlite } from "@sitrep/store/engines/sqlite";
import { expect, test } from "vitest";
import { openCounter } from "../counter.ts";
import { practise } from "./practice.ts";

test("what a thread practises are questions that are answered, and others go first", async () => {
  const path = join(newFolder(), "a.db");
  const engine = await openSqlite(path);
  await load(engine);
  await engine.close();
  const { context, close } = await openCounter(path, { role: "public" });
  const quiet = [0, 0];
  let looks = 0;
  await practise(
    context,
    () => {
      looks += 1;
      return quiet.pop() ?? Number.POSITIVE_INFINITY;
    },
    2,
  );
  // One to find where most lies, five questions twice, and two looks at somebody who asked.
  expect(looks).toBe(13);
  await close();
  await expect(practise(context, () => 1000, 1)).rejects.toThrow("practice was refused");
});
