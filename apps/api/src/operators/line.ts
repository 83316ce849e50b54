export interface Line {
  words: string[];
  options: Record<string, string>;
}

/** A command line as words and `--name value` or `--name=value`. */
export function parseLine(line: readonly string[]): Line {
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (let i = 0; i < line.length; i++) {
    const word = line[i] ?? "";
    if (!word.startsWith("--")) words.push(word);
    else {
      const [name = "", ...value] = word.slice(2).split("=");
      options[name] = value.length > 0 ? value.join("=") : (line[++i] ?? "");
    }
  }
  return { words, options };
}
