let answer: boolean | undefined;

/** Whether this browser can draw the map at all. Asked once: a context is a scarce thing. */
export function hasWebGL2(): boolean {
  answer ??= tryOnce();
  return answer;
}

function tryOnce(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
