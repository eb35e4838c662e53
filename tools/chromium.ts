import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { commandFolders, wantedChromium } from "./env.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macApplications = ["Chromium", "Google Chrome"];

function* candidates(): Generator<string> {
  const named = wantedChromium();
  // Whoever names one wants that one, not the next best.
  if (named !== null) return yield named;
  yield "/usr/bin/chromium";
  for (const folder of commandFolders()) {
    for (const name of names) yield join(folder, name);
  }
  for (const name of macApplications) yield `/Applications/${name}.app/Contents/MacOS/${name}`;
}

/** The path of a Chromium that starts: CHROMIUM_PATH, else Debian's, else one on PATH or among the applications; null where none is found. */
export function findChromium(): string | null {
  for (const path of candidates()) {
    // Ubuntu's chromium-browser is a stub that only says how to install the real one.
    if (existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0) {
      return path;
    }
  }
  return null;
}

/** The command that installs a Chromium on this system. */
export const chromiumInstallCommand =
  process.platform === "darwin"
    ? "brew install --cask chromium"
    : "sudo apt-get install -y chromium";
