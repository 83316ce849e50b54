import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { buttonClass } from "./Button.tsx";
import { MessagePage } from "./MessagePage.tsx";

export const NotFoundPage = () => (
  <MessagePage title={text.shell.notFound}>
    <p>{text.shell.notFoundHelp}</p>
    <a className={buttonClass("primary")} href={here("/")}>
      {text.shell.toMap}
    </a>
  </MessagePage>
);
