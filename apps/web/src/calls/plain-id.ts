import { isPlainId } from "@manufacture/contract/question-faults";

/** An identifier made from words, like none of `taken`: "Y a-t-il du bruit ?" is "y-a-t-il-du-bruit". */
export function plainId(words: string, taken: readonly string[]): string {
  const plain = words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 48)
    .replace(/-$/, "");
  const start = isPlainId(plain) ? plain : plain ? `q-${plain}` : "q";
  const free = (id: string) => !taken.includes(id);
  if (free(start)) return start;
  for (let number = 2; ; number++) if (free(`${start}-${number}`)) return `${start}-${number}`;
}
