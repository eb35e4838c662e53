/** YAML lines: a mapping written with a remark beside each guess. Only what a mapping needs of YAML is written. */

/** A line of a mapping: what it says, and the remark beside it. */
export interface YamlLine {
  readonly depth: number;
  readonly text: string;
  readonly remark: string | null;
}

/** A line. */
export function line(depth: number, text: string, remark: string | null = null): YamlLine {
  return { depth, text, remark };
}

/** A text as YAML: bare where nothing in it can be mistaken, else in quotes. */
export function scalar(text: string): string {
  const isBare = /^[\p{L}_][\p{L}\p{N}_ ./-]*$/u.test(text) && !/\s$/.test(text);
  return isBare && !/^(?:true|false|null|yes|no|on|off|~)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

/** Fields as YAML on one line; those that are undefined are left out. */
export function flow(fields: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(fields).flatMap(([key, text]) =>
    text === undefined ? [] : [`${scalar(key)}: ${text}`],
  );
  return `{ ${written.join(", ")} }`;
}

/** The lines as a text; remarks stand beside what they remark on. A remark is kept on its line, whatever it quotes. */
export function yamlText(lines: readonly YamlLine[]): string {
  return lines
    .map(({ depth, text, remark }) => {
      const said = remark === null ? "" : `# ${remark.replace(/[\p{Cc}\u2028\u2029]/gu, " ")}`;
      return `${"  ".repeat(depth)}${text}${text !== "" && said !== "" ? " " : ""}${said}`.trimEnd();
    })
    .map((one) => `${one}\n`)
    .join("");
}
