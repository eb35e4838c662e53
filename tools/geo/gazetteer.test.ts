import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { correct, reassignments, repeatedSettlements } from "./corrections.ts";
import { listPlaces } from "./gazetteer.ts";
import { readSettlements } from "./geonames.ts";
import type { Settlement } from "./geonames.ts";
import { mintFrom, slugOf } from "./minting.ts";
import { derived, readOnFile } from "./on-file.ts";

const source = fileURLToPath(new URL("../../../shared/data/geo", import.meta.url));

describe.skipIf(!existsSync(source))("with GeoNames' files (needs ../shared/data/geo)", () => {
  test("the script lists the same places again, and from nothing the same ids", () => {
    const text = readFileSync(derived, "utf8");
    const onFile = readOnFile();
    for (const minted of [onFile.minted, new Map<string, string>()]) {
      const again = listPlaces(source, { ...onFile, minted });
      expect(again.map((place) => `${JSON.stringify(place)}\n`).join("") === text).toBe(true);
    }
  });

  test("a correction that upstream has overtaken stops the build", () => {
    const settlements = readSettlements(source);
    const [moved] = reassignments;
    const fixed = settlements.map((each): Settlement =>
      each.number === moved?.number ? { ...each, admin2: moved.use } : each,
    );
    expect(() => correct(fixed)).toThrow(/think its correction over/);
    const [repeated] = repeatedSettlements;
    const gone = settlements.filter(({ number }) => number !== repeated?.number);
    expect(() => correct(gone)).toThrow(/think its correction over/);
  });

  test("a place that is there twice is listed once, with both records' names", () => {
    const corrected = correct(readSettlements(source));
    const numbers = corrected.map(({ number }) => number);
    for (const { number, name, keep } of repeatedSettlements) {
      expect(numbers).not.toContain(number);
      expect(corrected.find((each) => each.number === keep)?.alternates).toContain(name);
    }
  });
});

test("an id once minted is kept, and a second place of the name gets its number behind it", () => {
  const mint = mintFrom({
    governorates: new Map(),
    minted: new Map([["7", "g/old-name"]]),
    taken: new Set(["g/by-hand"]),
  });
  expect(mint("7", "g/new-name", "7")).toBe("g/old-name");
  expect(mint("8", "g/town", "8")).toBe("g/town");
  expect(mint("9", "g/town", "9")).toBe("g/town-9");
  expect(mint("10", "g/by-hand", "10")).toBe("g/by-hand-10");
});

test("a slug is plain letters", () => {
  expect(slugOf("Deir ez-Zor")).toBe("deir-ez-zor");
  expect(slugOf("Ba'quba (North)")).toBe("baquba-north");
});
