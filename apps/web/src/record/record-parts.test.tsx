import type { Local } from "@sitrep/api/local";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { View } from "../view.ts";
import { viewOver } from "../view.fixture.ts";
import { Passages } from "../document/passages.tsx";
import { Accounts } from "./accounts.tsx";
import { History } from "./history.tsx";
import { SCRIPT, openHostile } from "./hostile.fixture.ts";
import { OutsideLink } from "./outside-link.tsx";
import { RecordLink } from "./record-link.tsx";
import { Referrers } from "./referrers.tsx";
import { Speakers } from "./speakers.tsx";
import { VerificationNote } from "./verification-note.tsx";

let local: Local;
let view: View;

beforeAll(async () => {
  local = await openHostile();
  view = await viewOver(local, { knownAt: "2" });
});

afterAll(() => local.close());

const html = (element: ReactElement): string => renderToStaticMarkup(element);
const text = (element: ReactElement): string =>
  html(element)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
const raid = () => local.caller.incidents.byId({ id: "demo/raid", knownAt: "2" });

describe("accounts", () => {
  test("say who, through whom, in which document, how it was checked and what differs", async () => {
    const answer = await raid();
    const told = text(<Accounts reports={answer.item.reports} answer={answer} view={view} />);
    expect(told).toContain("3 not named: Three officials , party to the conflict");
    expect(told).toContain("through An agency");
    expect(told).toContain("said 18 Feb 2019");
    expect(told).toContain("How it was checked: Against pictures.");
    expect(told).toContain("puts it at about 30 people (“some 30”)");
    expect(told).toContain("Graded 2: probably true.");
    expect(told).toContain("Paragraph 4, 20 characters from character 11");
  });

  test("flag a denial and a reprint, and name a publisher's own voice", async () => {
    const answer = await raid();
    const told = text(<Accounts reports={answer.item.reports} answer={answer} view={view} />);
    expect(told).toContain("Account 2 denies it");
    expect(told).toContain("which prints An article again");
    expect(told).toContain("in its own voice");
  });

  test("let no text be more than text, and keep every link at its moment", async () => {
    const answer = await raid();
    const drawn = html(<Accounts reports={answer.item.reports} answer={answer} view={view} />);
    expect(drawn).not.toContain(SCRIPT);
    expect(drawn).toContain("&lt;script&gt;");
    const links = [...drawn.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((href) => !href?.includes("knownAt=2"))).toEqual([]);
  });
});

test("R9: verification names the accounts that each reason rests on", async () => {
  const { item, labels } = await raid();
  const told = text(
    <VerificationNote
      of={item.id}
      verification={item.computed.verification}
      labels={labels}
      view={view}
    />,
  );
  expect(told).toContain("Disputed.");
  expect(told).toContain("account 2");
  expect(told).toMatch(/rule R9/);
});

test("speakers are listed once, with a denial said", async () => {
  const { item } = await raid();
  const drawn = html(<Speakers speakers={item.computed.speakers} view={view} />);
  expect([...drawn.matchAll(/class="speaker"/g)]).toHaveLength(3);
  expect(drawn).toContain("denies it");
});

test("L9: history shows what an amendment changed, newest first", async () => {
  const { history } = await raid();
  const drawn = html(<History history={history} view={view} />);
  expect(drawn).toMatch(/Amended.*Recorded/s);
  expect(drawn).toContain("<del>A raid</del>");
  expect(drawn).toContain("Edition 2");
  expect(drawn).not.toContain(SCRIPT);
});

test("what names a record is told by kind and by how it names it", async () => {
  const { referrers } = await local.caller.sources.byId({ id: "demo/officials", knownAt: "2" });
  const told = text(<Referrers referrers={referrers} view={view} />);
  expect(told).toMatch(/Incidents.*speaks/);
  expect(told).toMatch(/Estimates.*Fighters, high.*speaks/);
});

test("passages stand in the order of the document, those without a place last", async () => {
  const { item } = await raid();
  const resting = {
    kind: "incident",
    id: item.id,
    title: item.title,
    reports: item.reports,
  } as const;
  const told = text(<Passages document="demo/article" records={[resting]} view={view} />);
  expect(told.indexOf("Paragraph 2")).toBeLessThan(told.indexOf("Paragraph 4"));
  expect(told).toContain("11–30");
});

test("a record that is not shown is told in words, and an Arabic name as such", async () => {
  const { labels } = await raid();
  expect(html(<RecordLink id="demo/nobody" labels={labels} view={view} />)).not.toContain("<a");
  const place = html(<RecordLink id="demo/iq" labels={labels} view={view} arabic />);
  expect(place).toMatch(/lang="ar" dir="rtl"/);
});

test("only http and https become links", () => {
  expect(html(<OutsideLink href="javascript:alert(1)">x</OutsideLink>)).toBe("x");
  expect(html(<OutsideLink href="https://example.org/">x</OutsideLink>)).toContain(
    'rel="noopener noreferrer nofollow"',
  );
});
