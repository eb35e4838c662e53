import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "../../tools/chromium.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const port = Number(process.env["SITREP_BROWSER_PORT"] ?? 3199);
const executablePath = findChromium();
// Each worker reads this file again; the first reader's folder holds for all.
const folder = (process.env["SITREP_BROWSER_FOLDER"] ??= mkdtempSync(join(tmpdir(), "sitrep-")));

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: join(root, "test-results"),
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: ["--no-sandbox", "--enable-unsafe-swiftshader"],
    },
  },
  webServer: {
    command: "exec node tools/start.ts",
    cwd: root,
    url: `http://localhost:${port}`,
    env: { PORT: String(port), HOST: "127.0.0.1", SITREP_DB: join(folder, "sitrep.db") },
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 6000 },
  },
});
