import { advice, wording } from "./editAdvice.js";
import { typeAt } from "./editShape.js";
import { about, isWithin } from "./editTree.js";
import { summary, worst } from "./findings.js";
import { tell } from "./editWords.js";

/**
 * What was found in the charter, said at its fields.
 *
 * A new item is empty because nobody could fill it in yet: what it lacks is to be filled in, and an
 * error only once the person went on to something else, or saved.
 */
export class Marks {
  /** What was found, as it was said last. */
  diagnostics = [];
  /** Called when something is said otherwise, though nothing else was found. */
  onchange = () => {};
  #marked = new Set();
  #new = new Set();

  constructor(form) {
    this.form = form;
  }

  /** Takes in what was found; `file` is the path of the charter's own file. */
  take(diagnostics, file) {
    this.diagnostics = diagnostics;
    this.file = file;
    this.show();
  }

  /** Whether that was found in a field of the form. */
  isHere(diagnostic) {
    return diagnostic.file === this.file && this.form.isEditable;
  }

  /** Marks the fields in which something was found. */
  show() {
    if (!this.form.outline) return;
    for (const view of this.#marked) view.mark([]);
    this.#marked.clear();
    const [found, inParts] = [new Map(), new Map()];
    const add = (map, key, value) => map.set(key, [...map.get(key) ?? [], value]);
    for (const diagnostic of this.judged.filter((diagnostic) => this.isHere(diagnostic))) {
      const { path } = this.about(diagnostic);
      add(inParts, this.form.partOf(path), diagnostic);
      const view = this.form.find(path);
      if (view.mark) add(found, view, this.#said(diagnostic));
    }
    for (const [view, said] of found) {
      view.mark(said);
      this.#marked.add(view);
    }
    for (const [part, { badge }] of this.form.parts) {
      const diagnostics = inParts.get(part);
      badge.textContent = diagnostics ? ` — ${summary({ diagnostics })}` : "";
      badge.className = `badge ${diagnostics ? worst({ diagnostics }) : ""}`;
    }
  }

  /** Where something was found in the form. */
  about(diagnostic) {
    const { path, missing = [] } = diagnostic;
    const written = (path) => this.form.asWritten(path);
    return about(
      { ...diagnostic, path: path && written(path), missing: missing.map(written) },
      this.form.outline);
  }

  /** What was found; what is only to be filled in has the severity `todo`. */
  get judged() {
    return this.diagnostics.map((diagnostic) =>
      this.#isToFill(diagnostic) ? { ...diagnostic, severity: "todo" } : diagnostic);
  }

  /** What a person is advised to do in the form about that. */
  advice(diagnostic) {
    const about = this.about(diagnostic);
    const isUnknown = diagnostic.rule === "key-unknown" && this.form.isUnknown(about.path);
    return advice(diagnostic, { ...about, isUnknown }, this.form.labels);
  }

  /** What was found, in the words of the form. */
  wording(diagnostic) {
    return wording(diagnostic, this.form.labels);
  }

  /** What it concerns, in the words of the form: « cookie sessionid », « Durée ». */
  subject(diagnostic) {
    const { type, labels } = this.form;
    const { path } = this.about(diagnostic);
    const [thing] = (diagnostic.subject ?? "").split(/(?:^|, )(?:champ|field) /);
    const { kind } = typeAt(type, path.slice(0, 1)) ?? {};
    const told = thing === "" ? 0 : ["list", "map"].includes(kind) ? 2 : 1;
    const all = [thing, ...labels.steps(path.slice(told))].filter(Boolean);
    return all.length > 0 ? all : [tell("charter")];
  }

  /** Is gentle about an item until it is left. */
  welcome(item) {
    this.#new.add(item);
    item.element.addEventListener("focusout", ({ relatedTarget }) => {
      // Dialogs, buttons above the form and the list of findings are used while filling in.
      if (relatedTarget?.closest("main") && !item.element.contains(relatedTarget)) this.leave(item);
    });
  }

  /** Says of an item whatever is wrong. */
  leave(item) {
    if (this.#new.delete(item)) this.#change();
  }

  /** Says of all items whatever is wrong. */
  leaveAll() {
    if (this.#new.size === 0) return;
    this.#new.clear();
    this.#change();
  }

  #change() {
    this.show();
    this.onchange();
  }

  #isToFill(diagnostic) {
    if (this.#new.size === 0 || !this.isHere(diagnostic)) return false;
    const { field, isEmpty } = this.about(diagnostic);
    return isEmpty && [...this.#new].some((item) =>
      item.element.isConnected && isWithin(item.list.pathOf(item), field));
  }

  #said(diagnostic) {
    const { severity } = diagnostic;
    if (severity === "todo") return { severity, text: tell("toFill") };
    const [message, help] = [this.wording(diagnostic), this.advice(diagnostic)];
    return { severity, text: help ? `${message} ${help}` : message };
  }
}
