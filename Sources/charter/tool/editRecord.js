import { element } from "./element.js";
import { isThere } from "./editTree.js";
import { Remarks } from "./editField.js";
import { Unknown } from "./editUnknown.js";
import { capital, tell } from "./editWords.js";

/** A mapping whose keys the format gives: what is there and what must be, then the other fields. */
export class Record {
  #views = new Map();
  #others = new Map();

  /** `path` gives where it is; `value` is what it holds; the fields `without` are left out. */
  constructor(form, type, path, value, without = []) {
    this.form = form;
    this.type = type;
    this.path = path;
    const [rest, names] = [[], []];
    this.element = element("div", { class: "record" });
    for (const field of type.fields) {
      if (without.includes(field.key)) continue;
      const view = form.view(field.type, () => [...this.path(), field.key], field);
      this.#views.set(field.key, view);
      const part = value?.entries?.find(({ key }) => key === field.key);
      if (field.required || part) this.element.append(view.element);
      else {
        rest.push(view.element);
        names.push(field.label);
      }
    }
    // Of a mapping without any field that is there or must be, there are no others.
    if (this.element.childElementCount === 0) this.element.append(...rest);
    else if (rest.length > 0) this.element.append(this.#more(rest, names.join(", ")));
    this.unknown = element("dl", { class: "unknown" });
    this.element.append(this.unknown);
    this.without = without;
    this.update(value);
  }

  /** Shows the value of the draft. */
  update(value) {
    for (const [key, view] of this.#views) {
      view.update(value?.entries?.find((entry) => entry.key === key)?.value);
    }
    const known = new Set(this.type.fields.map(({ key }) => key));
    const others = (value?.entries ?? []).filter(({ key }) => !known.has(key));
    this.unknown.hidden = others.length === 0;
    this.#others = new Map(others.map((entry) =>
      [entry.key, new Unknown(entry, () => this.#remove(entry.key))]));
    this.unknown.replaceChildren(...[...this.#others.values()].map(({ element }) => element));
  }

  /** The deepest view on that path. */
  find([key, ...rest]) {
    const view = this.#views.get(key);
    if (!view) return this.#others.get(key) ?? this;
    return rest.length > 0 && view.find ? view.find(rest) : view;
  }

  /** Goes to the first field that is not behind others. */
  focus() {
    const views = [...this.#views.values()].filter(({ element }) => !element.hidden);
    (views.find(({ element }) => !element.parentElement.closest(".more")) ?? views[0])?.focus();
  }

  async #remove(key) {
    const refusal = await this.form.draft.edit([{ edit: "remove", path: [...this.path(), key] }]);
    this.focus();
    this.form.tellEnd(refusal, tell("removed"));
  }

  #more(fields, names) {
    const text = tell("moreFields", { count: fields.length, names });
    return element("details", { class: "more" }, element("summary", {}, text), fields);
  }
}

/** A mapping of the format as a part of another one, with its title. */
export class Group {
  constructor(form, type, path, words) {
    this.form = form;
    this.words = words;
    this.body = element("div");
    this.type = type;
    this.path = path;
    this.record = null;
    this.element = element("fieldset", { class: "group" },
      element("legend", { class: words.isQuiet ? "unseen" : null }, words.label),
      words.help ? element("p", { class: "help" }, capital(words.help)) : null);
    this.remarks = new Remarks(this.element);
    this.element.append(this.remarks.element, this.body);
  }

  update(value) {
    if (this.record) {
      this.record.update(value);
    } else {
      this.record = new Record(this.form, this.type, this.path, value);
      this.body.append(this.record.element);
    }
  }

  /** The deepest view on that path. */
  find(path) {
    const found = this.record.find(path);
    return found === this.record ? this : found;
  }

  /** Marks what was found in it as a whole. */
  mark(findings) {
    this.remarks.show(findings);
  }

  focus() {
    this.record.focus();
  }
}

/** A period: a text, or where the author wrote a mapping, its fields. */
export class Period {
  constructor(form, type, path, words) {
    this.views = {
      text: () => form.scalar({ kind: "period-text" }, path, words),
      map: () => new Group(form, { fields: type.fields.map(asPeriod) }, path, words),
    };
    this.kind = null;
    this.element = element("div");
  }

  update(value) {
    const kind = isThere(value) && value.kind === "map" ? "map" : "text";
    if (kind !== this.kind) {
      this.view = this.views[kind]();
      this.element.replaceChildren(this.view.element);
      this.kind = kind;
    }
    this.view.update(value);
  }

  find(path) {
    return this.view.find(path);
  }

  mark(findings) {
    this.view.mark(findings);
  }

  focus() {
    this.view.focus();
  }
}

function asPeriod(field) {
  return field.key === "value" ? { ...field, type: { kind: "period-text" } } : field;
}
