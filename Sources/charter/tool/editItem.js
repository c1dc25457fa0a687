import { element, setText } from "./element.js";
import { Remarks, identifier } from "./editField.js";
import { Record } from "./editRecord.js";
import { at, inline, localized } from "./editTree.js";
import { worst } from "./findings.js";
import { tell } from "./editWords.js";
import { say } from "./words.js";

/** One value of a list. */
export class ValueItem {
  constructor(list) {
    this.list = list;
    this.index = 0;
    this.view = list.form.view(list.type.of, () => list.pathOf(this), {
      label: list.words.label, isQuiet: true,
    });
    this.tools = buttons(this);
    this.element = element("li", { onkeydown: (event) => moving(event, this) },
      this.view.element, this.tools.element);
  }

  update(value, count) {
    this.view.update(value);
    this.tools.update(this.index, count, this.view.input?.value ?? inline(value));
  }

  find(rest) {
    return rest.length > 0 && this.view.find ? this.view.find(rest) : this.view;
  }

  focus() {
    this.view.focus();
  }

  begin() {
    this.view.focus();
  }

  focusMove(by) {
    this.tools.focusMove(by);
  }
}

/** A mapping in a list, or one with a key of the author’s: its fields behind its name. */
export class RecordItem {
  #record = null;
  #value;

  constructor(list) {
    this.list = list;
    this.index = 0;
    this.name = element("span", { class: "name" });
    this.flag = element("span", { class: "flag" });
    const summary = element("summary", {}, this.name, this.flag);
    this.remarks = new Remarks(summary);
    this.body = element("div", {}, this.remarks.element);
    this.tools = buttons(this);
    this.details = element("details", { ontoggle: () => this.#turn() },
      summary, this.body);
    this.element = element("li", { onkeydown: (event) => moving(event, this) },
      this.details, this.tools.element);
  }

  update(value, count) {
    this.#value = value;
    const name = nameOf(value, this.list.form.languages);
    setText(this.name, this.key && name && name !== this.key
      ? `${name} (${this.key})` : name || this.key || tell("item", { number: this.index + 1 }));
    this.tools.update(this.index, count, this.name.textContent);
    if (this.keyInput && document.activeElement !== this.keyInput) this.keyInput.value = this.key;
    this.#record?.update(value);
  }

  find(rest) {
    if (this.list.form.isRevealing) {
      this.details.open = true;
      this.#build();
    }
    return found(this, this.details.open ? this.#record : null, rest);
  }

  /** Opens it, for what is to be said of a new one. */
  begin() {
    this.details.open = true;
    this.#build();
    this.#record.focus();
  }

  focus() {
    this.details.querySelector("summary").focus();
    this.element.scrollIntoView({ block: "nearest" });
  }

  /** Marks what was found in it as a whole. */
  mark(findings) {
    flag(this, findings);
    this.remarks.show(findings);
  }

  focusMove(by) {
    this.tools.focusMove(by);
  }

  /** What is said of an item while it is closed is said of its fields while it is open. */
  #turn() {
    this.#build();
    if (!this.details.open) this.list.form.marks.leave(this);
    this.list.form.marks.show();
  }

  #build() {
    if (this.#record || !this.details.open) return;
    const { form, type } = this.list;
    if (this.list.isMap) this.body.append(this.#keyField());
    this.#record = new Record(form, type.of, () => this.list.pathOf(this), this.#value);
    this.body.append(this.#record.element);
  }

  #keyField() {
    const id = identifier();
    this.keyInput = element("input", {
      id, "aria-describedby": `${id}-help`, type: "text", value: this.key, spellcheck: "false", autocomplete: "off",
      onchange: async () => {
        if (this.keyInput.value === this.key) return;
        const refusal = await this.list.rename(this, this.keyInput.value);
        if (refusal) this.keyInput.value = this.key;
      },
    });
    return element("div", { class: "field" },
      element("label", { for: id }, tell("key")),
      element("p", { class: "help", id: `${id}-help` }, tell("keyHelp")), this.keyInput);
  }
}

/** The deepest view on a path in an item: the item where its fields are not made, or not it. */
export function found(item, record, rest) {
  const view = rest.length > 0 ? record?.find(rest) : null;
  return view && view !== record ? view : item;
}

/** Says beside an item's name what was found in it, for those who see it closed. */
export function flag(item, findings) {
  const kind = findings.length > 0 ? worst({ diagnostics: findings }) : "";
  item.flag.className = `flag ${kind}`;
  item.flag.textContent = kind ? ` — ${say(kind)}` : "";
}

/** What tells an item apart for a person. */
export function nameOf(value, languages) {
  for (const key of ["name", "title", "contents", "rule", "date", "country", "note", "text"]) {
    const part = at(value, [key]);
    const name = part?.kind === "list" ? part.items.map(inline).join(", ")
      : localized(part, [document.documentElement.lang, ...languages]);
    if (name) return name.replace(/\s+/g, " ").slice(0, 80);
  }
  return "";
}

/** Moves an item with Alt and an arrow; in a choice and a day, these open what there is. */
export function moving(event, item) {
  if (event.target.matches("select, input[type=date]")) return;
  if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
  item.list.move(item, event.key === "ArrowUp" ? -1 : 1);
}

/** The buttons of an item, which say what they are for. */
export function buttons(item) {
  const { list } = item;
  const isCopied = list.type.of.kind === "record" && !list.isMap;
  const button = (name, act) => element("button", { type: "button", class: "tool", onclick: act },
    element("span", { "aria-hidden": "true" }, tell(`${name}Sign`)));
  const made = {
    up: button("up", () => list.move(item, -1)),
    down: button("down", () => list.move(item, 1)),
    copy: isCopied ? button("copy", () => list.copy(item)) : null,
    remove: button("remove", () => list.remove(item)),
  };
  let named = null;
  const label = (name) => {
    if (name === named) return;
    named = name;
    for (const [key, button] of Object.entries(made)) {
      button?.setAttribute("aria-label", tell(key, { name }));
      button?.setAttribute("title", tell(key, { name }));
    }
  };
  return {
    element: element("div", { class: "tools" }, Object.values(made)),
    update: (index, count, name) => {
      label(name);
      made.up.disabled = index === 0;
      made.down.disabled = index === count - 1;
    },
    focusMove: (by) => {
      const [wanted, other] = by < 0 ? [made.up, made.down] : [made.down, made.up];
      (wanted.disabled ? other : wanted).focus();
    },
  };
}
