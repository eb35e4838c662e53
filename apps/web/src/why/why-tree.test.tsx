import type { Local } from "@sitrep/api/local";
import { between } from "@sitrep/domain/interval";
import { STEP_SHAPE } from "@sitrep/domain/step";
import { whyClusters, whyRecords } from "@sitrep/domain/why-incidents";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { speak } from "../language/speech.ts";
import { arabicStep } from "../language/step-sentence-ar.ts";
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

test("W5, A6: in Arabic a value is told in Arabic, and names stand as given, in their own language", async () => {
  const html = await speak("ar", async () => drawn("/incidents"));
  expect(html).toContain('href="/ar/about/rules?knownAt=2#W3"');
  expect(html).toContain(arabicStep({ did: "count-records", shape: STEP_SHAPE }));
  expect(html).toMatch(/من دون مجموعة البيانات <bdi lang="en">[^<]+<\/bdi>/);
  expect(html).not.toContain("\u2068");
});

test("W1: what a value rests on that one above lists already is listed once", async () => {
  const answer = await local.caller.why.of({ of: "/incidents", knownAt: "2" });
  const [first, second] = answer.values;
  if (first === undefined || second === undefined) throw new Error("a list has two values");
  const ids = ["demo/raid", "demo/two", "demo/three", "demo/four"];
  const listed = ids.map((id) => ({ id, isSure: null }));
  const behind = { listed, total: 9, asked: { asks: "records", by: [] } } as const;
  const values = [
    { ...first, why: whyRecords(behind) },
    { ...second, why: whyClusters(between(7, 9), behind) },
  ];
  const [above = "", below = ""] = values.map(({ name, why }) =>
    renderToStaticMarkup(
      <WhyTree
        key={name}
        why={why}
        answer={{ ...answer, values }}
        asked="/incidents"
        view={view}
      />,
    ),
  );
  expect(above.match(/<li/g)).toHaveLength(ids.length + 2);
  // Where they stand, and how many more there are.
  expect(below.match(/<li/g)).toHaveLength(2);
  expect(below).toContain(`href="#${anchorOfValue(first.name)}"`);
});
