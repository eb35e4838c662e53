/** Spec: the rules of the domain, read once. */
import spec from "@sitrep/domain/SPEC.md";
import { readSpec } from "./spec-reading.ts";

/** See the file. */
export const SPEC = readSpec(spec);
