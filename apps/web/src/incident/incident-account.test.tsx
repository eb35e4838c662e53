import type { Local } from "@sitrep/api/local";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openHostile } from "../record/hostile.fixture.ts";
import { openDemo } from "../record/demo.fixture.ts";
import { viewOver } from "../view.fixture.ts";
import { IncidentAccount, deedWords } from "./incident-account.tsx";

let demo: Local;
let hostile: Local;

beforeAll(async () => {
  demo = await openDemo();
  hostile = await openHostile();
});

afterAll(async () => {
  await demo.close();
  await hostile.close();
});

test("R1: an incident is told in one sentence, with no more than is on record", async () => {
  const { item, labels } = await demo.caller.incidents.byId({ id: "demo/raid" });
  expect(deedWords(item, labels)).toBe(
    "Armed attack in Hawija, Iraq, 17 Feb 2019. Laid to Front (suspected).",
  );
});

test("R9: the sentence on support counts the accounts, says who denies it, and leads to why", async () => {
  const { item, labels } = await hostile.caller.incidents.byId({ id: "demo/raid" });
  const view = await viewOver(hostile);
  const drawn = renderToStaticMarkup(
    <IncidentAccount incident={item} labels={labels} view={view} />,
  );
  expect(drawn).toContain("in 3 accounts, of which 1 denies it");
  expect(drawn).toContain("/why?of=demo/raid#value-origins");
  expect(drawn).not.toContain("<script>");
});
