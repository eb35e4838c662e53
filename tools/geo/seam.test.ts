import { expect, test } from "vitest";
import { seamAlong } from "./seam.ts";

const boundary = [
  [
    [
      [40, 30],
      [40, 31],
      [40, 31.5], // where two governorates meet: no vertex of the neighbour's
      [40, 32],
      [42, 32],
      [42, 30],
      [40, 30],
    ],
  ],
];

test("a neighbour takes over the border's own vertices, those it lacks included", () => {
  const neighbour = [
    [
      [
        [38, 30],
        [38, 32],
        [40.001, 32.001],
        [39.999, 31.001],
        [40.001, 29.999],
        [38, 30],
      ],
    ],
  ];
  expect(seamAlong(boundary)(neighbour)).toEqual([
    [
      [
        [38, 30],
        [38, 32],
        [40, 32],
        [40, 31.5],
        [40, 31],
        [40, 30],
        [38, 30],
      ],
    ],
  ]);
});

test("vertices farther off stay where they are", () => {
  const away = [
    [
      [
        [39.99, 30],
        [39, 31],
        [39, 30],
        [39.99, 30],
      ],
    ],
  ];
  expect(seamAlong(boundary)(away)).toEqual(away);
});
