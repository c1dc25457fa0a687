import { element, setText } from "./element.js";
import { buttons, flag, found, moving, nameOf } from "./editItem.js";
import { List } from "./editList.js";
import { Record } from "./editRecord.js";
import { at, inline } from "./editTree.js";
import { tell } from "./editWords.js";
import { Remarks, identifier } from "./editField.js";

const columns = ["name", "provider", "purpose", "lifetime"];

/** The cookies as a table, each row of which opens its form. */
export class Cookies extends List {
  /** How the rows are sorted for viewing; the charter's own order without a key. */
  order = { key: null, isRising: true };

  makeHolder() {
    this.headings = columns.map((key) => this.makeHeading(key));
    return element("table", { class: "cookies" },
      element("caption", { class: "unseen" }, this.words.label),
      element("thead", {}, element("tr", {}, this.headings,
        element("th", { scope: "col" }, element("span", { class: "unseen" }, tell("actions"))))));
  }

  makeItem() {
    return new CookieItem(this);
  }

  update(value) {
    super.update(value);
    this.#arrange();
  }

  async move(item, by) {
    if (this.order.key === null) await super.move(item, by);
    else this.form.announce(tell("sortedNow"));
  }

  /** The heading of a column, which sorts by it. */
  makeHeading(key) {
    const field = this.type.of.fields.find((field) => field.key === key);
    return element("th", { scope: "col", class: key },
      element("button", { type: "button", class: "sort", onclick: () => this.#sort(key) },
        field?.label ?? key));
  }

  #sort(key) {
    if (this.order.key !== key) this.order = { key, isRising: true };
    else if (this.order.isRising) this.order = { key, isRising: false };
    else this.order = { key: null, isRising: true };
    this.#arrange();
    this.form.announce(this.order.key === null ? tell("unsorted") : tell("sorted"));
  }

  #arrange() {
    const { key, isRising } = this.order;
    for (const [index, heading] of this.headings.entries()) {
      if (columns[index] !== key) heading.removeAttribute("aria-sort");
      else heading.setAttribute("aria-sort", isRising ? "ascending" : "descending");
    }
    const sorted = [...this.items];
    if (key !== null) {
      const sign = isRising ? 1 : -1;
      sorted.sort((one, other) => sign * one.text(key).localeCompare(
        other.text(key), document.documentElement.lang, { numeric: true }));
    }
    const shown = [...this.holder.tBodies];
    if (sorted.some((item, index) => item.element !== shown[index])) {
      const focus = document.activeElement;
      this.holder.append(...sorted.map((item) => item.element));
      focus?.focus();
    }
    for (const item of this.items) item.allowMoves(key === null);
  }
}

/** A cookie: its row, and below it its form. */
class CookieItem {
  #record = null;
  #value;

  constructor(list) {
    this.list = list;
    this.index = 0;
    this.tools = buttons(this);
    const id = identifier();
    this.name = element("button", {
      type: "button", class: "open", "aria-expanded": "false", "aria-controls": id,
      onclick: () => this.#toggle(),
    });
    this.cells = Object.fromEntries(
      columns.slice(1).map((key) => [key, element("td", { class: key })]));
    this.remarks = new Remarks(this.name);
    this.flag = element("span", { class: "flag" });
    this.body = element("td", { colspan: 5 }, this.remarks.element);
    this.row = element("tr", { class: "form", id, hidden: true }, this.body);
    this.element = element("tbody", { onkeydown: (event) => moving(event, this) },
      element("tr", {}, element("th", { scope: "row" }, this.name, this.flag), Object.values(this.cells),
        element("td", { class: "actions" }, this.tools.element)),
      this.row);
  }

  /** Shows the value of the draft. */
  update(value, count) {
    this.#value = value;
    setText(this.name, nameOf(value, this.list.form.languages)
      || tell("item", { number: this.index + 1 }));
    for (const [key, cell] of Object.entries(this.cells)) setText(cell, this.text(key));
    this.tools.update(this.index, count, this.name.textContent);
    this.count = count;
    this.#record?.update(value);
  }

  /** What its row says in a column. */
  text(key) {
    const value = at(this.#value, [key]);
    if (key === "name") return this.name.textContent;
    if (key === "lifetime") return inline(at(value, ["value"]) ?? value);
    const text = value?.text;
    if (!text) return "";
    const known = this.list.form.references[`${key}s`]?.find((reference) =>
      reference.key === text || reference.fr === text);
    return known?.name ?? text;
  }

  /** Whether it can be moved: in the charter's own order only. */
  allowMoves(isAllowed) {
    const [up, down] = this.tools.element.children;
    up.disabled = !isAllowed || this.index === 0;
    down.disabled = !isAllowed || this.index === this.count - 1;
  }

  find(rest) {
    if (this.list.form.isRevealing) this.#open();
    return found(this, this.row.hidden ? null : this.#record, rest);
  }

  focus() {
    this.name.focus();
    this.element.scrollIntoView({ block: "nearest" });
  }

  /** Opens it, for what is to be said of a new one. */
  begin() {
    this.#open();
    this.list.form.offers.show(this.#record.find(["name"]));
    this.#record.find(["provider"]).focus();
  }

  /** Marks what was found in it as a whole. */
  mark(findings) {
    flag(this, findings);
    this.remarks.show(findings);
  }

  focusMove(by) {
    this.tools.focusMove(by);
  }

  /** What is said of a cookie while it is closed is said of its fields while it is open. */
  #toggle() {
    if (this.row.hidden) this.#open();
    else this.#close();
    this.list.form.marks.show();
  }

  #open() {
    this.row.hidden = false;
    this.name.setAttribute("aria-expanded", "true");
    if (this.#record) return;
    const { form, type } = this.list;
    this.#record = new Record(form, type.of, () => this.list.pathOf(this), this.#value);
    this.body.append(this.#record.element);
  }

  #close() {
    this.row.hidden = true;
    this.list.form.marks.leave(this);
    this.name.setAttribute("aria-expanded", "false");
  }
}
