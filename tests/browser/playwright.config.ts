import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "../../tools/chromium.ts";
import { browserTestRoom } from "../../tools/env.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const room = browserTestRoom();
const port = room.port ?? 3199;
const folder = room.folder ?? join(tmpdir(), "sitrep-browser-tests");
const executablePath = findChromium();

export default defineConfig({
  testDir: ".",
  // The tasks go through one process, and first, lest the others wait for them at the end.
  projects: [
    { name: "tasks", testMatch: "tasks.spec.ts" },
    { name: "pages", testMatch: "**/*.spec.ts", testIgnore: "tasks.spec.ts" },
  ],
  outputDir: join(root, "test-results"),
  fullyParallel: true,
  // A busy machine is slow, and that is no defect.
  timeout: 120_000,
  expect: { timeout: 20_000 },
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
