import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { FOLDER, cutFaces } from "./faces.ts";

const repository = new URL("../../", import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, repository), "utf8");

test("the faces on file are those that their tool cuts, and weigh no more than a slow line bears", async () => {
  const cut = await cutFaces();
  const folder = new URL(`${FOLDER}/`, repository);
  expect(readdirSync(folder).toSorted()).toEqual([...cut.keys()].toSorted());
  for (const [name, bytes] of cut)
    expect([name, readFileSync(new URL(name, folder)).equals(bytes)]).toEqual([name, true]);
  const sum = [...cut.values()].reduce((all, { length }) => all + length, 0);
  expect(sum).toBeLessThan(130_000);
});

test("the styles name every face on file, and what is fetched first is among them", () => {
  const named = (path: string): readonly string[] =>
    [...textOf(path).matchAll(/"\/fonts\/([^"]+)"/g)].map(([, name = ""]) => name);
  const styled = named("apps/web/src/styles/fonts.css");
  expect(styled.toSorted()).toEqual(readdirSync(new URL(`${FOLDER}/`, repository)).toSorted());
  const first = named("apps/web/src/shell/first-faces.ts");
  expect(first.length).toBeGreaterThan(0);
  expect(styled).toEqual(expect.arrayContaining([...first]));
});
