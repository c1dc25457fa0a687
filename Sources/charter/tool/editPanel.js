import { element } from "./element.js";
import { finding, findings, summary, worst } from "./findings.js";
import { capital, tell } from "./editWords.js";
import { say } from "./words.js";

/** What was found in the charter, as a list that leads to its fields. */
export class Panel {
  #summary = element("span", { class: "summary" });

  /** `marks` judges what was found; `goTo` goes to the field of one. */
  constructor(marks, goTo) {
    this.marks = marks;
    this.goTo = goTo;
    this.element = element("section", { class: "panel", "aria-label": say("state") });
    /** The same for those who do not see it. */
    this.news = element("p", { class: "unseen", role: "status" });
  }

  /** Shows what was found in that state of the charter. */
  show(state) {
    const judged = { ...state, diagnostics: this.marks.judged };
    const text = summary(judged);
    this.element.className = `panel ${worst(judged)}`;
    this.#summary.textContent = text;
    if (this.news.textContent !== text) this.news.textContent = text;
    const isStale = !state.isCurrent && state.pages.length > 0;
    this.#keepingFocus(() => this.element.replaceChildren(
      judged.diagnostics.length === 0 ? element("p", {}, this.#summary) : this.#list(judged),
      isStale ? element("p", { class: "stale" }, say("stale")) : ""));
  }

  #list({ diagnostics }) {
    const isOpen = this.element.querySelector("details")?.open;
    const list = () => findings(diagnostics, (diagnostic) =>
      this.marks.isHere(diagnostic) ? this.#finding(diagnostic) : finding(diagnostic));
    // Nobody sees a list that is closed, and it may be long.
    const fill = () => { if (details.open && details.childElementCount < 2) details.append(list()); };
    const details = element("details", { open: isOpen, ontoggle: fill },
      element("summary", {}, this.#summary));
    fill();
    return details;
  }

  /** What has the focus has it still when the list is made anew. */
  #keepingFocus(change) {
    const focusable = () => [...this.element.querySelectorAll("summary, button")];
    const index = focusable().indexOf(document.activeElement);
    change();
    if (index >= 0) (focusable()[index] ?? focusable()[0])?.focus();
  }

  #finding(diagnostic) {
    const { severity, rule } = diagnostic;
    const about = capital(this.marks.subject(diagnostic).join(" — "));
    const [message, help] = [this.marks.wording(diagnostic), this.marks.advice(diagnostic)];
    return element("li", { class: severity },
      element("p", { class: "what" }, element("strong", {}, say(severity)), " ",
        element("button", {
          type: "button", "aria-label": `${about} — ${message}`,
          onclick: () => this.goTo(diagnostic),
        }, about)),
      element("p", {}, message, " ", element("code", {}, `[${rule}]`)),
      help ? element("p", { class: "help" }, help) : null);
  }
}
