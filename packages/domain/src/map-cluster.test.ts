import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clusterPoints, partOfPlane, planeOf } from "./map-cluster.ts";
import type { MapPlane } from "./map-cluster.ts";
import type { Point } from "./place.ts";

interface Member {
  readonly point: Point;
  readonly sure: number;
  readonly most: number;
  readonly mark: number;
}

const anyMember = fc
  .record({
    point: fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
    sure: fc.nat(5),
    more: fc.nat(5),
    mark: fc.nat(1),
  })
  .map(({ more, ...one }): Member => ({ ...one, most: one.sure + more }));
const anyMembers = fc.uniqueArray(anyMember, {
  maxLength: 40,
  selector: ({ point }) => `${point.lat} ${point.lon}`,
});

const byNumber = (one = 0, other = 0): number => one - other;

function countedOf(members: readonly Member[]) {
  return {
    most: members.map(({ most }) => most),
    unsure: members.map(({ sure, most }) => most - sure),
    mark: members.map(({ mark }) => mark),
  };
}

/** Clusters with their points: where each has a power of two of incidents, their sum tells which they are. */
function clusteredOn(plane: MapPlane, members: readonly Member[], zoom: number) {
  const counted = countedOf(members);
  const coded = counted.most.map((most, at) => (most === 0 ? 0 : 2 ** at));
  const cells = clusterPoints({ ...counted, plane, most: coded, unsure: null }, zoom).map(
    ({ most }) =>
      coded.flatMap((code, at) => (code > 0 && Math.floor(most / code) % 2 === 1 ? at : [])),
  );
  return clusterPoints({ ...counted, plane }, zoom).map((one) => ({
    ...one,
    members: cells.find((cell) => cell.includes(one.at)) ?? [],
  }));
}

function clustered(members: readonly Member[], zoom: number) {
  return clusteredOn(planeOf(members.map(({ point }) => point)), members, zoom);
}

test("P7: every point with incidents is in exactly one cluster, and counts add up", () => {
  fc.assert(
    fc.property(anyMembers, fc.integer({ min: 0, max: 20 }), (members, zoom) => {
      const clusters = clustered(members, zoom);
      const inside = clusters.flatMap((one) => one.members).toSorted(byNumber);
      expect(inside).toEqual(members.flatMap(({ most }, at) => (most > 0 ? at : [])));
      for (const { members: own, sure, most, points, mark } of clusters) {
        const sum = (side: "sure" | "most") =>
          own.reduce((total, at) => total + (members[at]?.[side] ?? 0), 0);
        expect([sure, most, points]).toEqual([sum("sure"), sum("most"), own.length]);
        const marks = new Set(own.map((at) => members[at]?.mark));
        expect(mark).toBe(marks.size === 1 ? [...marks][0] : null);
      }
    }),
  );
});

test("P7: a cluster stands at one of its own points, of which none has more incidents", () => {
  fc.assert(
    fc.property(anyMembers, fc.integer({ min: 0, max: 20 }), (members, zoom) => {
      for (const { point, at, members: own } of clustered(members, zoom)) {
        const all = own.map((one) => members[one]?.most ?? 0);
        expect(members[at]).toMatchObject({ point, most: Math.max(...all) });
        expect(own).toContain(at);
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
          const some = members.map((one, at) =>
            at % 4 === left ? { ...one, sure: 0, most: 0 } : one,
          );
          expect(clusteredOn(plane, some, zoom)).toEqual(clustered(some, zoom));
        }
      },
    ),
  );
});

test("P7: a part of a plane is clustered as if there were no other points", () => {
  fc.assert(
    fc.property(anyMembers, fc.nat(20), fc.nat(20), (members, zoom, other) => {
      const isIn = (at: number) => at % 3 !== 0;
      const whole = planeOf(members.map(({ point }) => point));
      const some = [...members.keys()].filter(isIn);
      const { plane, points } = partOfPlane(whole, other, some.toReversed());
      expect([...points].toSorted(byNumber)).toEqual(some);
      const own = [...points].flatMap((at) => members[at] ?? []);
      const told = clusteredOn(plane, own, zoom).map((one) => ({
        ...one,
        at: points[one.at],
        members: one.members.map((at) => points[at]).toSorted(byNumber),
      }));
      // Points outside have no incidents, and are in no cluster.
      const alone = members.map((one, at) => (isIn(at) ? one : { ...one, sure: 0, most: 0 }));
      expect(told).toEqual(clustered(alone, zoom));
    }),
  );
});

test("P7: from near enough every point stands alone", () => {
  const points = [0, 1e-7, 2e-7].map((lon) => ({ lat: 36, lon }));
  const all = { plane: planeOf(points), most: [1, 2, 1], unsure: null, mark: [0, 1, 0] };
  expect(clusterPoints(all, 15)).toHaveLength(3);
  expect(clusterPoints(all, 14)).toEqual([
    { point: points[1], at: 1, sure: 4, most: 4, points: 3, mark: null },
  ]);
});
