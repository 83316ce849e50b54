import type { ButtonHTMLAttributes } from "react";
import styles from "./button.module.css";

type Look = "plain" | "strong" | "primary";

/** The class of something that looks like a button: links borrow it. */
export const buttonClass = (look: Look = "plain") =>
  look === "plain" ? `${styles.button}` : `${styles.button} ${styles[look]}`;

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
}

export function Button({ look = "plain", type = "button", className = "", ...rest }: Props) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />;
}
