import type { Local } from "@sitrep/api/local";
import type { Harm } from "@sitrep/domain/harm";
import { IncidentId } from "@sitrep/domain/id";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CreditLine } from "../dataset/credit-line.tsx";
import { openDemo } from "../record/demo.fixture.ts";
import { viewOver } from "../view.fixture.ts";
import type { View } from "../view.ts";
import { HarmSection } from "./harm-section.tsx";

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
    <HarmSection
      incident={{ id: IncidentId.parse("demo/shooting"), harm: [...harm], reports: [] }}
      view={view}
    />,
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
  expect(shown).toContain("/about/rules#Q10");
});

test("K3: people of whom nobody says how many stand beside the others, and are no zero", () => {
  const shown = html(killed(3, 5, 9), { effect: "injured", who: "civilians", quantity: "unknown" });
  expect(shown).toContain("how many, nobody says");
});

test("K3: people of whom somebody says that there were none have his word beside the others, and no bar of their own", () => {
  const none: Harm = { effect: "killed", who: "civilians", quantity: "none" };
  expect(html(killed(3, 5, 9), none)).toContain("none, as A desk says");
  expect(html(killed(3, 3, 3), none)).toBe("");
});

test("Q8: what words allow leads to why", () => {
  const quantity = { form: "more-than", value: 30, unit: "person" } as const;
  const shown = html({ effect: "killed", who: "civilians", quantity });
  expect(shown).toContain("/why?of=demo/shooting#value-harm-0-");
});

test("one plain number, which stands among the facts, is not drawn again", () => {
  const quantity = { form: "exactly", value: 3, unit: "person" } as const;
  expect(html({ effect: "killed", who: "civilians", quantity })).toBe("");
});

test("G7: whatever is shown of a dataset names it, its publisher and its licence", () => {
  const line = renderToStaticMarkup(<CreditLine of={["demo/shooting", "demo/iq"]} view={view} />);
  expect(line.replaceAll(/<[^>]+>/g, "")).toBe("Data: Demo, edition 1, A desk, CC BY 4.0.");
  expect(line).toContain('href="/datasets/demo"');
  expect(renderToStaticMarkup(<CreditLine of={["elsewhere/one"]} view={view} />)).toBe("");
});
