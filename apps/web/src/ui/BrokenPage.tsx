import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "./Button.tsx";
import { MessagePage } from "./MessagePage.tsx";

/** What remains when a page threw: a sentence and two ways out. */
export const BrokenPage = () => (
  <MessagePage title={text.shell.broken}>
    <p>{text.shell.brokenHelp}</p>
    <Button look="strong" onClick={() => window.location.reload()}>
      {text.shell.retry}
    </Button>
    <a className={buttonClass()} href={here("/")}>
      {text.shell.toMap}
    </a>
  </MessagePage>
);
