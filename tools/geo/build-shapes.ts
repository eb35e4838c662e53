/**
 * Writes the map's shapes: governorates of Iraq and Syria, the countries around them, their borders and
 * coast, lakes and rivers, in one quantised TopoJSON file.
 *
 *     node tools/with-node.mjs node tools/geo/build-shapes.ts [folder with Natural Earth's governorates]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { drawShapes } from "./shapes.ts";

const repository = new URL("../../", import.meta.url);
const source = process.argv[2] ?? fileURLToPath(new URL("../shared/data/geo", repository));
const output = new URL("apps/web/public/geo/iraq-syria.topo.json", repository);

const text = `${JSON.stringify(drawShapes(source))}\n`;
mkdirSync(new URL(".", output), { recursive: true });
writeFileSync(output, text);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `${fileURLToPath(output)}: ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} compressed`,
);
