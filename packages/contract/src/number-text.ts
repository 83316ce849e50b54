/** The number a URL's text spells in plain decimal digits, or undefined: never a default, never "0x10" or " ". */
export function numberFromText(text: string): number | undefined {
  if (!/^-?\d{1,15}(\.\d{1,20})?$/.test(text)) return undefined;
  return Number(text);
}
