import type { Problem } from "@manufacture/contract/problem";
import { Refusal, Unreachable } from "../api.ts";
import { currentLocale } from "../text/locale.ts";

/** Sends the picture of a photograph that its report has announced. `onShare` hears how much has left, 0 to 1. */
export function sendPicture(
  id: string,
  token: string,
  picture: Blob,
  onShare: (share: number) => void,
): Promise<void> {
  const headers = {
    authorization: `Bearer ${token}`,
    "content-type": picture.type,
    "accept-language": currentLocale(),
  };
  const url = `/api/follow-up/photos/${id}`;
  // Only XMLHttpRequest tells how much has left, and a service worker has none.
  return "XMLHttpRequest" in globalThis
    ? byXhr(url, headers, picture, onShare)
    : byFetch(url, headers, picture);
}

function byXhr(
  url: string,
  headers: Record<string, string>,
  picture: Blob,
  onShare: (share: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onload = () =>
      request.status < 300 ? resolve() : reject(refusalIn(request.responseText, request.status));
    request.onerror = () => reject(new Unreachable("unreachable"));
    request.ontimeout = () => reject(new Unreachable("timed out"));
    request.timeout = 120_000;
    request.send(picture);
  });
}

async function byFetch(url: string, headers: Record<string, string>, picture: Blob): Promise<void> {
  const response = await fetch(url, { method: "PUT", headers, body: picture }).catch((cause: unknown) => {
    throw new Unreachable("unreachable", { cause });
  });
  if (!response.ok) throw refusalIn(await response.text(), response.status);
}

function refusalIn(text: string, status: number): Refusal | Unreachable {
  try {
    const problem = JSON.parse(text) as Problem; // our own server's; a stranger's answer has no title
    return problem.title ? new Refusal(problem) : new Unreachable(`unexpected answer ${status}`);
  } catch {
    return new Unreachable(`unexpected answer ${status}`);
  }
}
