import type { Local } from "@sitrep/api/local";
import type { Harm } from "@sitrep/domain/harm";
import { IncidentId } from "@sitrep/domain/id";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CreditLine } from "../dataset/credit-line.tsx";
import { openDemo } from "../record/demo.fixture.ts";
import { viewOver } from "../view.fixture.ts";
import type { View } from "../view.ts";
import { CodedHarm } from "./coded-harm.tsx";

let local: Local;
let view: View;

beforeAll(async () => {
  local = await openDemo();
  view = await viewOver(local);
});

afterAll(() => local.close());

const killed = (low: number, best: number, high: number): Harm => ({
  effect: "killed",
  who: "militants",
  quantity: { form: "coded", low, best, high, unit: "person" },
});

const html = (...harm: readonly Harm[]): string =>
  renderToStaticMarkup(
    <CodedHarm id={IncidentId.parse("demo/shooting")} harm={harm} view={view} />,
  );

test("Q10: a coded triple is a bar with its point, its three numbers and whose coding it is", () => {
  const shown = html(killed(3, 5, 9));
  expect(shown).toContain("coded 3 / 5 / 9 by A desk");
  expect(shown).toContain("<circle");
  expect(shown).not.toContain("out of order");
});

test("Q10: a triple out of order stands as it was given, and is flagged", () => {
  const shown = html(killed(5, 3, 9));
  expect(shown).toContain("coded 5 / 3 / 9 by A desk");
  expect(shown).toContain("out of order");
  expect(shown).toContain("rule-q10");
});

test("a number that nobody coded as a triple has no bar here", () => {
  const quantity = { form: "exactly", value: 3, unit: "person" } as const;
  expect(html({ effect: "killed", who: "civilians", quantity })).toBe("");
});

test("G7: whatever is shown of a dataset names it, its publisher and its licence", () => {
  const line = renderToStaticMarkup(<CreditLine of={["demo/shooting", "demo/iq"]} view={view} />);
  expect(line.replaceAll(/<[^>]+>/g, "")).toBe("Data: Demo, edition 1, A desk, CC BY 4.0.");
  expect(line).toContain('href="/datasets/demo"');
  expect(renderToStaticMarkup(<CreditLine of={["elsewhere/one"]} view={view} />)).toBe("");
});
