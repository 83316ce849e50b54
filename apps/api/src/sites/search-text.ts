/** The words of a search as the database compares them: lower case, no accents, LIKE's own signs escaped; at most 8. */
export const seekText = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/['’]/g, "’")
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => word.replace(/[\\%_]/g, "\\$&"));
