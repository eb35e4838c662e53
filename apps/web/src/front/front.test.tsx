import type { Local } from "@sitrep/api/local";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openHostile } from "../record/hostile.fixture.ts";
import { viewOver } from "../view.fixture.ts";
import { Dispute } from "./dispute.tsx";
import type { FrontAnswer } from "./front-answer.ts";
import { askForFront } from "./front-answer.ts";
import { Glance } from "./glance.tsx";
import { headline, standfirst } from "./lead.ts";
import { Unwatched, monthsHeading } from "./unwatched.tsx";

let local: Local;
let answer: FrontAnswer;

beforeAll(async () => {
  local = await openHostile();
  answer = await askForFront(local.caller, "2");
});

afterAll(() => local.close());

test("the lead says what and where, when and on whose word", () => {
  expect(headline(answer)).toBe("1 incident on record, all in Iraq");
  expect(standfirst(answer)).toContain("in Feb 2019");
  expect(standfirst(answer)).toContain("3 sources speak, 1 of them not named and 2 parties");
});

test("days that nobody knows are told as such", () => {
  const some = { ...answer, undated: 1, map: { ...answer.map, total: 3 } };
  expect(standfirst(some)).toContain("for 1 of them not even the first day is known");
  const all = { ...some, undated: 3 };
  expect(standfirst(all)).toContain("for none of them is the first day known");
  const none = { ...some, map: { ...some.map, days: { first: null, last: null } } };
  expect(standfirst(none)).toContain("Nobody says when.");
});

test("L5: at an earlier moment it speaks of that moment alone", async () => {
  const before = await askForFront(local.caller, "0");
  expect(headline(before)).toBe("No incident is on record");
  expect(monthsHeading(before)).toBe("No day is known of any incident");
  expect(before.dispute).toBeNull();
});

test("figures of one thing that share no number make the dispute", async () => {
  const view = await viewOver(local);
  expect(answer.dispute?.pairs).toHaveLength(1);
  const { dispute } = answer;
  const drawn = dispute && renderToStaticMarkup(<Dispute dispute={dispute} view={view} />);
  expect(drawn).toMatch(
    /Fighters, Iraq: (15,000–17,000, or 5,000–7,000|5,000–7,000, or 15,000–17,000)/,
  );
});

test("three who are not named are three circles, beside the words", async () => {
  const view = await viewOver(local);
  const drawn = renderToStaticMarkup(<Glance answer={answer} view={view} />);
  expect(drawn).toMatch(/1 source not named<\/a>.*?<circle.*?<circle.*?<circle/s);
  expect(drawn).toContain("Armed attack");
});

test("V1: months that nobody watched are counted, never called quiet", async () => {
  expect(monthsHeading(answer)).toBe("Nobody on record watched in that month");
  const view = await viewOver(local);
  expect(renderToStaticMarkup(<Unwatched answer={answer} view={view} />)).toContain("/coverage");
});

test("V1: where nobody says what they watch, words say so", async () => {
  const view = await viewOver(local);
  const map = { ...answer.map, areas: [], coverage: [] };
  const drawn = renderToStaticMarkup(<Unwatched answer={{ ...answer, map }} view={view} />);
  expect(drawn).toContain("Nobody on record says what they watch.");
});
