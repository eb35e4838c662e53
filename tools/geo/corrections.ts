/**
 * What GeoNames has wrong or twice, each with what we found and why. A correction whose `seen` is no longer what
 * the file says stops the build: upstream has changed, and the correction goes or is thought over.
 */
import type { Settlement } from "./geonames.ts";

/** A settlement that GeoNames puts into another's district; `use` is a district's number, "" for none. */
export interface Reassignment {
  readonly number: string;
  readonly name: string;
  readonly seen: string;
  readonly use: string;
  readonly why: string;
}

/** A record that says the same place again; its names go to the one that is kept. */
export interface Repetition {
  readonly number: string;
  readonly name: string;
  readonly keep: string;
  readonly why: string;
}

const unsaid = { seen: "", why: "GeoNames names no district; the subdistrict is in this one" };

/** Settlements in the wrong district, or in none. */
export const reassignments: readonly Reassignment[] = [
  { number: "172134", name: "‘Ayn ‘Īsá", use: "7905857", ...unsaid },
  {
    number: "172256",
    name: "‘Ayn al ‘Arab",
    seen: "",
    use: "172255",
    why: "seat of its own district",
  },
  { number: "172415", name: "As Sūsah", use: "174447", ...unsaid },
  {
    number: "166719",
    name: "Mukharram al Fawqānī",
    seen: "",
    use: "173435",
    why: "seat of its own district",
  },
  { number: "174506", name: "Hajīn", use: "174447", ...unsaid },
  {
    number: "91283",
    name: "Seyid Sadiq",
    seen: "96204",
    use: "9877795",
    why: "seat of its own district",
  },
  {
    number: "91597",
    name: "Sāmarrā’",
    seen: "6783103",
    use: "91594",
    why: "seat of its own district",
  },
  {
    number: "92002",
    name: "Ṟuwandiz",
    seen: "9166592",
    use: "9878719",
    why: "seat of its own district",
  },
  {
    number: "92436",
    name: "Qeredagh",
    seen: "98464",
    use: "9877732",
    why: "seat of its own district",
  },
  {
    number: "93562",
    name: "Mawet",
    seen: "91176",
    use: "9877798",
    why: "seat of its own district",
  },
  {
    number: "96833",
    name: "Xebat",
    seen: "95444",
    use: "9874070",
    why: "seat of its own district",
  },
  {
    number: "97825",
    name: "Batifa",
    seen: "89569",
    use: "13405730",
    why: "seat of its own district",
  },
  {
    number: "97990",
    name: "Baqubah",
    seen: "99063",
    use: "97988",
    why: "seat of its own district",
  },
  {
    number: "98182",
    name: "Baghdad",
    seen: "9166668",
    use: "",
    why: "the city spans all districts around Rusafa",
  },
  {
    number: "98846",
    name: "An Nu‘mānīyah",
    seen: "98460",
    use: "9166606",
    why: "seat of its own district",
  },
  {
    number: "98860",
    name: "Najaf",
    seen: "9166629",
    use: "98861",
    why: "seat of its own district, beside Kufa",
  },
  {
    number: "99347",
    name: "Al Ḩillah",
    seen: "99040",
    use: "99348",
    why: "seat of its own district",
  },
  {
    number: "9875575",
    name: "Ḩalabjah al Jadīdah",
    seen: "9166594",
    use: "9873303",
    why: "seat of Sharazur",
  },
];

/** Settlements that stand in the file twice. */
export const repeatedSettlements: readonly Repetition[] = [
  {
    number: "95804",
    name: "Hīrān",
    keep: "7097617",
    why: "town and seat of the subdistrict, 500 m apart",
  },
  {
    number: "9797125",
    name: "Zaxu",
    keep: "89570",
    why: "town and seat of the district, 800 m apart",
  },
  {
    number: "99169",
    name: "Khāliş",
    keep: "99168",
    why: "same three names, 5 km apart; the seat is kept",
  },
  {
    number: "7905767",
    name: "Nāḩiyat as Sab‘ Biyār",
    keep: "165158",
    why: "the subdistrict of that village",
  },
];

/** Districts that stand in the file twice, under a Kurdish or an Arabic spelling. */
export const repeatedDistricts: readonly Repetition[] = [
  { number: "9873235", name: "Qaḑā’ Jawmān", keep: "9166586", why: "Choman" },
  { number: "9873236", name: "Qaḑā’ Sawrān", keep: "9166592", why: "Soran" },
  { number: "9874049", name: "Qaḑā’ Abū Ghurayb", keep: "9166542", why: "Abu Ghraib" },
  { number: "9874079", name: "Qeza-î Mêrgasur", keep: "9166534", why: "Mergasur" },
];

/** Names of districts that belong to another: GeoNames calls Amadiya by the name of a part of Baghdad. */
export const misnamedDistricts: Readonly<Record<string, { seen: string; why: string }>> = {
  99612: {
    seen: "Adhamiyah",
    why: "its seat and towns are Amadiya's; Adhamiyah is 9873561, in Baghdad",
  },
  173335: { seen: "Quneitra Governorate", why: "the district of that name" },
};

/** The settlements with every correction applied, the repeated ones folded into those kept. */
export function correct(settlements: readonly Settlement[]): Settlement[] {
  const byNumber = new Map(settlements.map((each) => [each.number, each]));
  const expect = (number: string, name: string): Settlement => {
    const found = byNumber.get(number);
    if (found?.name !== name)
      throw new Error(`GeoNames ${number} is no longer ${name}: think its correction over`);
    return found;
  };
  for (const { number, name, seen, use } of reassignments) {
    const found = expect(number, name);
    if (found.admin2 !== seen)
      throw new Error(`GeoNames has moved ${name} to ${found.admin2}: think its correction over`);
    byNumber.set(number, { ...found, admin2: use });
  }
  for (const { number, name, keep } of repeatedSettlements) {
    const { alternates } = expect(number, name);
    const kept = byNumber.get(keep);
    if (kept === undefined) throw new Error(`GeoNames ${keep}, kept for ${name}, is gone`);
    byNumber.set(keep, { ...kept, alternates: [...kept.alternates, name, ...alternates] });
    byNumber.delete(number);
  }
  return [...byNumber.values()];
}
