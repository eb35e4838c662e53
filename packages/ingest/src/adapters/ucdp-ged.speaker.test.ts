import { Source } from "@sitrep/domain/source";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "../clean-text.ts";
import { describeSpeaker } from "./ucdp-ged/speaker.ts";

test.each([
  ["SOHR", "named", "SOHR", undefined],
  ["US military", "named", "US military", undefined],
  ["Ministry of Defence", "named", "Ministry of Defence", undefined],
  ["Islamic State", "named", "Islamic State", undefined],
  ["Police", "anonymous", "police", "unknown"],
  ["POLICE", "anonymous", "POLICE", "unknown"],
  ["The armed forces", "anonymous", "the armed forces", "unknown"],
  ["Iraqi security official", "anonymous", "Iraqi security official", "unknown"],
  ["An unnamed peshmerga source", "anonymous", "an unnamed peshmerga source", 1],
  ["A doctor and a police source", "anonymous", "a doctor and a police source", "unknown"],
  ["Three officials", "anonymous", "three officials", 3],
  ["Security and medical officials", "anonymous", "security and medical officials", "unknown"],
])("R2: %s is %s: %s, %s heads", (text, is, label, headcount) => {
  const { identity } = describeSpeaker(text);
  expect(Object.values(identity)).toEqual([is, label, ...(headcount === undefined ? [] : [headcount])]); // prettier-ignore
});

test.each([
  ["eye witness Mallam Usman Example", "eye witness"],
  ["Doctor Ahmed Example", "doctor"],
  ["Example hospital's Doctor Assem al-Example", "Example hospital's Doctor"],
  ["Yusuf al-Example, resident of Fallujah", "resident of Fallujah"],
  ["a relative of the Example Family", "a relative of the Example Family"],
  ["A resident in Islamic State dominated Ramadi", "a resident in Islamic State dominated Ramadi"],
  ["Mosul TV citing a local eyewitness", "Mosul TV citing a local eyewitness"],
  ["eyewitness, Major General Example Example", "eyewitness, Major General Example Example"],
  ["Governor Example Example", "Governor Example Example"],
])("G3: %s is heard as %s", (text, label) => {
  const { identity } = describeSpeaker(text);
  expect(identity.is === "named" ? identity.name : identity.role).toBe(label);
});

test("whatever the words, they make a source, and the same words the same one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), (text) => {
      const clean = cleanText(text.replaceAll(/[^\p{L}\p{N} ,.'-]/gu, ""));
      fc.pre(clean !== "");
      const { words, ...described } = describeSpeaker(clean);
      expect(Source.safeParse({ id: "d/speaker-1", ...described }).success).toBe(true);
      expect(describeSpeaker(words)).toMatchObject({ words });
    }),
  );
});
