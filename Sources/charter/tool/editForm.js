import { element, unfold } from "./element.js";
import { Cookies } from "./editCookies.js";
import { Column } from "./editColumn.js";
import { NEW, named } from "./editControls.js";
import { Field, attribute } from "./editField.js";
import { Labels } from "./editLabels.js";
import { List } from "./editList.js";
import { Localized } from "./editLocalized.js";
import { Marks } from "./editMarks.js";
import { Offers } from "./editOffers.js";
import { ask } from "./editQuestion.js";
import { Group, Period, Record } from "./editRecord.js";
import { shape, typeAt } from "./editShape.js";
import { at, inline, isThere, setting, slug, tree } from "./editTree.js";
import { Version } from "./editVersion.js";
import { capital, tell } from "./editWords.js";

/** What is asked first of a new item: the field that it is known by. */
const first = ["name", "title", "rule", "date", "country"];

/** The whole charter as a form. */
export class Form {
  /** Whether views open what is closed on the way to a value. */
  isRevealing = false;
  /** The parts by their keys, "" for what is in none: `{view, valueOf, badge}`. */
  parts = new Map();
  /** The fields with a text that the draft refused: it is nowhere else. */
  refused = new Set();
  /** What had the focus before the fields were disabled. */
  #left = null;

  /** `type` describes the charter; `announce` says a sentence to those who do not see. */
  constructor(draft, type, announce) {
    this.draft = draft;
    this.type = shape(type.value);
    this.labels = new Labels(this.type);
    this.marks = new Marks(this);
    this.announce = announce;
    this.offers = new Offers(this);
    this.fields = element("fieldset", { role: "none" });
    this.element = element("form", {
      class: "charter", autocomplete: "off", onsubmit: (event) => event.preventDefault(),
    }, this.fields);
  }

  /** What sections and columns may show, and the purposes, by their names in both languages. */
  get choices() {
    const part = (type, key) => type.fields.find((field) => field.key === key).type;
    return {
      contents: part(part(this.type, "sections").of, "contents").options,
      columns: part(this.type, "columns").of.options,
      purposes: this.references.purposes,
    };
  }

  /** Shows a state of the draft. */
  update(state) {
    const { root, language, editable } = state.outline;
    this.isEditable = editable;
    if (!editable && !this.fields.disabled) this.#left = document.activeElement;
    this.fields.disabled = !editable;
    // Whoever has no mouse scrolls through fields that cannot have the focus.
    attribute(this.element, "tabindex", editable ? null : "0");
    // What cannot be read is not empty: what was read last stays.
    if (!editable) return;
    this.outline = tree(root);
    this.isFrench = language === "fr";
    this.references = state.references;
    const languages = at(this.outline, ["languages"])?.items?.map(inline).filter(Boolean) ?? [];
    this.languages = languages.length > 0 ? languages : ["fr", "en"];
    if (this.parts.size === 0) this.#build();
    for (const { view, valueOf } of this.parts.values()) view.update(valueOf(this.outline));
  }

  /** Goes to where a person was before the fields were disabled, or to the first field. */
  focus() {
    if (this.#left && this.element.contains(this.#left)) this.#left.focus();
    else this.parts.get("").view.focus();
  }

  /** Whether the format knows nothing of what stands at that path. */
  isUnknown(path) {
    return typeAt(this.type, path) === null;
  }

  /** The view for a value of that type; `words` are those of its field. */
  view(type, path, words) {
    switch (type.kind) {
      case "record": return new Group(this, type, path, words);
      case "list": case "map": return new List(this, type, path, words);
      case "localized": return new Localized(this, type, path, words);
      case "period": return new Period(this, type, path, words);
      case "column": return new Column(this, type, path, words);
      case "version": return new Version(this, path, words);
      case "one-or-more": return this.#several(path, words);
      default: return this.scalar(type, path, words);
    }
  }

  /** The view for a scalar. */
  scalar(type, path, words) {
    const commit = (text) => {
      const where = path();
      if (text !== "") return [setting(this.outline, where, text)];
      const isRemovable = isThere(at(this.outline, where)) && typeof where.at(-1) === "string";
      return isRemovable ? [{ edit: "remove", path: where }] : [];
    };
    return new Field(this, type, { path, commit }, words);
  }

  /** How a value is written that is no text, where a text is looked for; null: it is a text. */
  written(value) {
    return isThere(value) && value.kind !== "text" ? inline(value) : null;
  }

  /** Goes to the field of that path. */
  reveal(path) {
    this.isRevealing = true;
    const view = this.find(path);
    this.isRevealing = false;
    // What was closed until now had no marks.
    this.marks.show();
    unfold(view.element);
    view.focus();
  }

  /** Goes to the field in which something was found. */
  revealAt(diagnostic) {
    if (this.marks.isHere(diagnostic)) this.reveal(this.marks.about(diagnostic).field);
  }

  /** Whether something was typed that the draft does not have. */
  get isPending() {
    return this.#unsent.length > 0 || (this.typed?.isPending ?? false);
  }

  /** Sends what was typed and is not in the draft; a field whose text is refused, or undefined. */
  async send() {
    for (const field of new Set([...this.#unsent, this.typed])) await field?.send();
    return this.#unsent[0];
  }

  get #unsent() {
    return [...this.refused].filter(({ element }) => element.isConnected);
  }

  /** Says how something ended that was asked for. */
  tellEnd(refusal, text) {
    this.announce(refusal ? this.labels.refusal(refusal) : text);
  }

  /** What a person types in a cookie's name is looked up. */
  typing(field) {
    this.typed = field;
    const path = field.place.path();
    if (path[0] === "cookies" && path[2] === "name") this.offers.show(field);
  }

  /** The first value of a new item; null: it is not wanted after all. */
  async first(type, words) {
    if (type.kind !== "record") {
      const text = await ask(this, words.label, [asked(type, words)]);
      if (text?.[0] === NEW) return this.create(this.parts.get(type.to).view);
      return text && this.#begun(type, text[0]);
    }
    const key = first.find((key) => type.fields.some((field) => field.key === key));
    const field = type.fields.find((field) => field.key === key) ?? type.fields[0];
    const text = await ask(this, words.label, [asked(field.type, field)]);
    return text && { [field.key]: this.#begun(field.type, text[0]) };
  }

  /** Makes an entry of a mapping, of those that the format knows first; its key, or null. */
  async begin(list) {
    const known = list.path()[0] === "purposes" ? this.#unlistedPurposes(list) : [];
    if (known.length === 0) return this.create(list);
    const options = [...known, { value: NEW, label: tell("new-purposes") }];
    const question = { label: tell("whichPurpose"), type: { kind: "one-of", options } };
    const answer = await ask(this, list.words.label, [question]);
    if (!answer) return null;
    const [key] = answer;
    return key === NEW ? this.create(list) : this.#put(list, key, {});
  }

  /** Makes an entry of a mapping by its name; its key, or null. */
  async create(list, also = () => []) {
    const field = list.type.of.fields.find(({ key }) => first.includes(key));
    const key = { label: tell("key"), help: tell("keyHelp"), type: { kind: "slug" }, from: slug };
    const texts = await ask(this, list.words.label, [asked(field.type, field), key]);
    if (!texts) return null;
    const [name, written] = texts;
    return this.#put(list, written, { [field.key]: this.#begun(field.type, name) }, also);
  }

  /** Makes what a reference is to name, and names it. */
  async createFor(to, field) {
    await this.create(this.parts.get(to).view, (key) => field.place.commit(key));
    field.focus();
  }

  async #put(list, key, value, also = () => []) {
    const refusal = await this.draft.edit(
      () => [setting(this.outline, [...list.path(), key], value), ...also(key)]);
    this.tellEnd(refusal, tell("added"));
    return refusal ? null : key;
  }

  /** The purposes that the format knows and the charter says nothing of. */
  #unlistedPurposes(list) {
    const listed = new Set(list.items.map(({ key }) => key));
    return this.references.purposes.map((purpose) => named(this, purpose))
      .filter(({ value, aliases }) => ![value, ...aliases].some((key) => listed.has(key)));
  }

  #begun(type, text) {
    return type.kind === "localized" ? { [this.languages[0]]: text } : text;
  }

  #several(path, words) {
    const help = `${words.help} — ${tell("commas")}`;
    const field = this.scalar({ kind: "names" }, path, { ...words, help });
    const { commit } = field.place;
    field.place.commit = (text) => {
      const names = text.split(/\s*,\s*/).filter(Boolean);
      return names.length < 2 ? commit(names[0] ?? "")
        : [setting(this.outline, path(), names)];
    };
    const update = field.update.bind(field);
    field.update = (value) => update(value?.kind === "list"
      ? { ...value, kind: "text", text: value.items.map(inline).join(", ") } : value);
    return field;
  }

  /** The deepest view on that path. */
  find(path) {
    const { view } = this.parts.get(this.partOf(path));
    if (this.partOf(path) === "") return view.find(path);
    return path.length > 1 ? view.find(path.slice(1)) : view;
  }

  /** A path with a purpose of the format by the key that the author wrote, of those that it has. */
  asWritten(path) {
    const [part, key, ...rest] = path;
    const known = this.references.purposes.find((purpose) => purpose.key === key);
    if (part !== "purposes" || !known) return path;
    const { value, aliases } = named(this, known);
    const entry = at(this.outline, [part])?.entries
      ?.find((entry) => [value, ...aliases].includes(entry.key));
    return entry ? [part, entry.key, ...rest] : path;
  }

  /** The key of the part that has that path. */
  partOf([key]) {
    return this.parts.has(key) ? key : "";
  }

  /** The parts: what is said in a line or two of the charter first, then each of its mappings. */
  #build() {
    const inParts = this.type.fields.filter(({ key, type }) =>
      ["record", "list", "map"].includes(type.kind) && !["languages", "include"].includes(key));
    const others = inParts.map(({ key }) => key);
    const whole = new Record(this, this.type, () => [], this.outline, others);
    this.#add("", tell("charter"), whole, (outline) => outline);
    for (const field of inParts) {
      const words = { ...field, isQuiet: true };
      const path = () => [field.key];
      const view = field.key === "cookies" ? new Cookies(this, field.type, path, words)
        : this.view(field.type, path, words);
      this.#add(field.key, capital(field.label), view, (outline) => at(outline, [field.key]));
    }
  }

  #add(key, title, view, valueOf) {
    const badge = element("span", { class: "badge" });
    this.parts.set(key, { view, valueOf, badge });
    this.fields.append(
      element("details", { class: "part", open: ["", "cookies"].includes(key) },
        element("summary", {}, element("h2", {}, title), badge), view.element));
  }
}

/** What is asked of a new item in a dialog. */
function asked(type, field) {
  const { label, help, example } = field;
  if (type.kind === "localized") return { type: type.of, label, help };
  if (type.kind === "column") return { type: { ...type, kind: "choice" }, label, help };
  return { type, label, help, example };
}
