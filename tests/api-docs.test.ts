import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answerHttp } from "@sitrep/api/http";
import type { Local } from "@sitrep/api/local";
import { openLocal } from "@sitrep/api/local";
import { appRouter } from "@sitrep/api/router";
import { sentenceOf } from "@sitrep/domain/issue";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import resurgence from "../packages/ingest/collections/islamic-state-resurgence/index.ts";
import { readGazetteer } from "../packages/ingest/src/gazetteer.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const docs = readFileSync(join(root, "docs/api.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "sitrep-api-docs-"));

/** The section of each procedure, by its path. */
const sections: ReadonlyMap<string, string> = new Map(
  docs
    .split(/^### `/m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf("`")), text.split(/^## /m)[0] ?? ""]),
);

/** The fields of what a procedure takes. */
function fieldsOf(path: string): readonly string[] {
  // The router keeps the schema of each input, and tells its type to nobody.
  const procedure: unknown = Reflect.get(appRouter._def.procedures, path);
  const { inputs } = (procedure as { readonly _def: { readonly inputs: readonly unknown[] } })._def;
  const [input] = inputs as readonly [{ readonly shape?: object; readonly unwrap?: () => unknown }];
  const schema = (input.shape === undefined ? input.unwrap?.() : input) as {
    readonly shape: object;
  };
  return Object.keys(schema.shape);
}

interface Example {
  readonly url: string;
  readonly answer: unknown;
}

function exampleIn(section: string): Example {
  const [, address, input] =
    /^curl -sG '([^']+)'(?: --data-urlencode 'input=([^']+)')?$/m.exec(section) ?? [];
  const [, answer] = /^```json\n([^]*?)^```$/m.exec(section) ?? [];
  if (address === undefined || answer === undefined)
    throw new Error(`no example: ${section.slice(0, 80)}`);
  const query = input === undefined ? "" : `?input=${encodeURIComponent(input)}`;
  return { url: address + query, answer: JSON.parse(answer) };
}

describe("docs/api.md", () => {
  let local: Local | undefined;
  beforeAll(async () => {
    local = await openLocal(join(folder, "sitrep.db"), { role: "public", create: true });
    const { dataset, places } = readGazetteer();
    for (const collection of [{ dataset, places }, resurgence]) {
      const loading = {
        author: "A test",
        reason: "examples",
        recordedAt: "2026-11-20T09:00:00.000Z",
      };
      const outcome = await local.load(collection, loading);
      if (!outcome.written) throw new Error(outcome.issues.map(sentenceOf).join("\n"));
    }
  });
  afterAll(async () => {
    await local?.close();
    rmSync(folder, { recursive: true });
  });

  const ask = async (url: string) => {
    if (local === undefined) throw new Error("there is no database to ask");
    const response = await answerHttp(new Request(url), "/api/trpc", local.context);
    return { status: response.status, body: await response.json() };
  };

  test("documents every procedure, and none that is not there", () => {
    expect([...sections.keys()].toSorted()).toEqual(
      Object.keys(appRouter._def.procedures).toSorted(),
    );
  });

  test.each([...sections])("says all that %s takes", (path, section) => {
    const [, taken = ""] = /^Takes: (.*)$/m.exec(section) ?? [];
    const named = [...taken.matchAll(/`(\w+)`/g)].map(([, field = ""]) => field);
    expect(named.toSorted()).toEqual([...fieldsOf(path)].toSorted());
  });

  test("explains every field of every filter", () => {
    const explained = new Set([...docs.matchAll(/`(\w+)`/g)].map(([, field]) => field));
    const missing = [...sections.keys()].flatMap(fieldsOf).filter((field) => !explained.has(field));
    expect(missing).toEqual([]);
  });

  test.each([...sections])(
    "shows a question to %s and what it is answered",
    async (path, section) => {
      const { url, answer } = exampleIn(section);
      expect(new URL(url).pathname).toBe(`/api/trpc/${path}`);
      const { status, body } = await ask(url);
      expect(status).toBe(200);
      expect(body.result.data).toMatchObject(firstOf(answer, body.result.data));
    },
  );

  test("shows a refusal as it is refused", async () => {
    const { answer } = exampleIn(docs);
    const { status, body } = await ask(
      `http://localhost:3000/api/trpc/incidents.list?input=${encodeURIComponent('{"kind":"shellin"}')}`,
    );
    expect(status).toBe(400);
    expect(body).toMatchObject(answer as object);
  });

  test("shows a batch that is answered", async () => {
    const [, address = ""] = /`(\/api\/trpc\/[^`]*batch=1[^`]*)`/.exec(docs) ?? [];
    const { status, body } = await ask(new URL(address, "http://localhost:3000").href);
    expect([status, body.length]).toEqual([200, 2]);
  });
});

/** An example shows the first items of a list: the same number is taken from the answer, which may hold more. */
function firstOf(example: unknown, answer: unknown): object {
  const cut = (shown: unknown, whole: unknown): unknown => {
    if (Array.isArray(shown)) {
      const rest = Array.isArray(whole) ? whole.slice(shown.length) : [];
      const items = shown.map((item, at) =>
        cut(item, Array.isArray(whole) ? whole[at] : undefined),
      );
      return shown.length === 0 ? [] : [...items, ...rest];
    }
    if (typeof shown !== "object" || shown === null) return shown;
    return Object.fromEntries(
      Object.entries(shown).map(([key, held]) => [key, cut(held, Reflect.get(Object(whole), key))]),
    );
  };
  return Object(cut(example, answer));
}
