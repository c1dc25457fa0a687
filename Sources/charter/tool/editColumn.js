import { element } from "./element.js";
import { Field } from "./editField.js";
import { Localized } from "./editLocalized.js";
import { tell } from "./editWords.js";

/** A column of the cookie table: what it shows, and where the author wrote one, its heading. */
export class Column {
  #value;

  constructor(form, type, path, words) {
    this.form = form;
    this.path = path;
    const choice = { kind: "choice", options: type.options };
    this.key = new Field(form, choice, { path, commit: (text) => this.#commit(text) }, words);
    this.heading = new Localized(
      form, type.of, () => [...path(), this.#entry?.key], { label: tell("heading") });
    this.give = element("button", {
      type: "button", class: "minor", onclick: () => this.#giveHeading(),
    }, tell("giveHeading"));
    this.element = element("div", { class: "column" },
      this.key.element, this.heading.element, this.give);
  }

  get #entry() {
    return this.#value?.entries?.[0];
  }

  /** Shows the value of the draft. */
  update(value) {
    this.#value = value;
    const entry = this.#entry;
    this.key.update(entry ? { kind: "text", text: entry.written } : value);
    this.heading.element.hidden = !entry;
    this.give.hidden = entry !== undefined;
    this.heading.update(entry?.value);
  }

  find([, ...rest]) {
    return this.#entry && rest.length > 0 ? this.heading.find(rest) : this.key;
  }

  mark(findings) {
    this.key.mark(findings);
  }

  focus() {
    this.key.focus();
  }

  #commit(text) {
    if (text === "") return [];
    const entry = this.#entry;
    if (!entry) return [{ edit: "set", path: this.path(), value: text }];
    const { value } = entry;
    const heading = value.kind === "text" ? value.text
      : Object.fromEntries(value.entries.map(({ key, value }) => [key, value.text ?? ""]));
    return [{ edit: "set", path: this.path(), value: { [text]: heading } }];
  }

  async #giveHeading() {
    const key = this.#value.text;
    const [language] = this.form.languages;
    const label = this.key.input.selectedOptions[0]?.textContent ?? key;
    const refusal = await this.form.draft.edit(
      [{ edit: "set", path: this.path(), value: { [key]: { [language]: label } } }]);
    if (refusal) this.form.announce(refusal.message);
    else this.heading.focus();
  }
}
