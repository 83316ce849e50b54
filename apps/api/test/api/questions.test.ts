import { expect } from "vitest";
import { test } from "../app.ts";
import { aReport } from "../reports.ts";

const send = (payload: object) => ({ method: "POST" as const, url: "/api/submissions", payload });

test("the call says what it asks, in which version, and explains its words", async ({ house }) => {
  const call = (await house.app.inject({ url: "/api/calls/appel-a-friches" })).json();
  const { version, questions } = call.questionSet;
  expect(version).toBe(1);
  expect(questions.map(({ id }: { id: string }) => id)).toEqual([
    "kind",
    "state",
    "since",
    "access",
    "owner",
    "spaces",
    "story",
  ]);
  const spaces = questions.find(({ id }: { id: string }) => id === "spaces");
  expect(spaces.options).toHaveLength(17);
  expect(call.terms.map(({ slug }: { slug: string }) => slug)).toEqual(
    expect.arrayContaining(["friche", "sar", "tiers-lieu", "ressourcerie", "manufacture"]),
  );
});

test("answers are kept as they were given and read by the reviewers in words", async ({ house }) => {
  const report = aReport({
    questionSet: 1,
    answers: { state: "overgrown", since: "unknown", spaces: ["ressourcerie", "potager-partage"] },
  });
  expect((await house.app.inject(send(report))).statusCode).toBe(201);
  const cookie = await house.signIn();
  const dossier = await house.app.inject({ url: `/api/reviews/${report.id}`, headers: { cookie } });
  expect(dossier.json().answers).toEqual([
    { question: "Dans quel état est-il\u202f?", answer: "Repris par la végétation" },
    { question: "Depuis quand est-il vide, à votre connaissance\u202f?", answer: "ne sait pas" },
    { question: "Que pourrait-il devenir\u202f?", answer: "Ressourcerie, Potager partagé" },
  ]);
});

test("an answer that no question takes is refused under its name, in the reader's language", async ({
  house,
}) => {
  for (const [answers, field] of [
    [{ state: "en or" }, "answers.state"],
    [{ spaces: ["ressourcerie", "ressourcerie"] }, "answers.spaces"],
    [{ spaces: ["unknown", "ressourcerie"] }, "answers.spaces"],
    [{ spaces: "ressourcerie" }, "answers.spaces"],
    [{ status: "published" }, "answers.status"],
    [{ __proto__x: "a" }, "answers.__proto__x"],
  ] as const) {
    const answer = await house.app.inject(send(aReport({ questionSet: 1, answers })));
    expect(answer.statusCode).toBe(400);
    expect(answer.json().fields).toEqual([{ field, detail: "Cette valeur ne convient pas." }]);
  }
});

test("a draft that saw earlier questions is judged by those, after the call has asked others", async ({
  house,
  db,
}) => {
  const next = [{ id: "noise", type: "text", page: "see", maxLength: 10, label: { fr: "Du bruit\u202f?" } }];
  await db.query(
    "insert into register.question_set (call, version, questions) values ('appel-a-friches', 2, $1)",
    [JSON.stringify(next)],
  );
  await db.query("update register.call set version = 2");
  const old = await house.app.inject(send(aReport({ questionSet: 1, answers: { state: "ruin" } })));
  expect(old.statusCode).toBe(201);
  const fresh = await house.app.inject(send(aReport({ questionSet: 2, answers: { noise: "non" } })));
  expect(fresh.statusCode).toBe(201);
  const unheard = await house.app.inject(send(aReport({ questionSet: 9, answers: {} })));
  expect(unheard.statusCode).toBe(400);
  expect(unheard.json().fields[0].field).toBe("questionSet");
  await db.query("update register.call set version = 1");
});

test("a set of questions that was asked never changes", async ({ db }) => {
  await expect(db.query("update register.question_set set questions = '[]'")).rejects.toMatchObject({
    constraint: "question_set_never_changes",
  });
});
