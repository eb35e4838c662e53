import type { Local } from "@sitrep/api/local";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SCRIPT, openHostile } from "../record/hostile.fixture.ts";
import type { View } from "../view.ts";
import { viewOver } from "../view.fixture.ts";
import { WhyCount, WhyNumber, anchorOfValue } from "./why-number.tsx";
import { WhyTree } from "./why-tree.tsx";

let local: Local;
let view: View;

beforeAll(async () => {
  local = await openHostile();
  view = await viewOver(local, { knownAt: "2" });
});

afterAll(() => local.close());

async function drawn(of: string): Promise<string> {
  const answer = await local.caller.why.of({ of, knownAt: "2" });
  return answer.values
    .map(({ name, why }) =>
      renderToStaticMarkup(<WhyTree key={name} why={why} answer={answer} asked={of} view={view} />),
    )
    .join("");
}

test("W1: a value leads to its rule, and to the account it rests on", async () => {
  const html = await drawn("demo/raid");
  expect(html).toContain('href="/about/rules?knownAt=2#I6"');
  expect(html).toContain('href="/incidents/demo/raid?knownAt=2#account-');
  expect(html).toContain(`href="#${anchorOfValue("origins")}"`);
});

test("G6: what stands in a record stays text", async () => {
  const html = (await drawn("demo/raid")) + (await drawn("/incidents"));
  expect(html).not.toContain(SCRIPT);
});

test("W1, W4: a number leads to its own place on the page that explains it, as known when it was shown", () => {
  const html = renderToStaticMarkup(
    <WhyNumber of="/incidents?kind=shelling" name="harm[0]" view={view}>
      3
    </WhyNumber>,
  );
  expect(html).toContain('href="/why?knownAt=2&amp;of=/incidents%3Fkind%3Dshelling#value-harm-0-"');
});

test("W4: a count leads there by the address of its list, as known when that was", () => {
  const html = renderToStaticMarkup(
    <WhyCount address="/incidents?knownAt=2&place=demo/nineveh" name="cell">
      3 or more
    </WhyCount>,
  );
  expect(html).toContain(
    'href="/why?knownAt=2&amp;of=/incidents%3FknownAt%3D2%26place%3Ddemo/nineveh#value-cell"',
  );
});
