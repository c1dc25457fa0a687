import { element, unfold } from "./element.js";
import { Remarks } from "./editField.js";
import { inline } from "./editTree.js";
import { tell } from "./editWords.js";

/** What stands in a mapping that the format knows nothing of: kept, unless a person removes it. */
export class Unknown {
  /** `remove` removes it. */
  constructor({ written, value }, remove) {
    this.button = element("button", { type: "button", class: "minor", onclick: remove },
      tell("remove", { name: written }));
    this.remarks = new Remarks(this.button);
    this.element = element("div", {}, element("dt", {}, written),
      element("dd", {}, element("code", {}, inline(value)), ` — ${tell("keptAsIs")} `, this.button,
        this.remarks.element));
  }

  mark(findings) {
    this.remarks.show(findings);
  }

  focus() {
    unfold(this.element);
    this.button.focus();
  }
}
