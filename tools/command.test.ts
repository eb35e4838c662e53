import { expect, test } from "vitest";
import { runCommand } from "./command.ts";

const node = process.execPath;

test("answers the exit code and both outputs", async () => {
  const program = "console.log('out'); console.error('err'); process.exitCode = 3;";
  expect(await runCommand([node, "-e", program])).toEqual({
    code: 3,
    stdout: "out\n",
    stderr: "err\n",
  });
});

test("adds to the environment and takes nothing from it", async () => {
  const program = "console.log(process.env.ADDED, process.env.PATH !== undefined)";
  const { stdout } = await runCommand([node, "-e", program], { env: { ADDED: "yes" } });
  expect(stdout).toBe("yes true\n");
});

test("a command that does not exist is an exception", async () => {
  await expect(runCommand(["no-such-command"])).rejects.toThrow("ENOENT");
});

test("an abort ends the command, even one that does not listen", async () => {
  const stop = new AbortController();
  const program = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);";
  const running = runCommand([node, "-e", program], { signal: stop.signal });
  stop.abort();
  await expect(running).rejects.toThrow("aborted");
});
