import { element } from "./element.js";
import { Remarks } from "./editField.js";
import { setting } from "./editTree.js";
import { tell } from "./editWords.js";

/** The version of the format: shown only where the program does not know it, with the one it knows. */
export class Version {
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

  update(value) {
    this.element.hidden = value?.text === this.known;
  }

  mark(findings) {
    this.remarks.show(findings);
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
