/** SQLSTATEs and system errors of a database that is busy, restarting or gone (PostgreSQL, Appendix A). */
const CODES =
  /^(08\w{3}|53300|57014|57P0[1-5]|25006|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN)$/;

/** What the driver says without a code. */
const SENTENCES =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error)/;

/** Whether a failure passes by itself: the database is away, or has no turn to give. */
export function isAway({
  code,
  message,
}: {
  code?: string | undefined;
  message?: string | undefined;
}): boolean {
  return CODES.test(code ?? "") || SENTENCES.test(message ?? "");
}
