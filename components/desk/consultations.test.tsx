import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DueMoment } from "#components/dossiers/due-moment.tsx";
import type { Clock } from "#lib/dossiers/clock-view.ts";
import type { Consultation } from "#lib/dossiers/consultations.ts";
import { loadMessages } from "#lib/platform/i18n/messages.ts";
import { Consultations } from "./consultations.tsx";
import { KeptDocuments } from "./kept-documents.tsx";

const at = new Date("2027-03-02T03:05:00Z");

const messages = await loadMessages("vi");

function textOf(node: ReactNode) {
  const page = renderToStaticMarkup(
    <NextIntlClientProvider
      locale="vi"
      messages={messages}
      timeZone="Asia/Ho_Chi_Minh"
      onError={(error) => {
        throw error;
      }}
    >
      {node}
    </NextIntlClientProvider>,
  );
  return page.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
}

const asked: Consultation = {
  id: "1",
  agencyName: "Sở Xây dựng",
  question: "Có nằm trong quy hoạch không?",
  askedAt: at,
  askedBy: "Lò Văn Nam",
  answerDueAt: at,
  answer: null,
  ended: null,
  isLate: true,
};
const answer = { verdict: "agrees", opinion: "Không nằm trong quy hoạch.", at, by: "Lý Thị Hương" } as const;

test("who is asked and late is told so in words; an answer stands with its verdict and by whom", () => {
  const late = textOf(<Consultations consultations={[asked]} />);
  for (const said of ["Sở Xây dựng", "Quá hạn trả lời", "Lò Văn Nam", "02/03"]) expect(late).toContain(said);
  const answered = textOf(<Consultations consultations={[{ ...asked, answer, isLate: false }]} />);
  for (const said of ["Thống nhất", answer.opinion, answer.by]) expect(answered).toContain(said);
  expect(answered).not.toContain("hạn trả lời");
  const ended = { reason: "Đã đủ căn cứ", at };
  expect(textOf(<Consultations consultations={[{ ...asked, ended }]} />)).toContain("Đã đủ căn cứ");
});

test("a kept document names its step and opens its file", () => {
  const name = { vi: "Biên bản", en: "Minutes" };
  const file = { fileId: "f", componentKey: "minutes", name: "Biên bản.pdf", sizeBytes: 2048, sha256: "" };
  const kept = {
    stepName: name,
    key: "minutes",
    name,
    text: "Nhất trí",
    file,
    keptAt: at,
    keptBy: "Lò Văn Nam",
  };
  const page = textOf(<KeptDocuments documents={[kept]} />);
  for (const said of ["Biên bản.pdf", "Lò Văn Nam", "Nhất trí"]) expect(page).toContain(said);
});

test("a time limit that stands still says for what and since when", () => {
  const clock: Clock = {
    submittedAt: at,
    receivedAt: at,
    dueAt: null,
    finishedAt: null,
    closedAt: null,
    standstill: { since: at, because: ["ownStep", "opinion"] },
    timeLimit: null,
    reasons: [],
    lateMinutes: 0,
  };
  const page = textOf(<DueMoment clock={clock} />);
  for (const said of ["Chờ bạn làm xong", "Chờ ý kiến", "10:05"]) expect(page).toContain(said);
});
