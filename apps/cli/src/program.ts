/** Program: reads the command line, runs the command, and turns whatever goes wrong into one sentence and an exit code. */
import { Command, CommanderError, Option } from "commander";
import { nearest } from "@sitrep/domain/nearest";
import type { Call, ExitCode, Runner } from "./call.ts";
import type { CommandName, CommandSpec } from "./command-list.ts";
import { COMMANDS, GROUPS } from "./command-list.ts";
import type { Place } from "./counter.ts";
import { readEnvironment } from "./env.ts";
import type { Environment } from "./env.ts";
import { Failure, reportOf } from "./failure.ts";
import { flagText } from "./flag-text.ts";
import { flagsOf } from "./flags.ts";
import type { Flag } from "./flags.ts";
import { FORMATS, formatNamed, isFormat } from "./formats/format.ts";
import { isTerminal, writeError, writeOut } from "./output.ts";

/** Finds the runner of a command; a command that is rarely needed is only loaded here. */
export type Runners = Readonly<Record<CommandName, () => Promise<Runner>>>;

/** Runs a command line without its first two words, and answers the exit code. */
export async function runProgram(
  words: readonly string[],
  runners: Runners,
): Promise<ExitCode | 2> {
  try {
    let code: ExitCode = 0;
    const environment = readEnvironment();
    const run = async (spec: CommandSpec, given: readonly string[], options: Options) => {
      const runner = await runners[spec.name]();
      code = await runner(readCall(spec, given, options, environment));
    };
    await buildProgram(words, run).parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    return fail(error);
  }
}

function fail(error: unknown): ExitCode | 2 {
  // By its name: each part of the program holds its own copy of the class.
  if (error instanceof Error && error.name === "ReaderGone") return 0;
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const { exitCode, sentence } = reportOf(error);
  writeError(`sitrep: ${sentence}`);
  return exitCode === 2 ? 2 : 1;
}

/** Commander's own message as a sentence of ours, with where to read on. */
function usageFailure({ code, message }: CommanderError, name: string): Failure {
  const [first = "", ...rest] = message.replace(/^error: /, "").split("\n");
  const meant = /^\(Did you mean (.*?)\??\)$/.exec(rest.join(" ").trim())?.[1];
  const help = `see sitrep ${`${name} --help`.trim()}`;
  if (meant !== undefined) return new Failure(2, `${first}; did you mean ${meant}?`);
  if (code === "commander.excessArguments") {
    const words = /got \d+: (.*?)\.?$/.exec(first)?.[1] ?? "";
    return new Failure(2, `sitrep ${name} does not know what to do with "${words}"; ${help}`);
  }
  return new Failure(2, `${first}; ${help}`);
}

function explainUsage(command: Command, name: string): void {
  command.exitOverride((error) => {
    throw error.exitCode === 0 ? error : usageFailure(error, name);
  });
}

type Options = Readonly<Record<string, unknown>>;
type Run = (spec: CommandSpec, given: readonly string[], options: Options) => Promise<void>;

/** The program with the command that is called, or with all where none is; `hasAll` gives it all with all their flags. */
export function buildProgram(words: readonly string[], run: Run, hasAll = false): Command {
  const program = new Command("sitrep")
    .description("What is said about an armed conflict, with who says so.")
    .usage("[command] [flags]")
    .option("--db <path>", "the database file (SITREP_DB, else the repository's own)")
    .option("--server <url>", "ask a server instead (SITREP_SERVER)")
    .option("--known-at <when>", "as it was known at a batch number, a day or an instant")
    .addOption(new Option("--format <form>", `one of ${FORMATS.join(", ")}`).argParser(parseFormat))
    .configureOutput({ writeOut, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({ showGlobalOptions: true, helpWidth: 100 })
    .allowExcessArguments();
  explainUsage(program, "");
  const groups = new Map<string, Command>();
  const called = hasAll ? [] : COMMANDS.filter(({ name }) => words.includes(firstWord(name)));
  // The help of the program names every command, and so does whoever mistypes one.
  const isWhole = called.length === 0 || words.includes("help");
  // A command that is given none of its own flags need not know them: making them takes longer than most commands.
  const hasFlags = hasAll || words.includes("help") || words.some(isOwnFlag);
  for (const spec of isWhole ? COMMANDS : called) {
    const [first = "", second] = spec.name.split(" ");
    let parent = program;
    if (second !== undefined) {
      parent = groups.get(first) ?? addGroup(program, first);
      groups.set(first, parent);
    }
    const command = addCommand(parent, spec, hasFlags, run);
    // A command that also has verbs: what is no verb is its word.
    if (second === undefined) groups.set(first, command);
  }
  // Without a command, the browser opens.
  program.action(async () => {
    const [word] = program.args;
    if (word !== undefined) throw unknownCommand(word);
    const browse = COMMANDS.find((spec) => spec.name === "browse");
    if (browse !== undefined) await run(browse, [], program.opts());
  });
  return program;
}

/** Whether a word is a flag, and none of those that every command takes. */
function isOwnFlag(word: string): boolean {
  return word.startsWith("-") && !/^--(?:db|server|known-at|format)(?:=|$)/.test(word);
}

/** A word that needs a second one: `cite`. */
function addGroup(program: Command, name: string): Command {
  const verbs = COMMANDS.filter((spec) => firstWord(spec.name) === name);
  const summary = GROUPS[name] ?? verbs.map((spec) => spec.summary).join("; ");
  const group = program.command(name).description(summary);
  group.copyInheritedSettings(program).allowExcessArguments(true);
  group.action(() => {
    const known = verbs.map((spec) => `sitrep ${spec.name} ${spec.words}`.trim()).join(", ");
    throw new Failure(2, `sitrep ${name} needs a verb: ${known}`);
  });
  return group;
}

function unknownCommand(word: string): Failure {
  const meant = nearest(
    word,
    COMMANDS.map(({ name }) => firstWord(name)),
  );
  const hint = meant === undefined ? "see sitrep --help" : `did you mean ${meant}?`;
  return new Failure(2, `unknown command "${word}"; ${hint}`);
}

function firstWord(name: string): string {
  return name.split(" ")[0] ?? name;
}

function addCommand(parent: Command, spec: CommandSpec, hasFlags: boolean, run: Run): Command {
  const name = spec.name.split(" ").at(-1) ?? spec.name;
  const command = parent.command(`${name} ${spec.words}`.trim()).description(spec.summary);
  command.copyInheritedSettings(parent).allowExcessArguments(false);
  explainUsage(command, spec.name);
  if (hasFlags) {
    for (const flag of flagsOf(spec.schemas ?? [])) {
      // The words of a search are its words, and the moment is a flag of every command.
      if (flag.name !== spec.field && flag.name !== "knownAt") addFlag(command, flag);
    }
    for (const { flags, summary, isList } of spec.own ?? []) {
      const option = new Option(flags, summary);
      command.addOption(isList === true ? option.argParser(collect) : option);
    }
  }
  command.action(async () => run(spec, command.args, command.optsWithGlobals()));
  return command;
}

function addFlag(command: Command, { name, takes, values, placeholder, summary }: Flag): void {
  const text = flagText(name);
  const words = values === null ? summary : `${summary}: ${values.join(", ")}`;
  if (takes === "switch") {
    command.addOption(new Option(text, words));
    command.addOption(new Option(text.replace("--", "--no-"), "").hideHelp());
    // A switch that nobody touched says nothing; commander would take its absence for yes.
    command.setOptionValue(name, undefined);
    return;
  }
  const option = new Option(`${text} <${placeholder}>`, words);
  if (takes === "list") option.argParser(collect);
  command.addOption(option);
}

/** Adds what a flag is given to what it was given before. */
function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function parseFormat(text: string): string {
  const format = formatNamed(text);
  if (format !== undefined) return format;
  throw new Failure(2, `--format does not know "${text}": it takes ${FORMATS.join(", ")}`);
}

function readCall(
  spec: CommandSpec,
  given: readonly string[],
  options: Options,
  environment: Environment,
): Call {
  const knownAt = textOf(options["knownAt"]);
  const input: Record<string, unknown> = {};
  for (const field of (spec.schemas ?? []).flatMap(({ shape }) => Object.keys(shape)))
    if (options[field] !== undefined) input[field] = options[field];
  if (spec.field !== undefined) input[spec.field] = spec.field === "id" ? given : given.join(" ");
  const isScreen = isTerminal();
  const [first = "table"] = spec.formats;
  const isTold = spec.formats.includes("table") && spec.formats.length > 1;
  const usual = isTold ? (isScreen ? "table" : "ndjson") : first;
  const format = textOf(options["format"]) ?? usual;
  if (!isFormat(format) || !spec.formats.includes(format)) {
    const takes = spec.formats.join(", ");
    throw new Failure(2, `sitrep ${spec.name} has no form "${format}": it takes ${takes}`);
  }
  return {
    words: given,
    input,
    own: options,
    place: placeOf(options, environment),
    knownAt,
    format,
    isTerminal: isScreen,
    environment,
  };
}

function placeOf(options: Options, environment: Environment): Place {
  const database = textOf(options["db"]);
  const server = textOf(options["server"]);
  if (database !== undefined && server !== undefined)
    throw new Failure(2, "--db and --server name two places to ask: give one of them");
  if (server !== undefined) return { is: "server", url: server };
  if (database !== undefined) return { is: "file", path: database };
  if (environment.server !== undefined) return { is: "server", url: environment.server };
  return { is: "file", path: environment.database };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
