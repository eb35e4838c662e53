/**
 * How the terminal program is built: a light part that only reads and starts fast, and a heavy part with every schema,
 * the loader and the full-screen browser, which the light part calls when it is needed. Both come from the same sources.
 */
import { rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { defineConfig } from "rolldown";
import type { Plugin, RolldownOptions } from "rolldown";
import { parseAst } from "rolldown/parseAst";

/** A text that is put into a source. */
interface Edit {
  readonly at: number;
  readonly text: string;
}

function withEdits(code: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.at - one.at)
    .reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.at), code);
}

/**
 * Lets a bundle leave out what it does not use of the domain. Nothing there does anything but make a value, which a
 * bundler cannot see: to it, every call that makes a schema might matter.
 */
const pureDomain: Plugin = {
  name: "pure-domain",
  transform: {
    filter: { id: /packages\/domain\/src\/[^.]+\.ts$/ },
    handler(code) {
      const edits = parseAst(code, { lang: "ts" }).body.flatMap((statement): Edit[] => {
        const declared =
          statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
        if (declared?.type !== "VariableDeclaration") return [];
        return declared.declarations.flatMap(({ init }) =>
          init?.type === "CallExpression" || init?.type === "NewExpression"
            ? [
                { at: init.start, text: "/* @__PURE__ */ (() => " },
                { at: init.end, text: ")()" },
              ]
            : [],
        );
      });
      return withEdits(code, edits);
    },
  },
};

/** A value that is a schema, or an object of some: how it begins, or how one in it ends. */
const SCHEMA =
  /^(?:z|strict|listOf|bounded|countUpTo|id|slug|amount|inOrder)\b|\.(?:optional|default)\([^()]*\)\W*$/;

/** Makes schemas when they are first asked for: each command needs a few of them, and making all takes longer than most. */
const lateSchemas: Plugin = {
  name: "late-schemas",
  transform: {
    filter: { id: /packages\/(?:domain|api)\/src\/[^.]+\.ts$/ },
    handler(code) {
      const edits = parseAst(code, { lang: "ts" }).body.flatMap((statement): Edit[] => {
        const declared =
          statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
        if (declared?.type !== "VariableDeclaration") return [];
        return declared.declarations.flatMap(({ init }) =>
          (init?.type === "CallExpression" || init?.type === "ObjectExpression") &&
          SCHEMA.test(code.slice(init.start, init.end))
            ? [
                { at: init.start, text: "/* @__PURE__ */ late(() => (" },
                { at: init.end, text: "))" },
              ]
            : [],
        );
      });
      return edits.length === 0 ? null : withEdits(code, edits) + LATE;
    },
  },
};

/** Stands for a value that is made when something of it is first asked for. */
const LATE = `
function late(make) {
  let made;
  const value = () => (made ??= make());
  return new Proxy({}, {
    get: (_, key) => Reflect.get(value(), key),
    has: (_, key) => Reflect.has(value(), key),
    ownKeys: () => Reflect.ownKeys(value()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(value(), key),
    getPrototypeOf: () => Reflect.getPrototypeOf(value()),
  });
}
`;

/** Loads the router of a noun when it is first asked. The counter's own types and calls stay as they are. */
const lateRouters: Plugin = {
  name: "late-routers",
  transform: {
    filter: { id: /packages\/api\/src\/router\.ts$/ },
    handler: (code) =>
      `import { lazy } from "@trpc/server";\n${code.replace(
        /^import \{ (\w+) \} from "(\.\/routers\/[^"]+)";$/gm,
        (_, name, file) =>
          `const ${name} = lazy(() => import("${file}").then((its) => its.${name}));`,
      )}`,
  },
};

/** A module that is loaded at the first call of one of its functions, because it costs more than most commands take. */
interface LateModule {
  readonly from: string;
  readonly names: readonly string[];
  /** Only where a file with this in its path imports it. */
  readonly importer?: string;
}

function builtin(name: string): string {
  return `process.getBuiltinModule('${name}')`;
}

/** Most dates are read without it. */
const edtf: LateModule = {
  from: `${builtin("node:module")}.createRequire(import.meta.url)('./edtf.cjs')`,
  names: ["parse"],
};

/** Commander starts other programs with it, of which this one has none. */
const childProcess: LateModule = {
  from: builtin("node:child_process"),
  names: ["spawn"],
  importer: "commander",
};

/** Hashes are needed to write and to verify, and never to read. */
const crypto: LateModule = {
  from: builtin("node:crypto"),
  names: ["createHash", "hash", "randomBytes"],
};

function lateModules(modules: Readonly<Record<string, LateModule>>): Plugin {
  return {
    name: "late-modules",
    resolveId: {
      handler(id, importer) {
        const late = Object.hasOwn(modules, id) ? modules[id] : undefined;
        if (late === undefined || !(importer ?? "").includes(late.importer ?? "")) return null;
        return `\0late:${id}`;
      },
    },
    load: {
      filter: { id: /^\0late:/ },
      handler(id) {
        const late = modules[id.slice("\0late:".length)];
        if (late === undefined) return null;
        const functions = late.names.map(
          (name) =>
            `export const ${name} = (...given) => (module ??= ${late.from}).${name}(...given);`,
        );
        const all = `export default { ${late.names.join(", ")} };`;
        return ["let module;", ...functions, all].join("\n");
      },
    },
  };
}

/** What of Kysely only writes, or makes tables: the light part has no use for it, and a bundler cannot see that. */
const KYSELY_WRITERS =
  /kysely\/dist\/(?:schema\/[^/]+|query-builder\/(?:insert|merge|update|delete|on-conflict)[^/]*|plugin\/with-schema\/[^/]+)\.js$/;

/** Leaves out what writes. Whoever asked for it all the same would be told so. */
const withoutWriters: Plugin = {
  name: "without-writers",
  load: {
    filter: { id: KYSELY_WRITERS },
    async handler(id) {
      const { body } = parseAst(await readFile(id, "utf8"));
      return body
        .flatMap((statement) => {
          const declared =
            statement.type === "ExportNamedDeclaration" ? statement.declaration : null;
          if (declared === null) return [];
          if (declared.type === "VariableDeclaration")
            return declared.declarations.map((one) => one.id.type === "Identifier" && one.id.name);
          return "id" in declared && declared.id !== null && "name" in declared.id
            ? [declared.id.name]
            : [];
        })
        .map(
          (name) =>
            `export function ${name}() { throw new Error("the light part does not write: ${name}"); }`,
        )
        .join("\n");
    },
  },
};

/** Leaves no letter beyond ASCII, because V8 holds a text with one of them in twice the room, and reads it slower. */
const onlyAscii: Plugin = {
  name: "only-ascii",
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === "chunk")
        file.code = file.code.replace(
          /[^\0-\u007f]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
        );
  },
};

/** The heavy part is another bundle, so that what only it uses stays out of the light one. */
const heavyApart: Plugin = {
  name: "heavy-apart",
  resolveId: {
    filter: { id: /\/heavy-runners\.ts$/ },
    handler: () => ({ id: "./heavy.mjs", external: true }),
  },
};

/**
 * What every command needs, in one file: each further file that has to be found and linked before a command can start
 * takes about a millisecond.
 */
const BASE = {
  name: "base",
  test: /packages\/(?:api\/src\/(?!routers|match|best-pairs)|domain\/src\/(?!match(?!-strength)|sweep|grid|distance|crosswalk)|store\/src\/(?!queries\/incident-run))|node_modules\/(?:zod|kysely|@trpc\/server|commander)\/|apps\/cli\/src\/(?:env|failure|flags|flag-text|output|names|wrong-input)\.ts$/,
};

const light: RolldownOptions = {
  input: { sitrep: "src/sitrep.ts" },
  platform: "node",
  plugins: [
    lateSchemas,
    pureDomain,
    lateRouters,
    lateModules({ edtf, "node:crypto": crypto, "node:child_process": childProcess }),
    withoutWriters,
    heavyApart,
    onlyAscii,
  ],
  output: {
    dir: "dist",
    // Node builds a module around each of its own that is imported, with all that it exports; `require` takes it as it is.
    format: "cjs",
    minify: true,
    codeSplitting: { groups: [BASE] },
    entryFileNames: "[name].cjs",
    chunkFileNames: "light-[name]-[hash].cjs",
  },
};

const heavy: RolldownOptions = {
  input: { heavy: "src/heavy-runners.ts" },
  platform: "node",
  external: ["react-devtools-core"],
  plugins: [lateModules({ edtf })],
  output: {
    dir: "dist",
    format: "esm",
    minify: true,
    entryFileNames: "[name].mjs",
    chunkFileNames: "heavy-[name]-[hash].mjs",
  },
};

const dates: RolldownOptions = {
  input: { edtf: "edtf" },
  platform: "node",
  output: {
    dir: "dist",
    format: "cjs",
    exports: "named",
    minify: true,
    entryFileNames: "[name].cjs",
  },
};

// Names carry a hash, so that what an earlier build left would never be written over.
rmSync(new URL("dist", import.meta.url), { recursive: true, force: true });

export default defineConfig([light, heavy, dates]);
