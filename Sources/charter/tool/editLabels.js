import { tell } from "./editWords.js";
import { languageName } from "./words.js";

/** A key or a word, or a key with a value, in quotes. */
const QUOTED = /([“«]\u00a0?)([\p{L}\d-]+)(?:: *([^”»]*?))?(\u00a0?[”»])/gu;
/** A key with a value in a sentence. */
const PAIR = /(?<![\p{L}\d-])([\p{L}\d-]+): (\/|[\p{L}\d-]+)(?![\p{L}\d-])/gu;
/** Words in a row, or one with hyphens. */
const WORDS = /(?<![\p{L}\d-])[\p{L}\d-]+(?:(?:, [\p{L}\d-]+)+|(?<=-[\p{L}\d-]*))(?![\p{L}\d-])/gu;

/** How the form calls what a file writes in keys and words. */
export class Labels {
  #fields = new Map();
  #values = new Map();

  /** The labels of the fields of a type, and of all in it. */
  constructor(type) {
    this.#add(type);
  }

  /** The label of a field; undefined: the format has no such key. */
  of(key) {
    return this.#fields.get(key)?.label;
  }

  /** The steps of a path as the form calls them. */
  steps(path) {
    return path.map((step) => typeof step === "number"
      ? tell("item", { number: step + 1 }) : this.of(step) ?? languageName(step));
  }

  /** Why the draft refused something, with the path that is quoted in it as the form calls it. */
  refusal({ message, path }) {
    return path ? message.replace(/([“«]\u00a0?)[^”»]*?(\u00a0?[”»])/u, (_, open, close) =>
      open + this.steps(path).join(", ") + close) : message;
  }

  /**
   * A text that is about a file, with its keys and words as the form calls them; `key` is that of
   * the field whose words it names, if it does.
   */
  named(text, { key, isOfLanguages = false } = {}) {
    const options = this.#fields.get(key)?.options;
    return this.valued(text.replace(QUOTED, (whole, open, word, value, close) => {
      const label = isOfLanguages && /^[a-z]{2}$/.test(word) ? languageName(word)
        : options?.get(word) ?? this.of(word) ?? (word.includes("-") ? this.#values.get(word) : null);
      return label ? open + this.#pair(word, label, value) + close : whole;
    }));
  }

  /** A text with keys and words that belong to no language as the form calls them. */
  valued(text) {
    return text
      .replace(PAIR, (whole, key, value) => {
        const isKnown = value === "/" || this.#fields.get(key)?.options.has(value);
        return isKnown && this.of(key) ? this.#pair(key, this.of(key), value) : whole;
      })
      .replace(WORDS, (row) => {
        const words = row.split(", ").map((word) => this.#values.get(word) ?? this.of(word));
        return words.every(Boolean) ? words.join(", ") : row;
      });
  }

  /** The label of a field with a value; one that is yet to be found is left out. */
  #pair(key, label, value) {
    if (value === undefined || value.includes("…")) return label;
    const known = this.#fields.get(key)?.options.get(value) ?? value;
    return tell("labelled", { label, value: value === "[]" ? tell("stateNone") : known });
  }

  #add(type) {
    if (type.of) this.#add(type.of);
    for (const { en, fr, label } of type.options ?? []) {
      for (const word of [en, fr]) this.#values.set(word, label);
    }
    for (const field of type.fields ?? []) {
      const options = (field.type.options ?? field.type.of?.options ?? [])
        .flatMap(({ en, fr, label }) => [[en, label], [fr, label]]);
      for (const key of [field.key, field.fr]) {
        this.#fields.set(key, { label: field.label, options: new Map(options) });
      }
      this.#add(field.type);
    }
  }
}
