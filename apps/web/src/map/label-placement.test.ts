import { array, assert, integer, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import type { WantedLabel } from "./label-placement.ts";
import { heightOf, placeLabels, spotsAfar, spotsAround, spotsNear } from "./label-placement.ts";

const picture = { left: 0, top: 0, right: 300, bottom: 200 };

function wanted(key: string, text: string, x: number, y: number): WantedLabel {
  const lines = [{ text, size: 10, style: "place" }];
  return {
    key,
    lines,
    spots: [...spotsAround(x, y, 5, heightOf(lines)), ...spotsNear(x, y, 20, 10)],
  };
}

test("no two labels touch, and none leaves the picture", () => {
  const label = record({
    text: string({ minLength: 1, maxLength: 20 }),
    x: integer({ min: 0, max: 300 }),
    y: integer({ min: 0, max: 200 }),
  });
  assert(
    property(array(label, { maxLength: 30 }), (labels) => {
      const placed = placeLabels(
        labels.map(({ text, x, y }, index) => wanted(String(index), text, x, y)),
        picture,
      );
      const boxes = placed.map(({ lines, x, y, align }) => {
        const width = Math.max(...lines.map((line) => line.text.length * line.size * 0.56));
        const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
        const height = heightOf(lines);
        return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(picture.right);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(picture.bottom);
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            box.right < other.left ||
            other.right < box.left ||
            box.bottom < other.top ||
            other.bottom < box.top;
          expect(isApart).toBe(true);
        }
      }
    }),
  );
});

test("the weightier label wins the only free place", () => {
  const placed = placeLabels(
    [
      { ...wanted("heavy", "Heavy", 150, 100), spots: [{ x: 150, y: 100, align: "middle" }] },
      { ...wanted("light", "Light", 150, 100), spots: [{ x: 152, y: 102, align: "middle" }] },
    ],
    picture,
  );
  expect(placed.map(({ key }) => key)).toEqual(["heavy"]);
});

test("a shorter label with the same key stands in where the longer one does not fit", () => {
  const long = "A name that is far too long for any spot in this picture, whatever is done";
  const placed = placeLabels(
    [wanted("a", long, 150, 100), wanted("a", "Short", 150, 100)],
    picture,
  );
  expect(placed.map(({ lines }) => lines[0]?.text)).toEqual(["Short"]);
});

test("a part of the picture that is not allowed is left alone", () => {
  const [first] = placeLabels(
    [{ ...wanted("a", "Label", 150, 100), isAllowed: (box) => box.left >= 160 }],
    picture,
  );
  expect(first).toBeUndefined();
});

test("a label crosses what is to be kept clear only where it may, and never what is taken", () => {
  const spot = { x: 150, y: 100, align: "middle" } as const;
  const label = { ...wanted("a", "Label", 150, 100), spots: [spot] };
  const ring = { left: 100, right: 200, top: 50, bottom: 150 };
  const placed = (mayCross: boolean, taken: readonly (typeof ring)[] = []) =>
    placeLabels([{ ...label, mayCross }], picture, { taken, avoided: [ring] }).length;
  expect([placed(false), placed(true), placed(true, [ring])]).toEqual([0, 1, 0]);
});

test("where marks leave no room a label stands off, and a line leads to it that crosses no other", () => {
  const lines = [{ text: "Crowded", size: 10, style: "place" }];
  const marks = [...Array(9)].map((_, index) => {
    const [x, y] = [120 + (index % 3) * 30, 70 + Math.floor(index / 3) * 30];
    return { left: x - 14, right: x + 14, top: y - 14, bottom: y + 14 };
  });
  const spots = spotsAfar(150, 100, 18, heightOf(lines));
  const [label, ...others] = placeLabels(
    [
      { key: "crowded", lines, spots, mark: { x: 150, y: 100, reach: 4 } },
      wanted("later", "A later label that is long", 60, 40),
    ],
    picture,
    { taken: marks },
  );
  const { from, to } = label?.leader ?? { from: [150, 100], to: [150, 100] };
  expect(Math.hypot(from[0] - 150, from[1] - 100)).toBeCloseTo(4);
  expect(Math.hypot(to[0] - 150, to[1] - 100)).toBeGreaterThan(40);
  expect(others.map(({ key }) => key)).toEqual(["later"]);
  const along = placeLabels(
    [
      { key: "crowded", lines, spots, mark: { x: 150, y: 100, reach: 4 } },
      {
        ...wanted("across", "Across", 0, 0),
        spots: [{ x: (from[0] + to[0]) / 2, y: (from[1] + to[1]) / 2, align: "middle" }],
      },
    ],
    picture,
    { taken: marks },
  );
  expect(along.map(({ key }) => key)).toEqual(["crowded"]);
});
