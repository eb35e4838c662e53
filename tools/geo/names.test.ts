import { expect, test } from "vitest";
import { distanceFrom } from "./arabic.ts";
import { namesOf, plainName } from "./names.ts";

test.each([
  ["Ţayyibat al Imām", "Tayyibat al-Imam"],
  ["Ash Shaddādah", "Al-Shaddadah"],
  ["‘Ayn Ḩalāqīm", "Ayn Halaqim"],
  ["Nāḩīyat al Fuhūd", "Al-Fuhud"],
  ["Arwād", "Arwad"],
])("%s in plain letters is %s", (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

test("names: English first, the likeliest Arabic next, each spelling once, no other kind's name", () => {
  const spellings = [
    "Al Ghandūrah",
    "Al Ghandurah", // the same
    "Al `Alkanah",
    "alghndwrt", // letter by letter
    "GHD", // an airport
    "Qada' al Ghandurah", // a district
    "العلكانة",
    "الغندورة",
    "غندورە",
    "Гандура",
  ];
  expect(namesOf("settlement", { english: "Ghandurah", arabic: undefined, spellings })).toEqual([
    { text: "Ghandurah", lang: "en", preferred: true },
    { text: "الغندورة", lang: "ar" },
    { text: "العلكانة", lang: "ar" },
    { text: "Al ‘Alkanah", lang: "und-Latn" },
  ]);
});

test("Arabic that is kept by hand comes before what GeoNames lists", () => {
  const names = namesOf("district", {
    english: "Hawija District",
    arabic: "قضاء الحويجة",
    spellings: ["Al-Hawija District", "Tarik"],
  });
  expect(names.map(({ text }) => text)).toEqual(["Hawija District", "قضاء الحويجة", "Tarik"]);
});

test("an Arabic spelling is as near as the consonants it shares", () => {
  expect(distanceFrom("Al ‘Ashārah", "العشارة")).toBe(0);
  expect(distanceFrom("Al ‘Ashārah", "الأشارة")).toBe(1);
  expect(distanceFrom("Dārat ‘Izzah", "دارة عزة")).toBeLessThan(
    distanceFrom("Dārat ‘Izzah", "جوبان"),
  );
});
