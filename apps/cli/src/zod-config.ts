/** Zod as a program wants it that parses one question and ends: compiling its schemas takes longer than asking them. */
import { z } from "zod";

z.config({ jitless: true });
