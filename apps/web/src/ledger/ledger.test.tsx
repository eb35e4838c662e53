import type { Caller } from "@sitrep/api/router";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { speak } from "../language/speech.ts";
import { openHostile } from "../record/hostile.fixture.ts";
import { viewOver } from "../view.fixture.ts";
import { changeWords } from "./change-words.ts";
import { MovedSection } from "./moved-section.tsx";
import type { ChainCheck } from "./chain-check.ts";
import { checkChain } from "./chain-check.ts";
import { ChainNote } from "./chain-note.tsx";

const checkedAt = "2026-11-20T09:00:00.000Z";
const hash = "d4".repeat(32);
const told = (finding: ChainCheck["finding"]): string =>
  renderToStaticMarkup(<ChainNote check={{ finding, checkedAt }} />);

test("what a batch did is told without what it did not do", () => {
  expect(changeWords({ created: 1697, amended: 2, retracted: 1 })).toBe(
    "1,697 recorded, 2 amended and 1 retracted",
  );
  expect(changeWords({ created: 0, amended: 3, retracted: 0 })).toBe("3 amended");
});

describe("whether the ledger is whole is one sentence (SPEC L4)", () => {
  test("a whole one gives its hash", () => {
    const text = told({ whole: true, batches: 3, revisions: 1021, hash });
    expect(text).toContain("The ledger is whole.");
    expect(text).toContain("1,021 revisions");
    expect(text).toContain(hash);
  });

  test("a broken one names the first batch that does not fit, and is announced", () => {
    const sentence = "the body of demo/raid in batch 2 was changed afterwards";
    const text = told({ whole: false, fault: "body", position: 2, id: "demo/raid", sentence });
    expect(text).toContain('role="alert"');
    expect(text).toContain("The ledger is not whole.");
    expect(text).toContain(sentence);
    expect(text).not.toContain("is whole.</strong>");
  });
});

test("A4: a broken ledger is told in Arabic from the same finding, and a batch's changes with their number", () => {
  const fault = { fault: "body", position: 2, id: "demo/raid" } as const;
  const text = speak("ar", () => told({ whole: false, ...fault, sentence: "unread" }));
  expect(text).toContain("دفتر القيود ليس سليمًا.");
  expect(text).toContain("\u2066demo/raid\u2069");
  expect(text).not.toContain("unread");
  expect(speak("ar", () => changeWords({ created: 11, amended: 2, retracted: 1 }))).toBe(
    "أُدخل 11 قيدًا وعُدّل قيدان وسُحب قيد واحد",
  );
});

describe("the chain is read anew", () => {
  function countingCaller(answers: readonly (() => ChainCheck["finding"])[]) {
    let times = 0;
    const verify = async (): Promise<ChainCheck["finding"]> => {
      const answer = answers[Math.min(times, answers.length - 1)];
      times += 1;
      if (answer === undefined) throw new Error("nothing to answer");
      return answer();
    };
    // Of the counter, the check asks for nothing but `ledger.verify`.
    const caller = { ledger: { verify } } as unknown as Pick<Caller, "ledger">;
    return { caller, times: () => times };
  }
  const whole = (): ChainCheck["finding"] => ({ whole: true, batches: 1, revisions: 1, hash });
  const fail = (): never => {
    throw new Error("disk");
  };

  test("once a minute, and at once behind a new batch", async () => {
    const { caller, times } = countingCaller([whole]);
    await checkChain(caller, "minute-1", 1_000);
    await checkChain(caller, "minute-1", 60_999);
    expect(times()).toBe(1);
    const again = await checkChain(caller, "minute-1", 61_000);
    expect([times(), again.checkedAt]).toEqual([2, "1970-01-01T00:01:01.000Z"]);
    await checkChain(caller, "minute-2", 61_001);
    expect(times()).toBe(3);
  });

  test("and again after a failure, which is not remembered", async () => {
    const { caller, times } = countingCaller([fail, whole]);
    await expect(checkChain(caller, "failing", 1_000)).rejects.toThrow("disk");
    expect((await checkChain(caller, "failing", 1_001)).finding.whole).toBe(true);
    expect(times()).toBe(2);
  });
});

test("L16: each count that a batch moved stands with its why on both sides, and none before the first batch", async () => {
  const interval = (count: number) => ({
    low: count,
    high: count,
    lowOpen: false,
    highOpen: false,
  });
  const moved = {
    total: { earlier: interval(0), later: interval(3) },
    kind: [{ value: "abduction", label: "abduction", earlier: interval(0), later: interval(3) }],
    governorate: [
      {
        value: "gazetteer/iq-kirkuk",
        label: "كركوك",
        labelAr: "Kirkuk",
        earlier: interval(0),
        later: interval(1),
      },
    ],
  };
  const local = await openHostile();
  const drawn = async (position: number) => {
    const view = await viewOver(local, { path: "/ledger/1" });
    return renderToStaticMarkup(<MovedSection moved={moved} position={position} view={view} />);
  };
  const second = await drawn(2);
  expect(second.match(/#value-records/g)).toHaveLength(6);
  expect(second).toContain("knownAt=1&amp;of=/incidents%3Fkind%3Dabduction");
  expect(second).toContain("knownAt=2&amp;of=/incidents%3Fkind%3Dabduction");
  expect((await drawn(1)).match(/#value-records/g)).toHaveLength(3);
  const arabic = await speak("ar", () => drawn(2));
  expect(arabic).toContain("أعداد الحوادث التي حرّكتها");
  expect(arabic.replaceAll(/<[^>]*>/g, " ")).not.toMatch(/[a-z]{3,}/);
  expect(
    renderToStaticMarkup(
      <MovedSection
        moved={{ total: null, kind: [], governorate: [] }}
        position={2}
        view={await viewOver(local)}
      />,
    ),
  ).toBe("");
  await local.close();
});
