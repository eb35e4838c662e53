import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BrokenFile } from "./broken-file.ts";
import type { Encoding } from "./encoding.ts";
import { textReader } from "./encoding.ts";

/** The text of these pieces, and the encoding that was found. */
function read(pieces: readonly Uint8Array[]): { text: string; encoding: Encoding | null } {
  const reader = textReader("t.csv");
  const text = pieces.map((piece) => reader.push(piece)).join("") + reader.end();
  return { text, encoding: reader.encoding() };
}

/** Bytes of a text in an encoding of one byte a character, by the decoder turned round. */
function encode(text: string, encoding: "windows-1252" | "macintosh"): Buffer {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Buffer.from(
    Array.from(text, (character) => {
      const byte = all.indexOf(character);
      if (byte === -1) throw new RangeError(`${encoding} has no ${character}`);
      return byte;
    }),
  );
}

function utf16(text: string, isBigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
}

/** Cuts into pieces of these lengths, over and over. */
function cut(bytes: Uint8Array, lengths: readonly number[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    pieces.push(bytes.subarray(at, at + length));
    at += length;
  }
  return pieces;
}

const WESTERN = [
  "id,place,notes\n1,Orléans,“L’été” à Genève\n2,Zürich,Grüße aus Köln\n",
  "id,place,notes\n1,A Coruña,El niño está en Málaga\n2,São Paulo,Não há informação\n",
  "id,who\n1,José Müller\n2,François Lefèvre\n",
  "id,notes\n1,the government’s own figure – 12 to 15 – was denied\n",
  "id,place\n1,Sana’a\n2,Ra’s al-‘Ayn\n",
];

describe("one encoding after another", () => {
  test("ASCII is no encoding yet, and reads as itself", () => {
    expect(read([Buffer.from("a,b\n1,2\n")])).toEqual({ text: "a,b\n1,2\n", encoding: null });
  });

  test.each([
    ["UTF-8", "utf-8", Buffer.from("a,كركوك,é,🙂\n")],
    ["UTF-8 with a mark", "utf-8", Buffer.from("\uFEFFa,كركوك,é,🙂\n")],
    ["UTF-16 LE with a mark", "utf-16le", utf16("\uFEFFa,كركوك,é,🙂\n", false)],
    ["UTF-16 BE with a mark", "utf-16be", utf16("\uFEFFa,كركوك,é,🙂\n", true)],
  ] as const)("%s", (_, encoding, bytes) => {
    expect(read([bytes])).toEqual({ text: "a,كركوك,é,🙂\n", encoding });
    expect(read(cut(bytes, [1]))).toEqual({ text: "a,كركوك,é,🙂\n", encoding });
  });

  test.each([
    [false, "utf-16le"],
    [true, "utf-16be"],
  ] as const)("UTF-16 without a mark, big-endian %s", (isBigEndian, encoding) => {
    const text = "event_id,place\n1,Orléans\n";
    expect(read([utf16(text, isBigEndian)])).toEqual({ text, encoding });
  });

  test.each(["windows-1252", "macintosh"] as const)("%s is told by its words", (encoding) => {
    for (const text of WESTERN) {
      expect(read([encode(text, encoding)])).toEqual({ text, encoding });
      // A long beginning in ASCII says nothing, and the rest is read as it is.
      const long = `${"plain,text\n".repeat(50_000)}${text}`;
      expect(read(cut(encode(long, encoding), [65_536])).text).toBe(long);
    }
  });

  test("where nothing tells the two apart it is Windows-1252", () => {
    expect(read([Buffer.from([0x33, 0x33, 0xb0, 0x0a])])).toEqual({ text: "33°\n", encoding: "windows-1252" }); // prettier-ignore
  });

  test("a file in Cyrillic or Arabic letters of one byte is refused, and not turned into nonsense", () => {
    const moscow = [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0];
    const baghdad = [0xc8, 0xdb, 0xcf, 0xc7, 0xcf];
    for (const word of [moscow, baghdad]) {
      const bytes = Buffer.from([...Buffer.from("id,place\n1,"), ...word, 0x0a]);
      expect(() => read([bytes])).toThrow(BrokenFile);
      expect(() => read([bytes])).toThrow(/encoding that is not known.*Save it as UTF-8/);
    }
  });

  test("damage in a file that is otherwise UTF-8 is one lost character, not another encoding", () => {
    const bytes = Buffer.concat([
      Buffer.from("a,é,ü,ö\nb,"),
      Buffer.from([0xe9]),
      Buffer.from("\n"),
    ]);
    expect(read([bytes])).toEqual({ text: "a,é,ü,ö\nb,\uFFFD\n", encoding: "utf-8" });
  });
});

describe("laws", () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
  // A first zero is a sign of UTF-16, and a mark would be taken off.
  const text = fc
    .string({ unit: "binary", maxLength: 60 })
    .map((one) => `plain,start,${one.replaceAll("\0", "")}`);

  test("UTF-8 reads as itself, wherever it is cut", () => {
    fc.assert(
      fc.property(text, cuts, (whole, lengths) => {
        expect(read(cut(Buffer.from(whole), lengths)).text).toBe(Buffer.from(whole).toString());
      }),
      { numRuns: 1000 },
    );
  });

  test("UTF-16 reads as itself, wherever it is cut", () => {
    fc.assert(
      fc.property(text, fc.boolean(), cuts, (whole, isBigEndian, lengths) => {
        const bytes = utf16(`\uFEFF${whole}`, isBigEndian);
        expect(read(cut(bytes, lengths)).text).toBe(whole.toWellFormed());
      }),
      { numRuns: 500 },
    );
  });

  test("any bytes end in a text or in a BrokenFile", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), cuts, (bytes, lengths) => {
        try {
          expect(typeof read(cut(bytes, lengths)).text).toBe("string");
        } catch (error) {
          expect(error).toBeInstanceOf(BrokenFile);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
