import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { makePlain, plainAddress } from "./plain-request.ts";

/** A request as it is made plain. */
function plain(
  { url = "/", method = "GET", ...headers }: Readonly<Record<string, string>>,
  isDevelopment = false,
): IncomingMessage {
  const request = Object.assign(new IncomingMessage(new Socket()), { url, method });
  Object.assign(request.headers, headers);
  makePlain(request, isDevelopment);
  return request;
}

test("an address that can be read stays as it is", () => {
  fc.assert(
    fc.property(
      fc.webPath({ size: "xsmall" }),
      fc.webQueryParameters({ size: "xsmall" }),
      (path, query) => {
        const address = `/a${path}?${query}`;
        expect(plainAddress(address)).toBe(address);
      },
    ),
  );
});

test("the server that a proxy asks for is left out, and what is no path is none", () => {
  expect(plainAddress("http://evil.example/incidents?q=a")).toBe("/incidents?q=a");
  expect(plainAddress("HTTPS://evil.example:1")).toBe("/");
  expect(plainAddress("*")).toBe("/");
  expect(plainAddress("/http://evil.example/")).toBe("/http://evil.example/");
});

test("a path that cannot be read, and a page that Next keeps, lead nowhere, in the reader's language", () => {
  for (const path of ["/%", "/picture/%E0%A4%A", "/incidents/%ff/%ff?q=%", "/_global-error"])
    expect(plainAddress(path)).toBe("/nowhere");
  expect(plainAddress("/ar/claims/%/x")).toBe("/ar/nowhere");
  expect(plainAddress("/incidents?q=%")).toBe("/incidents?q=%");
});

test("what Next takes no request of, or nobody needs, is made plain", () => {
  expect(plain({ method: "TRACE" }).method).toBe("PATCH");
  expect(plain({ range: "bytes=9-", accept: "text/html" }).headers).toEqual({
    accept: "text/html",
  });
});

test("nobody speaks to Next but a developer's browser", () => {
  const said = {
    rsc: "1",
    "next-action": "a",
    "next-router-state-tree": "%",
    "x-nextjs-data": "1",
  };
  expect(plain(said).headers).toEqual({});
  expect(plain(said, true).headers).toEqual(said);
});
