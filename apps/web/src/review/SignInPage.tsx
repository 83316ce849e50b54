import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import { EnterWithLink } from "./EnterWithLink.tsx";
import { LinkForm } from "./LinkForm.tsx";
import { NoIndex } from "./NoIndex.tsx";
import styles from "./sign-in.module.css";
import { claimsToken, signInToken } from "./sign-in-token.ts";

/** The reviewers' door: ask for a link, or use the one that came. */
export function SignInPage() {
  const hash = useLocation({ select: (location) => location.hash });
  const [refused, setRefused] = useState<string>();
  const { signIn, publicMap } = text.review;
  usePageTitle(text.review.pageTitle(signIn.title));
  const token = signInToken(hash);
  const usable = token !== undefined && token !== refused;
  return (
    <main className={styles.page}>
      <NoIndex />
      <a className={styles.home} href={here("/")}>
        {text.shell.name} <span>{publicMap}</span>
      </a>
      <div className={styles.sheet}>
        <h1>{signIn.title}</h1>
        <p className={styles.lead}>{signIn.lead}</p>
        {usable ? (
          <EnterWithLink token={token} onSpent={() => setRefused(token)} />
        ) : (
          <LinkForm expired={refused !== undefined || claimsToken(hash)} />
        )}
      </div>
    </main>
  );
}
