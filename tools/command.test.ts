import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
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

test("an abort ends the command, and the wait for it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-command-"));
  const note = join(folder, "pid");
  const program = `fs.writeFileSync(${JSON.stringify(note)}, String(process.pid)); setInterval(() => {}, 1000);`;
  const stop = new AbortController();
  const running = runCommand([node, "-e", program], { signal: stop.signal });
  const pid = await vi.waitUntil(
    () => existsSync(note) && Number(readFileSync(note, "utf8")),
    waiting,
  );
  stop.abort();
  await expect(running).rejects.toThrow("aborted");
  await vi.waitUntil(() => !isRunning(pid), waiting);
  rmSync(folder, { recursive: true });
});

const waiting = { timeout: 60_000, interval: 20 };

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
