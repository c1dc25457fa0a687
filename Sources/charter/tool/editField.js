import { element, unfold } from "./element.js";
import { read } from "./live.js";
import { NEW, control, meaning } from "./editControls.js";
import { post } from "./editDraft.js";
import { capital, tell } from "./editWords.js";
import { say } from "./words.js";

let count = 0;
/** An identifier that no other element has. */
export function identifier() {
  count += 1;
  return `field-${count}`;
}

/** What was found in a field, or in a thing of several, below it. */
export class Remarks {
  /** `things` are the elements that screen readers describe by them. */
  constructor(...things) {
    this.things = things;
    this.element = element("div", { class: "remarks", id: identifier(), hidden: true });
  }

  /** Shows what was found: `{severity, text}`. */
  show(found) {
    const lines = new Map(found.map((one) => [one.text, one]));
    this.element.replaceChildren(...[...lines.values()].map(remark));
    this.element.hidden = found.length === 0;
    const isWrong = found.some(({ severity }) => severity === "error");
    for (const thing of this.things) this.#describe(thing, found.length > 0, isWrong);
  }

  #describe(thing, isDescribed, isWrong) {
    const ids = new Set(thing.getAttribute("aria-describedby")?.split(" "));
    if (isDescribed) ids.add(this.element.id);
    else ids.delete(this.element.id);
    attribute(thing, "aria-describedby", ids.size > 0 ? [...ids].join(" ") : null);
    // Only what takes a value can have a wrong one.
    if (thing.matches("input, select, textarea")) attribute(thing, "aria-invalid", isWrong || null);
  }
}

function remark({ severity, text }) {
  const said = severity === "todo" ? text : tell("said", { severity: say(severity), text });
  return element("p", { class: `remark ${severity}` }, said);
}

/** Gives an element an attribute; null takes it away. */
export function attribute(thing, name, value) {
  if (value === null) thing.removeAttribute(name);
  else thing.setAttribute(name, value);
}

/** How long nothing is typed before what was typed is sent, in milliseconds. */
const QUIET = 400;

/**
 * A scalar with its label, its help and what is wrong with it.
 *
 * What a person types is sent when the field is left or after a moment of quiet. An answer changes
 * the field only if nothing was typed since.
 */
export class Field {
  #known = "";
  #timer = null;
  #control;
  #note = element("p", { class: "note" });
  #findings = [];
  /** Why what was typed is not in the draft; "": it is. */
  #refusal = "";

  /**
   * - `place`: `{path, commit}`: where it is, and the edits that give it a text.
   * - `words`: `{label, help, example, required, lang, hidden}`.
   */
  constructor(form, type, place, words) {
    this.form = form;
    this.type = type;
    this.place = place;
    this.id = identifier();
    // Files name a provider by its key; here it is chosen.
    const text = words.help && type.kind === "reference" ? tell(`choose-${type.to}`) : words.help;
    const help = text
      ? element("p", { class: "help", id: `${this.id}-help` }, capital(text)) : null;
    this.#note.id = `${this.id}-note`;
    const described = [help?.id, this.#note.id].filter(Boolean).join(" ");
    this.#control = control(form, type, {
      id: this.id, "aria-describedby": described, lang: words.lang ?? null,
      "aria-required": words.required ? "true" : null,
      placeholder: isChosen(type) ? null : unquoted(words.example),
    });
    this.input = this.#control.element;
    this.remarks = new Remarks(this.input);
    this.element = element("div", { class: `field of-${type.kind}` },
      element("label", { for: this.id, class: words.isQuiet ? "unseen" : null }, words.label,
        words.required ? element("span", { class: "required" }, ` ${tell("required")}`) : null),
      help, this.input, this.#note, this.remarks.element);
    if (type.kind === "prose") this.#addView();
    this.input.addEventListener("input", () => this.#typed());
    this.input.addEventListener("change", () => this.send());
    this.input.addEventListener("blur", () => this.send());
  }

  /** Shows the value of the draft. */
  update(value) {
    const isTouched = this.#control.get() !== this.#known;
    const text = value?.text ?? "";
    const shown = this.form.written(value);
    if (!isTouched) this.#control.set(text);
    this.#known = isTouched ? text.replace(/\r\n?/g, "\n") : this.#control.get();
    if (this.input.readOnly !== undefined) this.input.readOnly = shown !== null;
    if (shown !== null) this.#note.textContent = tell("kept", { text: shown });
    else this.#explain();
    this.#renderView();
  }

  /** Sends what was typed, if anything was. */
  async send() {
    clearTimeout(this.#timer);
    this.#timer = null;
    const text = this.#control.get();
    if (text === null || text === this.#known || this.input.readOnly) return this.#refuse("");
    if (text === NEW) {
      this.#control.set(this.#known);
      await this.form.createFor(this.type.to, this);
      return;
    }
    const refusal = await this.form.draft.edit(() => this.place.commit(text));
    this.#refuse(refusal ? this.form.labels.refusal(refusal) : "");
    if (refusal) this.form.announce(this.#refusal);
  }

  /** Why what was typed cannot be in the draft; "": it can. */
  get refusal() {
    return this.#refusal;
  }

  #refuse(message) {
    this.#refusal = message;
    if (message === "") this.form.refused.delete(this);
    else this.form.refused.add(this);
    this.#say();
  }

  /** Marks what was found in the value. */
  mark(findings) {
    this.#findings = findings;
    this.#say();
  }

  /** Goes to the field. */
  focus() {
    unfold(this.element);
    this.input.focus();
    this.input.scrollIntoView({ block: "center" });
  }

  /** The deepest view on that path: this one. */
  find() {
    return this;
  }

  /** Whether something was typed that was not sent. */
  get isPending() {
    return this.#timer !== null;
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.send(), QUIET);
    this.form.typing(this);
  }

  #say() {
    const refused = this.#refusal ? [{ severity: "error", text: this.#refusal }] : [];
    this.remarks.show([...refused, ...this.#findings]);
  }

  /** Says how the program understands the text. */
  async #explain() {
    const text = this.#known;
    if (this.type.kind === "period-text" && text !== "") {
      const answer = await read(`period?text=${encodeURIComponent(text)}`);
      if (text !== this.#known) return;
      this.#note.textContent = answer?.words ? tell("understood", { text: answer.words }) : "";
    } else {
      this.#note.textContent = meaning(this.type.kind, text);
    }
  }

  #addView() {
    this.view = element("div", { class: "rendered" });
    this.frame = element("details", { class: "view", ontoggle: () => this.#renderView() },
      element("summary", {}, tell("rendered")), this.view);
    this.element.append(this.frame);
  }

  /** Shows the Markdown as readers will see it. */
  async #renderView() {
    if (!this.frame?.open) return;
    const text = this.#known;
    const response = await post("render", { text, kind: this.type.kind });
    // What was asked for may be out of date by now.
    if (!response.ok || text !== this.#known) return;
    this.view.replaceChildren(...(await response.json()).map(rendered));
  }
}

/** An example without the quotes that it has in a file. */
function unquoted(example) {
  return example ? example.replace(/^(['"])(.*)\1$/, "$2") : null;
}

/** Whether a value is chosen, not written. */
function isChosen({ kind }) {
  return ["date", "choice", "reference"].includes(kind);
}

/** Elements of a rendered text, of which none can do anything. */
function rendered(part) {
  if (typeof part === "string") return document.createTextNode(part);
  const { tag, children = [], href, start } = part;
  const made = element(tag === "a" ? "span" : tag, {
    class: tag === "a" ? "link" : null, title: href ?? null, start: start ?? null,
  });
  made.append(...children.map(rendered));
  return made;
}
