// Runs a command under the Node that the install pinned, whatever the machine's own is:
//   node tools/with-node.mjs vitest run
// Kept to what Node 20 understands, for that may be who starts it.
import { findNode, noNodeSentence, runUnder } from "./pinned-node.mjs";

async function main(command) {
  if (command.length === 0) {
    console.error("with-node: name a command, for example: node tools/with-node.mjs vitest run");
    return 2;
  }
  const node = findNode();
  if (node === null) {
    console.error(noNodeSentence);
    return 1;
  }
  try {
    return await runUnder(node, command);
  } catch (error) {
    const absent = error.code === "ENOENT";
    console.error(
      absent
        ? `with-node: there is no command "${command[0]}" here: run "npm install"`
        : `with-node: ${error.message}`,
    );
    return 127;
  }
}

process.exitCode = await main(process.argv.slice(2));
