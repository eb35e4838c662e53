import { readFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseCollection } from "@sitrep/domain/collection";
import { passageAt, verifyPinpoint } from "@sitrep/domain/pinpoint";
import { normaliseParagraphs } from "@sitrep/domain/text";
import { fingerprintOf, sha256 } from "../article.ts";
import { readGazetteer } from "../gazetteer.ts";
import { placeFinder } from "../place-finder.ts";
import { draftArticle } from "./article-draft.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { draftYaml } from "./draft-yaml.ts";

const fixtures = path.join(import.meta.dirname, "../../../../tests/fixtures/drafts");
const { places } = readGazetteer();
const parents = new Map(places.map(({ id, parent }) => [id, parent]));
const kinds = new Map(places.map(({ id }) => [id as string, "place" as const]));
const gazetteer = {
  find: placeFinder(places),
  parentOf: (id: (typeof places)[number]["id"]) => parents.get(id),
};

function read(name: string): string {
  return readFileSync(path.join(fixtures, name), "utf8");
}

function draftOf(text: string, dateline: string | null = null): ArticleDraft {
  return draftArticle(text, { dataset: "mine", document: "article", dateline, gazetteer });
}

function yamlOf(text: string, dateline: string | null = null): string {
  return draftYaml(draftOf(text, dateline), { file: "article.txt", dateline });
}

const CASES = [
  ["bridge", "2019-02-18"],
  ["patrol", null],
  ["convoy", "2014-08-13"],
] as const;

describe.each(CASES)("the draft of %s.txt", (name, dateline) => {
  const text = read(`${name}.txt`);
  const yaml = yamlOf(text, dateline);

  test("is the one that was looked through", async () => {
    await expect(yaml).toMatchFileSnapshot(path.join(fixtures, `${name}.yaml`));
  });

  test("is the same bytes again", () => {
    expect(yamlOf(text, dateline)).toBe(yaml);
    expect(yamlOf(text.replaceAll("\n", "\r\n"), dateline)).toBe(yaml);
  });

  test("R6: every quantity stands where it is said to stand, and nowhere else", () => {
    const draft = draftOf(text, dateline);
    const paragraphs = normaliseParagraphs(text);
    expect(draft.quantities.length).toBeGreaterThan(8);
    for (const { paragraph, start, end, quantity } of draft.quantities)
      expect(paragraphs[paragraph - 1]?.slice(start, end)).toBe(quantity["words"]);
  });

  test("R6: every pinpoint of it is confirmed, and an estimate's is that of its words", () => {
    const { estimates, incidents, documents } = parse(yaml);
    expect(documents[0].sha256).toBe(fingerprintOf(text));
    for (const { quantity, reports } of [...estimates, ...incidents])
      for (const { pinpoint } of reports) {
        expect(verifyPinpoint(pinpoint, text, sha256)).toBe("confirmed");
        if (quantity !== undefined) expect(passageAt(pinpoint, text)).toBe(quantity.words);
      }
    const notes = [...yaml.matchAll(/paragraph (\d+), start (\d+), length (\d+), sha256 ([0-9a-f]{64})/g)].map((found) => found.slice(1, 5)); // prettier-ignore
    expect(notes.length).toBeGreaterThan(0);
    for (const [paragraph, start, length, print = ""] of notes)
      expect(verifyPinpoint({ paragraph: Number(paragraph), start: Number(start), length: Number(length), sha256: print }, text, sha256)).toBe("confirmed"); // prettier-ignore
  });

  test("G1: what the domain refuses of it is what a check names", () => {
    const { issues } = parseCollection(parse(yaml), (id) => kinds.get(id));
    const refused = issues.filter(({ severity }) => severity === "reject");
    expect(refused.length).toBeGreaterThan(0);
    for (const { record = "", path: field = "", message, code } of refused) {
      const from = record === "dataset" ? yaml.indexOf("dataset:") : yaml.lastIndexOf("\n  #", yaml.indexOf(`- id: ${record}\n`)); // prettier-ignore
      const comments = commentsAbove(yaml, record, from);
      const top = /^\w+/.exec(field)?.[0] ?? field;
      const last = /\w+$/.exec(field)?.[0] ?? field;
      const isNamed = [top, last, "dataset"].some((one) => comments.includes(one));
      expect([record, field, message, code, isNamed]).toEqual([record, field, message, code, true]);
    }
  });

  test("Q7: holds no more than seven words of the text in a row", () => {
    const words = (given: string) => given.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
    const runs = new Set<string>();
    const all = words(normaliseParagraphs(text).join(" "));
    for (let at = 0; at + 8 <= all.length; at += 1) runs.add(all.slice(at, at + 8).join(" "));
    for (const line of yaml.split("\n")) {
      const own = words(line);
      for (let at = 0; at + 8 <= own.length; at += 1)
        expect(runs.has(own.slice(at, at + 8).join(" "))).toBe(false);
    }
  });

  test("every number of the text is in a record or at the end", () => {
    const draft = draftOf(text, dateline);
    const seen = [...draft.numbers, ...draft.others].map(({ sentence, start, end }) => ({ paragraph: sentence.paragraph, start, end })); // prettier-ignore
    for (const [index, paragraph] of normaliseParagraphs(text).entries())
      for (const { index: at } of paragraph.matchAll(/\d+/g)) {
        const isSeen = seen.some((one) => one.paragraph === index + 1 && at >= one.start && at < one.end); // prettier-ignore
        expect([index + 1, at, isSeen]).toEqual([index + 1, at, true]);
      }
  });
});

/** The comments of a record, which stand above it; of the dataset, inside it. */
function commentsAbove(yaml: string, record: string, from: number): string {
  if (record === "dataset") return yaml.slice(from).split("\n").slice(0, 3).join("\n");
  const lines = yaml
    .slice(0, yaml.indexOf(`- id: ${record}\n`))
    .split("\n")
    .slice(0, -1);
  const start = lines.findLastIndex((line) => !line.startsWith("  #"));
  return lines.slice(start + 1).join("\n");
}

/** One sentence, and what is drafted of its numbers. */
function quantitiesOf(sentence: string, dateline: string | null = null) {
  return draftOf(`${sentence}\n`, dateline).quantities.map(({ quantity }) => quantity);
}

describe("how an amount is said", () => {
  test.each([
    ["More than 1,000 fighters crossed.", { form: "more-than", value: 1000, unit: "person" }],
    ["Nearly 90 attacks were recorded.", { form: "nearly", value: 90, unit: "attack" }],
    ["The envoy went there as many as 20 times.", { form: "at-most", value: 20, unit: "trip" }],
    ["At least nine villagers fled.", { form: "at-least", value: 9, unit: "person" }],
    ["Between 5,000 and 7,000 soldiers were sent.", { form: "between", low: 5000, high: 7000, unit: "person" }],
    ["Some 400 to 450 houses burned.", { form: "between", low: 400, high: 450 }],
    ["Tens of thousands of people left.", { form: "order", magnitude: "tens", of: "thousands", unit: "person" }],
    ["Dozens of shells fell.", { form: "order", magnitude: "dozens", unit: "shell" }],
    ["They hold about 3% of the land.", { form: "about", value: 3, unit: "percent" }],
    ["The rebels may hold up to $200 million in cash.", { form: "at-most", value: 200_000_000, unit: "usd", hedge: "possibly" }],
    ["Fewer than a dozen militants probably remain.", { form: "less-than", value: 12, unit: "person", hedge: "likely" }],
    ["The village is 600 kilometres away.", { form: "exactly", value: 600, unit: "km" }],
    ["They hold less than two square kilometres.", { form: "less-than", value: 2, unit: "km2" }],
    ["On average a hundred people a month were stopped at the border.", { form: "about", value: 100, unit: "person", per: "month" }],
    ["Almost half a million people left.", { form: "nearly", value: 500_000, unit: "person" }],
    ["Half a dozen men left.", { form: "exactly", value: 6, unit: "person" }],
    ["More than a quarter of a million people left.", { form: "more-than", value: 250_000 }],
    ["One and a half million people left.", { form: "exactly", value: 1_500_000 }],
    ["Two million and a half people left.", { form: "exactly", value: 2_500_000 }],
    ["An estimated 300 people left.", { form: "about", value: 300 }],
    ["The number is closer to 600 people.", { form: "about", value: 600 }],
    ["Upwards of 40 people left.", { form: "more-than", value: 40 }],
    ["As few as 40 people left.", { form: "at-least", value: 40 }],
    ["A maximum of 40 people left.", { form: "at-most", value: 40 }],
    ["It was 50 or so people.", { form: "about", value: 50 }],
    ["Maybe 300 people left.", { form: "exactly", value: 300, hedge: "possibly" }],
    ["Hundreds – likely more than 1,000 – fighters left.", { form: "order", magnitude: "hundreds", unit: "person" }],
  ])("Q15: %s", (sentence, quantity) => {
    expect(quantitiesOf(sentence)[0]).toMatchObject(quantity);
  }); // prettier-ignore

  test.each([
    ["In 2014 and 2015 they ruled.", "part of a date"],
    ["On 3 May nobody came.", "part of a date"],
    ["It lasted six months.", "a length of time"],
    ["A 34-year-old baker left.", "an age"],
    ["A four-star general left.", "part of a word"],
    ["No one was hurt.", "the word one"],
    ["One of the reasons is hunger.", "the word one"],
    ["According to three officials, nobody came.", "counts speakers"],
    ["It was 99999999999999999 people.", "beyond every amount"],
    ["Nearly zero people came.", "beyond every amount"],
    ["They hold three times as many.", "a multiple"],
    ["1. Nobody came.", "a list number"],
    ["Call +963 11 555 0199 for more.", "a telephone number"],
  ])("%s holds no quantity: %s", (sentence, is) => {
    const { quantities, others } = draftOf(`${sentence}\n`);
    expect(quantities).toEqual([]);
    expect(new Set(others.map((one) => one.is))).toEqual(new Set([is]));
  });
});

test("E5: two figures of one breath name each other, and share what stands behind", () => {
  const { estimates } = draftOf("Hundreds – likely more than 1,000 – fighters crossed in 2017.\n");
  expect(estimates.map(({ record }) => [record["metric"], record["period"], record["saidWith"]])).toEqual([
    ["fighters-crossed", "2017", [estimates[1]?.record["id"]]],
    ["fighters-crossed", "2017", [estimates[0]?.record["id"]]],
  ]);
}); // prettier-ignore

test("so many killed in a year are a figure, and no incident", () => {
  const { incidents, estimates } = draftOf("Bombs killed roughly 80 people in 2013.\n");
  expect(incidents).toEqual([]);
  expect(estimates[0]?.record).toMatchObject({ metric: "people-killed", period: "2013" });
});

test("a figure takes no date, place or metric of the next one", () => {
  const { estimates } = draftOf("There were 400 fighters in Iraq in 2016, and there were 900 fighters in Syria in 2017.\n"); // prettier-ignore
  expect(estimates.map(({ record }) => [record["asOf"], record["scope"]])).toMatchObject([
    ["2016", { includes: ["gazetteer/iq"] }],
    ["2017", { includes: ["gazetteer/sy"] }],
  ]);
});

describe("what is not decided is marked", () => {
  test.each([
    ["There were at least 27 of them.", "population: the number counts something told of before"],
    ["There are more than 70 in August.", "population: no noun stands behind the number"],
    ["The damage is 1.500 dollars.", "quantity:"],
    ["A third of the shops closed.", "quantity: is a share in words"],
    ["They burned 40 lorries.", `unit: no unit of the domain's fits "lorries"`],
    ["“At least 5 people left,” he said.", 'speakers: "he" speaks here'],
    ["They killed 4 people.", "kind: may be"],
    ["The army denied that 4 people fled.", 'stance: "denied" stands in the sentence'],
    ["We could not verify that 4 people fled.", 'stance: "could not verify"'],
    ["Gunmen shot 4 people.", "harm: the verb does not say whether they died"],
    ["A bomb killed 4 people in Mosul.", `where: "Mosul" may be`],
    ["A bomb killed 4 people last month.", `when: "last month" needs the day of the document`],
    ["A bomb killed 4 people in recent months.", "does not name one time"],
  ])("%s", (sentence, check) => {
    const { incidents, estimates } = draftOf(`${sentence}\n`);
    const checks = [...incidents, ...estimates].flatMap((one) => one.checks);
    expect(checks).toContainEqual(expect.stringContaining(check));
  });

  test.each([
    "The militants could kill 40 people.",
    "They did not kill 40 people.",
    "Many fear that 40 people will be kidnapped.",
  ])("what did not happen is no incident: %s", (sentence) => {
    expect(draftOf(`${sentence}\n`).incidents).toEqual([]);
  });
});

describe("T10: words for a time are counted from the dateline", () => {
  test.each([
    ["A bomb killed 4 people on Sunday.", "2019-02-17", "on Sunday"],
    ["A bomb killed 4 people on Wednesday.", "2019-02-20", "on Wednesday"],
    ["A bomb killed 4 people yesterday.", "2019-02-19", "yesterday"],
    ["A bomb killed 4 people last month.", "2019-01", "last month"],
    ["A bomb killed 4 people in August.", "2018-08", "August"],
    ["A bomb killed 4 people in mid-January.", "[2019-01-11..2019-01-20]", "mid-January"],
    ["A bomb killed 4 people on March 3.", "2018-03-03", "March 3"],
    ["A bomb killed a baker in the past six months.", "[2018-08..2019-02]", "in the past six months"],
    ["A bomb killed 4 people on 25 September 2017.", "2017-09-25", null],
    ["A bomb killed a baker between 2011 and 2017.", "[2011..2017]", null],
    ["A bomb killed 4 people between 1 and 15 March 2018.", "[2018-03-01..2018-03-15]", null],
    ["A bomb killed 4 people on the night of 4–5 January.", "[2019-01-04..2019-01-05]", "4-5 January"],
    ["A bomb killed 4 people on 4 and 9 January.", undefined, null],
    ["A bomb killed 4 people between August 8 and August 11.", "[2018-08-08..2018-08-11]", "between August 8 and August 11"],
  ])("T10: %s is %s", (sentence, when, words) => {
    const [incident] = draftOf(`${sentence}\n`, "2019-02-20").incidents;
    const derivedFrom = words === null ? undefined : { words, anchor: "2019-02-20" };
    expect(incident?.record["when"]).toBe(when);
    expect(incident?.record["derivedFrom"]).toEqual(derivedFrom);
  }); // prettier-ignore

  test("T10: a date beside the verb of saying tells when it was said", () => {
    const [estimate] = draftOf("The mayor said on Sunday that 40 people fled.\n", "2019-02-20").estimates; // prettier-ignore
    expect(estimate?.record["reports"]).toMatchObject([{ statedOn: "2019-02-17" }]);
    expect(estimate?.record).not.toHaveProperty("asOf");
  });
});

describe("where it is told to have been", () => {
  test.each([
    ["A bomb killed 4 people near Sheikh Bawa on Sunday.", "gazetteer/iq-diyala-sheikh-bawa", "near-settlement"],
    ["A bomb killed 4 people in the main square of Sheikh Bawa.", "gazetteer/iq-diyala-sheikh-bawa", "settlement"],
    ["A bomb killed 4 people in Anbar province.", "gazetteer/iq-anbar", "governorate"],
    ["In Sheikh Bawa in Diyala, a bomb killed 4 people.", "gazetteer/iq-diyala-sheikh-bawa", "settlement"],
    ["A bomb killed 4 people, officials from Anbar said.", undefined, undefined],
    ["A bomb killed 4 people, said an official who came from Iraq.", undefined, undefined],
    ["Iraqi forces killed 4 people.", undefined, undefined],
  ])("P2: %s", (sentence, place, precision) => {
    const where = draftOf(`${sentence}\n`).incidents[0]?.record["where"];
    expect(where).toEqual(place === undefined ? undefined : expect.objectContaining({ place, precision }));
  }); // prettier-ignore
});

describe("who speaks", () => {
  test.each([
    ["A doctor in Diyala said that 12 people left.", ["Doctor"]],
    ["According to three officials and a former general, 12 people left.", ["Officials", "Former general"]],
    ["“At least 12 people left,” said Brig. Gen. Karim Saleh, the army spokesman.", ["Karim Saleh"]],
    ["The Harbour Watch Council (HWC) said that 12 people left. The HWC counted 30 boats.", ["Harbour Watch Council"]],
    ["Karim Saleh, an analyst, said that 12 people left. Saleh warned that 30 stayed.", ["Karim Saleh"]],
    ["A ministry report from the spring estimated that 12 people left.", ["Ministry report"]],
    ["The Foreign Ministry said on Sunday that 12 people left.", ["Foreign Ministry"]],
    ["A monitoring group, the Harbour Watch, counted 12 boats.", ["Harbour Watch"]],
    ["One of the officers said that 12 people left.", ["One of the officers"]],
    ["It is said that 12 people left.", []],
  ])("%s", (text, labels) => {
    const [, ...sources] = draftOf(`${text}\n`).sources;
    const found = sources.map(({ record }) => record["identity"] as { name?: string; role?: string });
    expect(found.map(({ name, role }) => name ?? role)).toEqual(labels);
  }); // prettier-ignore

  test("the official is somebody told before only where one alone fits", () => {
    const one = draftOf(
      "A U.S. official said that 12 people left.\nThe official said 30 stayed.\n",
    );
    expect(one.estimates[1]?.record["reports"]).toMatchObject([
      { speakers: ["mine/u-s-official"] },
    ]);
    const two = draftOf("A U.S. official and an Iraqi official said 12 people left.\nThe official said 30 stayed.\n"); // prettier-ignore
    expect(two.estimates[1]?.checks).toContainEqual(expect.stringMatching(/^speakers: "official" may be/)); // prettier-ignore
  });

  test("in a sentence that turns, each number has the speaker of its own part", () => {
    const { estimates } = draftOf("The army said it sent 41 soldiers; a mayor said that 20 boats left.\n"); // prettier-ignore
    expect(estimates.map(({ record }) => record["reports"])).toMatchObject([
      [{ speakers: ["mine/army"] }],
      [{ speakers: ["mine/mayor"] }],
    ]);
  });
});

test("G3: a person whose office nobody told is marked as private, and no id tells the name", () => {
  const { sources, estimates } = draftOf("“At least 40 people fled,” said Nadia Halim, a baker.\n");
  const [, nadia] = sources;
  expect(nadia?.record).toMatchObject({ identity: { name: "Nadia Halim", private: true } });
  expect(estimates[0]?.record["reports"]).toMatchObject([{ speakers: [nadia?.record["id"]] }]);
  expect(String(nadia?.record["id"])).not.toMatch(/nadia|halim/);
  const [, general] = draftOf("“At least 40 people fled,” said Gen. Nadia Halim, an army spokeswoman.\n").sources; // prettier-ignore
  expect(general?.record).toMatchObject({ id: "mine/nadia-halim", kind: "military", identity: { is: "named", name: "Nadia Halim" } }); // prettier-ignore
});

describe("hostile texts", () => {
  test("R6: any text gives a draft whose quantities stand where they are said to", () => {
    const piece = fc.constantFrom("12", "1,000", " people", " killed ", "More than ", "“", "”", ". ", "\n", " said", "’s", " – ", "Mosul", " in ", "2019", "# ", ": ", "- ", "\u200B", "é", "'", "|", "{", "&", "*", "%", "$5", " million", ","); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const draft = draftOf(text, "2019-02-20");
        const paragraphs = normaliseParagraphs(text);
        for (const { paragraph, start, end, quantity } of draft.quantities)
          expect(paragraphs[paragraph - 1]?.slice(start, end)).toBe(quantity["words"]);
        const yaml = draftYaml(draft, { file: "a\nb.txt", dateline: null });
        const { estimates = [], incidents = [] } = parse(yaml);
        expect(estimates).toHaveLength(draft.estimates.length);
        expect(incidents).toHaveLength(draft.incidents.length);
      }),
      { numRuns: 300 },
    );
  });
});
