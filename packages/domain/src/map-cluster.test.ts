import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clusterPoints, partOfPlane, planeOf } from "./map-cluster.ts";
import type { Point } from "./place.ts";

interface Member {
  readonly point: Point;
  readonly sure: number;
  readonly most: number;
}

const anyMember = fc
  .record({
    point: fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
    sure: fc.nat(5),
    more: fc.nat(5),
  })
  .map(({ point, sure, more }): Member => ({ point, sure, most: sure + more }));
const anyMembers = fc.uniqueArray(anyMember, {
  maxLength: 40,
  selector: ({ point }) => `${point.lat} ${point.lon}`,
});

function clustered(members: readonly Member[], zoom: number) {
  const points = members.map(({ point }) => point);
  const counted = {
    plane: planeOf(points),
    sure: members.map(({ sure }) => sure),
    most: members.map(({ most }) => most),
  };
  return clusterPoints(counted, zoom).map((one) => ({ ...one, members: [...one.members] }));
}

test("P7: every point with incidents is in exactly one cluster, and counts add up", () => {
  fc.assert(
    fc.property(anyMembers, fc.integer({ min: 0, max: 20 }), (members, zoom) => {
      const clusters = clustered(members, zoom);
      const inside = clusters.flatMap((one) => one.members).toSorted((a, b) => a - b);
      expect(inside).toEqual(members.flatMap(({ most }, at) => (most > 0 ? at : [])));
      for (const { members: own, sure, most } of clusters) {
        const sum = (side: "sure" | "most") =>
          own.reduce((total, at) => total + (members[at]?.[side] ?? 0), 0);
        expect([sure, most]).toEqual([sum("sure"), sum("most")]);
      }
    }),
  );
});

test("P7: a cluster stands at one of its own points, of which none has more incidents", () => {
  fc.assert(
    fc.property(anyMembers, fc.integer({ min: 0, max: 20 }), (members, zoom) => {
      for (const { point, members: own } of clustered(members, zoom)) {
        const all = own.map((at) => members[at]);
        const chosen = all.find(
          (one) => one?.point.lat === point.lat && one.point.lon === point.lon,
        );
        expect(chosen?.most).toBe(Math.max(...all.map((one) => one?.most ?? 0)));
      }
    }),
  );
});

test("P7: what is drawn together at a zoom is drawn together from farther off, in whatever order it came", () => {
  fc.assert(
    fc.property(anyMembers, fc.integer({ min: 1, max: 14 }), (members, zoom) => {
      const far = clustered(members, zoom - 1);
      for (const { members: own } of clustered(members, zoom))
        expect(far.filter((one) => one.members.some((at) => own.includes(at)))).toHaveLength(1);
      const told = (some: readonly Member[]) =>
        clustered(some, zoom).map(({ point, sure, most }) => ({ point, sure, most }));
      expect(told(members.toReversed())).toEqual(told(members));
    }),
  );
});

test("P7: points that were clustered before, at other zooms and of other incidents, are clustered as if for the first time", () => {
  fc.assert(
    fc.property(
      anyMembers,
      fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.nat(3)), { maxLength: 9 }),
      (members, asked) => {
        const plane = planeOf(members.map(({ point }) => point));
        for (const [zoom, left] of asked) {
          const most = members.map((one, at) => (at % 4 === left ? 0 : one.most));
          const sure = members.map((one, at) => (at % 4 === left ? 0 : one.sure));
          const again = clusterPoints({ plane, sure, most }, zoom);
          const afresh = planeOf(members.map(({ point }) => point));
          expect(again).toEqual(clusterPoints({ plane: afresh, sure, most }, zoom));
        }
      },
    ),
  );
});

test("P7: a part of a plane is clustered as if there were no other points", () => {
  fc.assert(
    fc.property(anyMembers, fc.integer({ min: 0, max: 20 }), (members, zoom) => {
      const isIn = (at: number) => at % 3 !== 0;
      const { plane, points } = partOfPlane(planeOf(members.map(({ point }) => point)), isIn);
      const own = Array.from(points, (at) => members[at]);
      expect([...points].toSorted((a, b) => a - b)).toEqual([...members.keys()].filter(isIn));
      const most = own.map((one) => one?.most ?? 0);
      const sure = own.map((one) => one?.sure ?? 0);
      const told = clusterPoints({ plane, sure, most }, zoom).map((one) => ({
        ...one,
        members: Array.from(one.members, (at) => points[at]),
      }));
      // Points outside have no incidents, and are in no cluster.
      const alone = members.map((one, at) => (isIn(at) ? one : { ...one, sure: 0, most: 0 }));
      expect(told).toEqual(clustered(alone, zoom));
    }),
  );
});

test("P7: from near enough every point stands alone", () => {
  const points = [0, 1e-7, 2e-7].map((lon) => ({ lat: 36, lon }));
  const all = { plane: planeOf(points), sure: [1, 1, 1], most: [1, 2, 1] };
  expect(clusterPoints(all, 15)).toHaveLength(3);
  expect(clusterPoints(all, 14)).toEqual([
    { point: points[1], sure: 3, most: 4, members: Int32Array.of(0, 1, 2) },
  ]);
});
