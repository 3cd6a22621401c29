import { createTranslator } from "next-intl";
import { maskedNumber } from "#lib/accounts/identity-numbers.ts";
import en from "#messages/en/signIn.json" with { type: "json" };
import vi from "#messages/vi/signIn.json" with { type: "json" };
import type { claimsOf, Person } from "./person.ts";

type Language = "vi" | "en";

/** Text that is markup already. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** The page on which one says who one is: by choosing, or by typing a number and a name. */
export function loginPage(language: Language, people: readonly Person[], hasFault: boolean) {
  const t = wordsIn(language);
  return document(
    language,
    html`<h1>${t("login")}</h1>
      ${hasFault ? html`<p class="fault" role="alert">${t("faults")}</p>` : ""}
      <form method="post">
        <h2>${t("people")}</h2>
        ${levelField(language)}
        <ul>${people.map(choiceOf)}</ul>
      </form>
      <form method="post">
        <h2>${t("other")}</h2>
        ${levelField(language)}
        <label>${t("personalId")} <input name="personalId" inputmode="numeric" maxlength="20" autocomplete="off"></label>
        <label>${t("fullName")} <input name="fullName" maxlength="120" autocomplete="off"></label>
        <p><button class="main">${t("signIn")}</button></p>
      </form>
      <form method="post"><p><button name="answer" value="refuse">${t("cancel")}</button></p></form>`,
  );
}

/** In each form anew: a form posts only what stands in it. */
function levelField(language: Language) {
  const t = wordsIn(language);
  return html`<fieldset>
    <legend>${t("level")}</legend>
    <label><input type="radio" name="level" value="2" checked> ${t("level2")}</label>
    <label><input type="radio" name="level" value="1"> ${t("level1")}</label>
  </fieldset>`;
}

function choiceOf({ personalId, fullName }: Person) {
  return html`<li><button name="citizen" value="${personalId}">${fullName} <small>${maskedNumber(personalId)}</small></button></li>`;
}

/** The page that lists what the portal would learn, and asks. */
export function consentPage(language: Language, { sub: _, ...claims }: ReturnType<typeof claimsOf>) {
  const t = wordsIn(language);
  const facts = Object.entries(claims) as [keyof typeof claims, string][];
  const value = (name: string, text: string) => {
    if (name === "gender") return t(text === "female" ? "female" : "male");
    return name === "birthdate" ? text.split("-").reverse().join("/") : text;
  };
  return document(
    language,
    html`<h1>${t("consent", { client: "Một Cửa" })}</h1>
      <dl>${facts.map(([name, text]) => html`<dt>${t(`claims.${name}`)}</dt><dd>${value(name, text)}</dd>`)}</dl>
      <form method="post">
        <p>
          <button class="main" name="answer" value="agree">${t("agree")}</button>
          <button name="answer" value="refuse">${t("refuse")}</button>
        </p>
      </form>`,
  );
}

/** A page that only says something; `detail` is for whoever set the portal up. */
export function messagePage(message: "about" | "expired", detail = "") {
  return document(
    "vi",
    html`<h1>${wordsIn("vi")("name")}</h1>
      <p>${wordsIn("vi")(message)}</p>
      <p lang="en">${wordsIn("en")(message)}</p>
      <p><small>${detail}</small></p>`,
  );
}

const style = `:root{color-scheme:light dark}body{font:18px/1.5 system-ui,sans-serif;margin:0 auto;max-width:40rem;padding:1rem}
header{border:4px double #b8860b;padding:.5rem 1rem}header strong{font-size:1.5rem;letter-spacing:.1em}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}ul{list-style:none;padding:0}li{margin:.5rem 0}li button{width:100%;text-align:start}
button{font:inherit;min-height:44px;padding:.25rem 1rem;border:1px solid;border-radius:6px;cursor:pointer;background:Canvas;color:CanvasText}
button.main{background:#0b5563;color:#fff;border-color:#0b5563}label{display:block;margin:.5rem 0}
label input:not([type=radio]){display:block;box-sizing:border-box;width:100%;font:inherit;min-height:44px;padding:0 .5rem}
fieldset{border:1px solid;border-radius:6px}.fault{border-inline-start:4px solid #b3261e;padding-inline-start:.75rem}
dt{font-size:.9rem;opacity:.8}dd{margin:0 0 .75rem;font-weight:600}`;

function document(language: Language, content: Html) {
  const t = wordsIn(language);
  return `<!doctype html>${
    html`<html lang="${language}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>${t("mark")} · ${t("name")}</title>
        <style>${new Html(style)}</style>
      </head>
      <body>
        <header><strong>${t("mark")}</strong><br>${t("name")}<p><small>${t("note")}</small></p></header>
        <main>${content}</main>
      </body>
    </html>`.text
  }`;
}

/** Markup in which every text put in is text, never markup. */
function html(parts: TemplateStringsArray, ...values: (string | Html | readonly Html[])[]) {
  return new Html(String.raw({ raw: parts }, ...values.map(markupOf)));
}

function markupOf(value: string | Html | readonly Html[]): string {
  if (value instanceof Html) return value.text;
  if (typeof value !== "string") return value.map(({ text }) => text).join("");
  return value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function wordsIn(language: Language) {
  const messages = { signIn: language === "en" ? en : vi };
  return createTranslator({ locale: language, messages, namespace: "signIn.simulator" });
}
