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
  try {
    const code = await installMissing(dirname(here));
    if (code !== 0 || tool === undefined) return code;
    const node = findNode();
    if (node === null) {
      console.error(`sitrep: ${noNodeSentence}`);
      return 1;
    }
    return await runUnder(node, ["node", join(here, `${tool}.ts`), ...rest]);
  } catch (error) {
    console.error(`sitrep: ${error.message}`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
