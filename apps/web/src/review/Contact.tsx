import type { Dossier } from "@manufacture/contract/dossier";
import { routes } from "@manufacture/contract/routes";
import { useMutation } from "@tanstack/react-query";
import { call } from "../api.ts";
import { text } from "../text/text.ts";
import styles from "./dossier.module.css";
import { failureSentence } from "./failure.ts";

const words = text.desk.contact;

/** The reporter's address, on demand; the server writes who looked. */
export function Contact({ dossier: { id, hasEmail } }: { dossier: Dossier }) {
  const { review } = text;
  const look = useMutation({
    mutationFn: () => call(routes.seeContact, { params: { id } }),
    gcTime: 0, // not kept once the page is left
  });
  if (!hasEmail) return <small>{review.dossier.noEmail}</small>;
  if (look.data?.email) return <a href={`mailto:${look.data.email}`}>{look.data.email}</a>;
  return (
    <>
      <br />
      <button
        type="button"
        className={styles.plain}
        aria-disabled={look.isPending}
        onClick={() => look.mutate()}
      >
        {words.show}
      </button>
      <small>{look.error ? failureSentence(look.error) : words.hint}</small>
    </>
  );
}
