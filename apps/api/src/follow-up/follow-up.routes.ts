import { CORRECTION_WAY } from "@manufacture/contract/follow-up";
import { nextStatus } from "@manufacture/contract/review";
import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Db, Pooled } from "../db.ts";
import { door } from "../door.ts";
import { Refusal } from "../refusal.ts";
import { correct } from "./correct.ts";
import { eraseReporter } from "./erase.sql.ts";
import {
  deleteContact,
  followUpOf,
  type HeldReport,
  insertReporterEvent,
  insertReporterWord,
} from "./follow-up.sql.ts";
import { holderOf } from "./holder.ts";
import { sendLostLinks } from "./lost-link.ts";

export interface FollowHouse {
  db: Pooled;
  publicUrl: string;
  secret: string;
}

const TEN_MINUTES_MS = 10 * 60_000;
const OFTEN = { max: 120, windowMs: TEN_MINUTES_MS };
const SELDOM = { max: 30, windowMs: TEN_MINUTES_MS };

/** The report as its person sees it, with what may be done now. */
export async function toldToReporter(db: Db, id: string) {
  const report = await followUpOf(db, id);
  return {
    ...report,
    withdrawable: nextStatus(report.status, "withdraw") !== undefined,
    correction: CORRECTION_WAY[report.status],
  };
}

export const keepNowhere = (reply: FastifyReply) => reply.header("cache-control", "no-store");

/** Does something to the report that the request holds, and gives the report as it is then. */
export function changing(
  house: FollowHouse,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  change: (tx: Db, report: HeldReport) => Promise<void>,
) {
  keepNowhere(reply);
  return house.db.transaction().execute(async (tx) => {
    const report = await holderOf(tx, request, true);
    await change(tx, report);
    return toldToReporter(tx, report.id);
  });
}

/** What a reporter does through the private link, without an account. */
export function followUpRoutes(app: FastifyInstance, house: FollowHouse) {
  door(
    app,
    routes.followUp,
    async ({ request, reply }) => {
      keepNowhere(reply);
      return toldToReporter(house.db, (await holderOf(house.db, request)).id);
    },
    OFTEN,
  );

  door(
    app,
    routes.withdraw,
    (asked) =>
      changing(house, asked, async (tx, { id, status }) => {
        const next = nextStatus(status, "withdraw");
        if (!next) throw new Refusal(409, "not_allowed_now");
        await insertReporterEvent(tx, id, "withdraw", status, next);
        await deleteContact(tx, id);
      }),
    SELDOM,
  );

  door(
    app,
    routes.answerQuestion,
    (asked) =>
      changing(house, asked, async (tx, { id, status }) => {
        const next = nextStatus(status, "answer");
        if (!next) throw new Refusal(409, "not_allowed_now");
        const event = await insertReporterEvent(tx, id, "answer", status, next);
        await insertReporterWord(tx, id, event, asked.body.text);
      }),
    SELDOM,
  );

  door(
    app,
    routes.correct,
    (asked) => changing(house, asked, (tx, report) => correct(tx, report, asked.body, asked.locale)),
    SELDOM,
  );

  door(
    app,
    routes.erase,
    async ({ request }) => {
      await house.db.transaction().execute(async (tx) => {
        const { id, status } = await holderOf(tx, request, true);
        const withdrawn = nextStatus(status, "withdraw");
        if (withdrawn) await insertReporterEvent(tx, id, "withdraw", status, withdrawn);
        await insertReporterEvent(tx, id, "erase", withdrawn ?? status);
        await eraseReporter(tx, id);
      });
      return null;
    },
    SELDOM,
  );

  door(
    app,
    routes.askFollowLinks,
    async ({ body, request }) => {
      // Not waited for: how long it takes must not tell whether the address is known.
      sendLostLinks(house, body.email).catch((error: unknown) =>
        request.log.error({ err: error }, "a lost link could not be sent"),
      );
      return {};
    },
    { max: 5, overall: 200, windowMs: TEN_MINUTES_MS },
  );
}
