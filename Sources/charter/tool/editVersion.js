import { element } from "./element.js";
import { Remarks } from "./editField.js";
import { isThere, setting } from "./editTree.js";
import { tell } from "./editWords.js";

/** The version of the format: seen only where it is wrong or missed, with a button that states it. */
export class Version {
  #value;
  #isFound = false;

  /** `words`: those of the field; its example is the version that the program knows. */
  constructor(form, path, words) {
    this.form = form;
    this.path = path;
    this.known = words.example;
    this.button = element("button", { type: "button", onclick: () => this.#state() },
      tell("stateVersion", { version: this.known }));
    this.remarks = new Remarks(this.button);
    this.element = element("div", { class: "version" },
      element("p", {}, tell("versionUnknown")), this.button, this.remarks.element);
  }

  /** Shows the value of the draft. */
  update(value) {
    this.#value = value;
    this.#show();
  }

  /** Marks what was found in it. */
  mark(findings) {
    this.remarks.show(findings);
    this.#isFound = findings.length > 0;
    this.#show();
  }

  #show() {
    const isKnown = this.#value?.text === this.known;
    this.element.hidden = isKnown || !isThere(this.#value) && !this.#isFound;
  }

  focus() {
    this.button.focus();
  }

  async #state() {
    const { form } = this;
    const refusal = await form.draft.edit(() => [setting(form.outline, this.path(), this.known)]);
    form.tellEnd(refusal, tell("versionStated"));
    if (!refusal) form.focus();
  }
}
