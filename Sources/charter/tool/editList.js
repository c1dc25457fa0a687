import { element } from "./element.js";
import { Remarks } from "./editField.js";
import { RecordItem, ValueItem } from "./editItem.js";
import { at, isThere, setting } from "./editTree.js";
import { capital, tell } from "./editWords.js";

/**
 * A list, or a mapping whose keys the author chose: its items in order, which are added, copied,
 * removed and moved.
 */
export class List {
  items = [];
  /** Whether an item is looked for that is not there. */
  #lacks = false;

  /** `words`: `{label, help, none}`, as of a field. */
  constructor(form, type, path, words) {
    this.form = form;
    this.type = type;
    this.path = path;
    this.words = words;
    this.isMap = type.kind === "map";
    this.holder = this.makeHolder();
    this.add = element("button", { type: "button", class: "add", onclick: () => this.#add() },
      tell("add"));
    this.add.setAttribute("aria-label", `${tell("add")} — ${words.label}`);
    this.none = words.none ? new Emptiness(this) : null;
    this.element = element("fieldset", { class: "list" },
      element("legend", { class: words.isQuiet ? "unseen" : null }, words.label),
      words.help ? element("p", { class: "help" }, capital(words.help)) : null);
    this.remarks = new Remarks(...[this.element, this.add, this.none?.button].filter(Boolean));
    this.element.append(...[
      this.remarks.element, this.holder, this.add, this.none?.element,
    ].filter(Boolean));
  }

  /** What holds the items. */
  makeHolder() {
    return element("ol", { class: this.type.of.kind === "record" ? "items" : "values" });
  }

  /** A new item. */
  makeItem() {
    return this.type.of.kind === "record" ? new RecordItem(this) : new ValueItem(this);
  }

  /** Shows the value of the draft. */
  update(value) {
    const parts = this.isMap
      ? (value?.entries ?? []).map((entry) => ({ key: entry.key, value: entry.value }))
      : (value?.items ?? (isThere(value) ? [value] : [])).map((value) => ({ value }));
    this.isBare = !this.isMap && isThere(value) && value.kind !== "list";
    while (this.items.length > parts.length) this.items.pop().element.remove();
    parts.forEach((part, index) => {
      const item = this.items[index] ?? this.#made(index);
      item.index = index;
      item.key = part.key;
      item.update(part.value, parts.length);
    });
    this.none?.update(value);
  }

  /** The deepest view on that path. */
  find([step, ...rest]) {
    const item = this.isMap ? this.items.find(({ key }) => key === step) : this.items[step];
    if (item) return item.find(rest);
    if (this.form.isRevealing) this.#lacks = step !== undefined;
    return this;
  }

  /** Marks what was found in it as a whole. */
  mark(findings) {
    this.remarks.show(findings);
  }

  /** Goes to the first item, or to what adds one where none is or the one that is meant lacks. */
  focus() {
    if (this.items.length > 0 && !this.#lacks) this.items[0].focus();
    else this.add.focus();
    this.#lacks = false;
  }

  /** Where an item is. */
  pathOf(item) {
    if (this.isBare) return this.path();
    return [...this.path(), this.isMap ? item.key : item.index];
  }

  /** Puts an item so many places further. */
  async move(item, by) {
    const [from, to] = [item.index, item.index + by];
    if (to < 0 || to >= this.items.length) return;
    const edit = { edit: "move", path: this.path(), from, to };
    const refusal = await this.form.draft.edit([edit], () => {
      this.items.splice(to, 0, ...this.items.splice(from, 1));
      this.#place(to);
    });
    item.focusMove(by);
    this.form.tellEnd(refusal, tell("moved", { number: to + 1 }));
  }

  /** Repeats an item after itself. */
  async copy(item) {
    const index = item.index + 1;
    const refusal = await this.form.draft.edit(
      [{ edit: "copy", path: this.path(), index: item.index }], () => this.#made(index));
    if (!refusal) this.items[index]?.focus();
    this.form.tellEnd(refusal, tell("copied"));
  }

  /** Removes an item. */
  async remove(item) {
    const { index } = item;
    const edit = { edit: "remove", path: this.pathOf(item) };
    const refusal = await this.form.draft.edit([edit], () => {
      this.items.splice(index, 1);
      item.element.remove();
    });
    (this.items[Math.min(index, this.items.length - 1)] ?? this.add).focus();
    this.form.tellEnd(refusal, tell("removed"));
  }

  /** Gives an item of a mapping another key. */
  async rename(item, key) {
    const refusal = await this.form.draft.edit(
      [{ edit: "rename", path: this.pathOf(item), key }]);
    this.form.tellEnd(refusal, tell("renamed"));
    return refusal;
  }

  #made(index) {
    const item = this.makeItem();
    this.items.splice(index, 0, item);
    this.#place(index);
    return item;
  }

  #place(index) {
    const next = this.items[index + 1]?.element ?? null;
    this.holder.insertBefore(this.items[index].element, next);
  }

  async #add() {
    if (this.isMap) {
      const key = await this.form.begin(this);
      const item = this.items.find((item) => item.key === key);
      if (!item) return;
      this.form.marks.welcome(item);
      item.begin();
      this.form.marks.show();
      return;
    }
    const value = await this.form.first(this.type.of, this.words);
    if (value !== null) await this.insert(value);
  }

  /** Adds an item at the end, and goes to it. */
  async insert(value) {
    const index = this.items.length;
    const path = this.path();
    const refusal = await this.form.draft.edit(() => {
      const list = at(this.form.outline, path);
      if (this.isBare) return [{ edit: "set", path, value: [list.text, value] }];
      if (isThere(list)) return [{ edit: "insert", path, index, value }];
      return [setting(this.form.outline, path, [value])];
    }, () => this.#begun(index));
    if (!refusal) this.items[index]?.begin();
    this.form.tellEnd(refusal, tell("added"));
  }

  /** Makes a new item, about which the form is gentle. */
  #begun(index) {
    this.form.marks.welcome(this.#made(index));
  }
}

/** What says of a list without items whether there is none, or whether nothing is said. */
class Emptiness {
  #isStated = false;

  constructor(list) {
    this.list = list;
    this.text = element("span", { class: "help" });
    this.button = element("button", { type: "button", onclick: () => this.#turn() });
    this.element = element("p", { class: "none" }, this.text, this.button);
  }

  update(value) {
    this.#isStated = value?.kind === "list";
    this.element.hidden = this.#isStated ? value.items.length > 0 : isThere(value);
    this.text.textContent = this.#isStated ? tell("noneStated") : "";
    const { label, required } = this.list.words;
    const text = tell(this.#isStated ? "unstateNone" : "stateNone");
    this.button.textContent = text;
    this.button.setAttribute("aria-label", `${text} — ${label}`);
    this.button.hidden = this.#isStated && required;
  }

  async #turn() {
    const { form } = this.list;
    const path = this.list.path();
    const [edit, end] = this.#isStated
      ? [{ edit: "remove", path }, "noneUnstated"]
      : [setting(form.outline, path, []), "noneStated"];
    form.tellEnd(await form.draft.edit([edit]), tell(end));
  }
}
