import { element } from "./element.js";
import { identifier } from "./editField.js";
import { findings } from "./findings.js";
import { read } from "./live.js";
import { tell } from "./editWords.js";

/** What keeps the form from working: what cannot be read in the file, and its line to correct. */
export class Faulty {
  /** The line to correct: `{number, text}`, as it stands in the file; null: it has none. */
  #line = null;

  /** `ask` asks the program for something by its name. */
  constructor(form, ask) {
    this.form = form;
    this.ask = ask;
    const [id, heading] = [identifier(), identifier()];
    this.heading = element("h2", { id: heading, tabindex: "-1" }, tell("faulty"));
    this.help = element("p");
    this.list = element("div");
    this.label = element("label", { for: id });
    this.input = element("input", { id, type: "text", spellcheck: "false", autocomplete: "off" });
    this.correction = element("form", {
      class: "field", hidden: true,
      onsubmit: (event) => {
        event.preventDefault();
        ask("line", { number: `${this.#line.number}`, former: this.#line.text, text: this.input.value });
      },
    }, this.label, this.input, element("button", {}, tell("correctLine")));
    this.element = element("section", {
      class: "panel error faulty", "aria-labelledby": heading, hidden: true,
    }, this.heading, this.help, this.list, this.correction,
      element("button", { type: "button", onclick: () => ask("fix") }, tell("fix")));
  }

  /** Shows what keeps the file from being read. */
  async show(faults) {
    const number = faults[0]?.line;
    const told = number ? await read(`line?number=${number}`) : null;
    // It may be mended by now.
    if (this.form.isEditable) return;
    this.help.textContent = tell(this.form.outline ? "faultyForm" : "faultyNew");
    const list = findings(faults);
    // It scrolls, and nothing in it can have the focus.
    list.tabIndex = 0;
    this.list.replaceChildren(list);
    this.correction.hidden = told === null;
    if (this.element.hidden) this.#appear();
    if (!told || this.#line?.number === number && this.#line.text === told.text) return;
    this.#line = { number, text: told.text };
    this.label.textContent = tell("line", { number });
    this.input.value = told.text;
  }

  /** Ends: the file can be read. */
  hide() {
    if (this.element.hidden) return;
    const isHere = this.element.contains(document.activeElement);
    this.element.hidden = true;
    this.#line = null;
    if (isHere) this.form.focus();
  }

  /** Whoever was in the form is led here; whoever is elsewhere stays there. */
  #appear() {
    this.element.hidden = false;
    const { activeElement } = document;
    if (activeElement === document.body || this.form.element.contains(activeElement)) this.heading.focus();
  }
}
