import { advice } from "./editAdvice.js";
import { about, isWithin } from "./editTree.js";
import { summary, worst } from "./findings.js";
import { tell } from "./editWords.js";
import { languageName } from "./words.js";

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
    return advice(diagnostic, this.about(diagnostic), this.form.labels);
  }

  /** The label of the field that is missing; null: another thing is wrong, or several are missing. */
  lacking(diagnostic) {
    const { path, field } = this.about(diagnostic);
    if (!diagnostic.missing || path.length < field.length) return null;
    const key = field.at(-1);
    return this.form.labels.get(key)?.label ?? languageName(key);
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
    const { severity, rule, message } = diagnostic;
    if (severity === "todo") return { severity, text: tell("toFill") };
    if (rule === "key-missing") return { severity, text: tell("mustFill") };
    const help = this.advice(diagnostic);
    return { severity, text: help ? `${message} ${help}` : message };
  }
}
