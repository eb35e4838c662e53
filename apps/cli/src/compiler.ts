/** Compiler: the program starts without V8's optimising compilers, which cost a short command more than they save. */

/** Lets V8 compile what is run often, for work that lasts: the shim's flags turned that off. */
export function compileHotCode(): void {
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  for (const flag of ["--sparkplug", "--maglev", "--opt"]) setFlagsFromString(flag);
}
