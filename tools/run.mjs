// Installs what is missing, then runs one of the TypeScript tools beside this file under the pinned Node:
//   node tools/run.mjs start
// Without a tool's name it only installs.
// Kept to what Node 20 understands.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installMissing } from "./install.mjs";
import { findNode, noNodeSentence, runUnder } from "./pinned-node.mjs";

const here = dirname(fileURLToPath(import.meta.url));

async function main([tool, ...rest]) {
  const code = await installMissing(dirname(here));
  if (code !== 0 || tool === undefined) return code;
  const node = findNode();
  if (node === null) throw new Error(noNodeSentence);
  return runUnder(node, ["node", join(here, `${tool}.ts`), ...rest]);
}

const args = process.argv.slice(2);
try {
  process.exitCode = await main(args);
} catch (error) {
  console.error(`sitrep: ${error.message}`);
  process.exitCode = 1;
}
