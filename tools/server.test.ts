import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { claimAddress, urlOf } from "./server.ts";

const host = "127.0.0.1";

test("port 0 is answered with one that is free, and left free", async () => {
  const address = await claimAddress({ host, port: 0 });
  expect(address.port).toBeGreaterThan(0);
  expect(await claimAddress(address)).toEqual(address);
});

test("a port in use is one sentence with what to do", async () => {
  const other = createServer().listen(0, host);
  await once(other, "listening");
  const bound = other.address();
  const port = bound !== null && typeof bound === "object" ? bound.port : 0;
  await expect(claimAddress({ host, port })).rejects.toThrow(
    `port ${port} on 127.0.0.1 is in use: stop what uses it, or name another, for example PORT=3001 npm start`,
  );
  other.close();
});

test("an address of another machine is refused with the name of the variable", async () => {
  await expect(claimAddress({ host: "192.0.2.1", port: 0 })).rejects.toThrow("HOST is no address");
});

test("a person is told localhost for every address that means this machine", () => {
  expect(urlOf({ host, port: 3000 })).toBe("http://localhost:3000");
  expect(urlOf({ host: "::", port: 3000 })).toBe("http://localhost:3000");
  expect(urlOf({ host: "192.0.2.1", port: 80 })).toBe("http://192.0.2.1:80");
  expect(urlOf({ host: "2001:db8::1", port: 80 })).toBe("http://[2001:db8::1]:80");
});
