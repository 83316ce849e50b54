import type { ClientBase } from "pg";
import { WrongCall } from "../wrong-call.ts";
import { copyTable } from "./copy-table.ts";
import { refuseRows } from "./emptiness.ts";
import { speakExactly } from "./exact-text.ts";
import { fingerprint } from "./fingerprint.ts";
import { explained } from "./refused.ts";
import { restart, sequencesOf } from "./sequences.ts";
import { standStill } from "./standstill.ts";
import { counterparts, type Table, tablesOf } from "./tables.ts";

type Say = (line: string) => void;

/**
 * Carries every row and sequence between two databases of the same schema, each side in a transaction that the caller
 * ends, and proves it. Throws `WrongCall` when the target holds rows, refuses one, or ends up different.
 */
export async function carry(source: ClientBase, target: ClientBase, say: Say): Promise<void> {
  await speakExactly(source);
  await speakExactly(target);
  const from = await tablesOf(source);
  const to = counterparts(from, await tablesOf(target));
  const pairs = from.map((table, i): [Table, Table] => [table, to[i] as Table]); // counterparts keeps the order
  const names = to.map(({ sql }) => sql).join(", ");
  await target.query("set local lock_timeout = '10s'; set local idle_in_transaction_session_timeout = 0");
  await target.query(`lock table ${names} in access exclusive mode`); // nobody writes into what is being proved
  await refuseRows(target, to);
  const goOn = await standStill(target, to);
  await target.query(`truncate ${names}`); // what the migrations wrote comes again with the source's rows
  for (const [here, there] of pairs)
    await explained(`La base cible refuse une ligne de ${here.name}`, copyTable(source, target, here, there));
  await explained("La base cible refuse une référence", goOn());
  const sequences = await sequencesOf(source);
  await restart(target, sequences);
  await prove(source, target, pairs, say);
  if (JSON.stringify(await sequencesOf(target)) !== JSON.stringify(sequences))
    throw new WrongCall("Les numéros suivants diffèrent : rien n’a été gardé dans la base cible.");
  say(`${sequences.length} suites de numéros : égales`);
}

async function prove(source: ClientBase, target: ClientBase, pairs: [Table, Table][], say: Say) {
  const width = Math.max(...pairs.map(([{ name }]) => name.length));
  const different: string[] = [];
  for (const [here, there] of pairs) {
    const before = await fingerprint(source, here);
    const after = await fingerprint(target, there);
    const equal = before.rows === after.rows && before.hash === after.hash;
    const verdict = equal ? "égal" : `DIFFÉRENT : ${after.rows} lignes, ${after.hash}`;
    say(`${here.name.padEnd(width)}  ${before.rows.padStart(8)} lignes  ${before.hash}  ${verdict}`);
    if (!equal) different.push(here.name);
  }
  if (different.length)
    throw new WrongCall(
      `La copie de ${different.join(", ")} diffère de la source : rien n’a été gardé dans la base cible.`,
    );
}
