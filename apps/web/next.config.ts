import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** For files whose name says what is in them. */
const forGood = { key: "Cache-Control", value: "public, max-age=31536000, immutable" };

const config: NextConfig = {
  ...(process.env.SITREP_STANDALONE === "1" && { output: "standalone" as const }),
  outputFileTracingRoot: repository,
  // What draws pictures to pixels is read as files, which nothing imports.
  outputFileTracingIncludes: {
    "/picture/*": [
      "../../node_modules/@resvg/resvg-wasm/**",
      "../../node_modules/@fontsource/ibm-plex-sans{,-arabic}/files/*-{latin,latin-ext,arabic}-*.woff2",
    ],
  },
  turbopack: {
    root: repository,
    rules: {
      "**/SPEC.md": { loaders: ["./build/markdown-text.mjs"], as: "*.js" },
    },
  },
  serverExternalPackages: ["@resvg/resvg-wasm"],
  transpilePackages: ["@sitrep/api", "@sitrep/domain", "@sitrep/ingest", "@sitrep/store"],
  // Types are checked once for the whole repository, by the root's own configuration.
  typescript: { ignoreBuildErrors: true },
  // A file that is handed over has at most 8 MB, and a form around it.
  experimental: { serverActions: { bodySizeLimit: "9mb" }, proxyClientMaxBodySize: "9mb" },
  poweredByHeader: false,
  // Without it Next calls 127.0.0.1 "localhost" in the proxy, takes a rewrite to itself for one to another server, and asks over HTTP.
  skipProxyUrlNormalize: true,
  // No page has a picture that is to be made smaller, so nobody is to have one made.
  images: { unoptimized: true },
  devIndicators: false,
  headers: async () => [
    // A picture carries its source inside and may be shown on any page; pages, forms and data may not be taken into one.
    {
      source: "/picture/:file",
      headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }],
    },
    { source: "/scripts/parts/:name(.+-[\\w-]{8}\\.js)", headers: [forGood] },
    { source: "/fonts/:name", headers: [forGood] },
  ],
};

export default config;
