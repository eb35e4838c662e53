import { createHash } from "node:crypto";
import type { RecordKind } from "@sitrep/domain/record";
import { RECORD_KINDS } from "@sitrep/domain/record";
import { expect, test } from "vitest";
import { RecordIndex } from "./record-index.ts";

const RECORDS = 40_000;
const idOf = (n: number): string => `demo/record-${n}`;
const hashOf = (n: number): string => createHash("sha256").update(String(n)).digest("hex");
const kindOf = (n: number): RecordKind => RECORD_KINDS[n % RECORD_KINDS.length] ?? "incident";

test("every record that was entered is found with what is known of it, and no other", () => {
  const index = new RecordIndex();
  for (let n = 0; n < RECORDS; n += 1)
    index.add({ id: idOf(n), kind: kindOf(n), seq: n + 1, hash: n % 5 === 0 ? null : hashOf(n) });
  let wrong = 0;
  for (let n = 0; n < RECORDS; n += 1) {
    const entry = index.find(idOf(n));
    const isRight =
      entry === n &&
      index.kindOf(entry) === kindOf(n) &&
      index.seqOf(entry) === n + 1 &&
      index.isSalted(entry) === (n % 5 === 0) &&
      index.hasHash(entry, hashOf(n)) === n % 5 > 0 &&
      !index.hasHash(entry, hashOf(n + 1));
    if (!isRight) wrong += 1;
  }
  expect([index.size, wrong]).toEqual([RECORDS, 0]);
  expect(index.find(idOf(RECORDS))).toBe(-1);
});

test("what was met and what changes is noted for each record alone", () => {
  const index = new RecordIndex();
  for (let n = 0; n < 5; n += 1)
    index.add({ id: idOf(n), kind: "actor", seq: n + 1, hash: hashOf(n) });
  index.see(1);
  index.see(3);
  index.replace(3, { kind: "place", seq: 9, hash: hashOf(9) });
  index.change(3, 12);
  expect([...index.unseen()]).toEqual([0, 2, 4]);
  expect([index.isSeen(3), index.isChanged(3), index.isChanged(1)]).toEqual([true, true, false]);
  expect([index.kindOf(3), index.seqOf(3), index.hasHash(3, hashOf(9))]).toEqual([
    "place",
    12,
    true,
  ]);
});

test("an index that was cleared knows nothing, and can be filled again", () => {
  const index = new RecordIndex();
  for (let n = 0; n < RECORDS; n += 1)
    index.add({ id: idOf(n), kind: kindOf(n), seq: n + 1, hash: hashOf(n) });
  index.clear();
  expect([index.size, index.find(idOf(7)), [...index.unseen()]]).toEqual([0, -1, []]);
  expect(index.add({ id: idOf(7), kind: "place", seq: 3, hash: hashOf(7) })).toBe(0);
  expect([index.find(idOf(7)), index.seqOf(0), index.isSeen(0)]).toEqual([0, 3, false]);
});
