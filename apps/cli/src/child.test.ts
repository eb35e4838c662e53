import { expect, test } from "vitest";
import { runToEnd } from "./child.fixture.ts";

test("a program that hangs is ended, and its test told which it was and what it said", () => {
  const program = "console.log('up'); setInterval(() => {}, 1000)";
  expect(() => runToEnd(process.execPath, ["-e", program], { timeout: 3000 })).toThrow(
    /node -e console\.log.*: did not end within 3 s; it said: (?:up\n)?$/,
  );
});

test("a program that cannot be started is no answer either", () => {
  expect(() => runToEnd("no-such-program", [])).toThrow(/^no-such-program: .*ENOENT/);
});
