/** A command line, taken apart: words, and options with their values (`--name value` or `--name=value`). */
export interface Line {
  words: string[];
  options: Record<string, string>;
}

export function parseLine(line: string[]): Line {
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (let i = 0; i < line.length; i++) {
    const word = line[i] ?? "";
    if (!word.startsWith("--")) words.push(word);
    else {
      const at = word.indexOf("=");
      if (at > 0)
        options[word.slice(2, at)] = word.slice(at + 1); // the value may hold other equal signs
      else options[word.slice(2)] = line[++i] ?? "";
    }
  }
  return { words, options };
}
