import { judge } from "@sitrep/api/judging";
import type { Local } from "@sitrep/api/local";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDemo } from "../record/demo.fixture.ts";
import { SCRIPT } from "../record/hostile.fixture.ts";
import { viewOver } from "../view.fixture.ts";
import type { View } from "../view.ts";
import { ClusterNote } from "./cluster-note.tsx";
import { JudgedNote } from "./judged-note.tsx";

let local: Local;
let view: View;

const html = (element: ReactElement): string => renderToStaticMarkup(element);
const text = (element: ReactElement): string =>
  html(element)
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\s+/g, " ");

beforeAll(async () => {
  local = await openDemo();
  for (const [left, verdict, right] of [
    ["demo/raid", "same", "demo/ambush"],
    ["demo/ambush", "same", "demo/clash"],
    ["demo/raid", "unsure", "demo/other-deed"],
    ["demo/clash", "different", "demo/raid"],
  ] as const) {
    const outcome = await judge(local.context.engine, {
      left,
      right,
      verdict,
      reason: `Because of ${SCRIPT}.`,
      author: "A desk",
      dataset: "desk",
      recordedAt: "2026-11-20T10:00:00.000Z",
    });
    if (!outcome.written) throw new Error(JSON.stringify(outcome.issues));
  }
  view = await viewOver(local, {});
});

afterAll(() => local.close());

async function note(id: string): Promise<ReactElement> {
  const { judged, labels } = await local.caller.incidents.byId({ id });
  return <JudgedNote id={id} judged={judged} labels={labels} view={view} />;
}

describe("the note on what was judged", () => {
  test("J1: names the other, the reason, the author and the day, and escapes them", async () => {
    const element = await note("demo/raid");
    expect(text(element)).toContain("Said to be the same as An ambush on the road");
    expect(text(element)).toContain("Perhaps the same as An attack by another");
    expect(text(element)).toContain("Said to be another than A clash in the hills");
    expect(text(element)).toContain("Judged by A desk, 20 Nov 2026.");
    expect(html(element)).not.toContain("<script>");
    expect(html(element)).toContain("/incidents/demo/ambush");
  });

  test("J4: tells a contradiction, with what stands against the link that is not followed", async () => {
    const told = text(await note("demo/clash"));
    expect(told).toContain("Judgements contradict each other: that");
    expect(told).toContain("is not followed, because of Different: Because of");
  });

  test("is not there where nobody judged", async () => {
    const judged = { judgements: [], cluster: ["demo/raid"], conflicts: [] };
    expect(html(<JudgedNote id="demo/raid" judged={judged} labels={{}} view={view} />)).toBe("");
  });
});

describe("the note on clusters", () => {
  test("J5: says how many incidents the records tell of, as a range", async () => {
    const answer = await local.caller.incidents.count({ count: "cluster" });
    const told = text(<ClusterNote answer={answer} view={view} />);
    expect(told).toContain(
      "there are 1–3 rule J5: 1 record tells of an incident that another one here tells of",
    );
    expect(told).toContain("and of 1 group nobody can say");
  });

  test("is not there where no judgement touches the list", async () => {
    const answer = await local.caller.incidents.count({ count: "cluster", knownAt: "1" });
    expect(html(<ClusterNote answer={answer} view={view} />)).toBe("");
  });
});
