/**
 * Kills imports at random moments, as often as is asked, and counts what they leave: `node tools/kill-imports.ts 50`. Every
 * database must be the one before or the one after, and whole.
 */
import { build, temporaryFolder } from "../apps/cli/src/program.fixture.ts";
import { killRange } from "../apps/cli/src/import/kill.fixture.ts";

const times = Number(process.argv[2] ?? 50);
const folder = temporaryFolder();
try {
  build();
  const range = killRange(folder.path, 3000);
  const left = { before: 0, after: 0, "something else": 0 };
  let faults = 0;
  for (let part = 0; part < times; part += 1) {
    const killed = await range.kill(((part + Math.random()) / times) * range.whole * 1.05);
    left[killed.left] += 1;
    if ((part + 1) % 10 === 0) console.log(`${part + 1} of ${times} killed`);
    const isSound = killed.left !== "something else" && killed.isWhole && killed.wentOn;
    if (!isSound) {
      faults += 1;
      console.error(killed);
    }
  }
  console.log(
    `${times} imports of ${Math.round(range.whole)} ms killed: ${left.before} left the database before, ` +
      `${left.after} the one after, ${left["something else"]} something else; ${faults} not whole`,
  );
  process.exitCode = faults === 0 ? 0 : 1;
} finally {
  folder.remove();
}
