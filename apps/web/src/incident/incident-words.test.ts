import type { PlaceView } from "@sitrep/api/views/place-view";
import { PlaceId } from "@sitrep/domain/id";
import { expect, test } from "vitest";
import { harmWords } from "./harm-words.ts";
import { placeText } from "./place-words.ts";

const named = (id: string, name: string) => ({ id: PlaceId.parse(`g/${id}`), name, nameAr: name });

const iraq: PlaceView = {
  ...named("iq", "Iraq"),
  kind: "country",
  governorate: null,
  country: named("iq", "Iraq"),
  point: null,
};
const kirkuk: PlaceView = {
  ...iraq,
  ...named("kirkuk", "Kirkuk"),
  kind: "governorate",
  governorate: named("kirkuk", "Kirkuk"),
};
const hawija: PlaceView = { ...kirkuk, ...named("hawija", "Hawija"), kind: "settlement" };
const border: PlaceView = {
  ...named("border", "Iraqi-Syrian border"),
  kind: "region",
  governorate: null,
  country: null,
  point: null,
};

test("P4: a place is told no finer than it is known", () => {
  expect(placeText(hawija, "settlement", [])).toBe("in Hawija, Kirkuk, Iraq");
  expect(placeText(hawija, "near-settlement", [])).toBe("near Hawija, Kirkuk, Iraq");
  expect(placeText(kirkuk, "governorate", [])).toBe("somewhere in Kirkuk, Iraq");
  expect(placeText(iraq, "country", [])).toBe("somewhere in Iraq");
  expect(placeText(border, "region", [])).toBe("somewhere on the Iraqi-Syrian border");
  expect(placeText(kirkuk, "governorate", [iraq])).toBe("somewhere in Kirkuk, Iraq; also in Iraq");
});

test("Q12: harm keeps the number as it was said, and an unknown one unknown", () => {
  const quantity = { form: "more-than", value: 4, unit: "person" } as const;
  expect(harmWords({ effect: "killed", who: "security-forces", quantity })).toBe(
    "more than 4 members of the security forces killed",
  );
  expect(harmWords({ effect: "abducted", who: "civilians", quantity: "unknown" })).toBe(
    "an unknown number of civilians abducted",
  );
  expect(harmWords({ effect: "killed", who: "civilians", quantity: "none" })).toBe(
    "no civilians killed",
  );
  const one = { form: "exactly", value: 1, unit: "person" } as const;
  expect(harmWords({ effect: "injured", who: "unknown", quantity: one })).toBe("1 person injured");
});

test("Q10: a coder's triple stands as it was given, also where it is out of order", () => {
  const quantity = { form: "coded", low: 5, best: 3, high: 1200, unit: "person" } as const;
  expect(harmWords({ effect: "killed", who: "militants", quantity })).toBe(
    "3 militants killed (coded 5 / 3 / 1,200)",
  );
});
