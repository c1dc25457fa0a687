import { element } from "./element.js";
import { Field } from "./editField.js";
import { isThere, setting } from "./editTree.js";
import { languageName } from "./words.js";
import { capital, tell } from "./editWords.js";

/** A text in each of the charter's languages, side by side, or one that stands for all. */
export class Localized {
  #fields = new Map();
  #isOne = false;
  #wantsEach = false;
  #value;

  /** `path` gives where it is. */
  constructor(form, type, path, words) {
    this.form = form;
    this.type = type;
    this.path = path;
    this.words = words;
    this.texts = element("div", { class: "languages" });
    this.each = element("button", {
      type: "button", class: "minor", onclick: () => this.#split(), hidden: true,
    }, tell("eachLanguage"));
    this.note = element("p", { class: "note" });
    this.element = element("fieldset", { class: "localized" },
      element("legend", { class: words.isQuiet ? "unseen" : null }, words.label,
        words.required ? element("span", { class: "required" }, ` ${tell("required")}`) : null),
      words.help ? element("p", { class: "help" }, capital(words.help)) : null,
      this.texts, this.each, this.note);
  }

  /** Shows the value of the draft. */
  update(value) {
    this.#value = value;
    const { languages } = this.form;
    if (value?.kind === "map") this.#wantsEach = false;
    const isOne = languages.length === 1 ? value?.kind !== "map"
      : value?.kind === "text" && !this.#wantsEach;
    const file = value?.entries?.find(({ key }) => key === "file");
    this.note.textContent = file ? tell("inFile", { file: file.value.text ?? "" }) : "";
    this.texts.hidden = file !== undefined;
    this.each.hidden = !isOne || languages.length < 2;
    this.#build(isOne ? ["*"] : [...languages, ...this.#others()], isOne);
    for (const [language, field] of this.#fields) {
      field.update(isOne ? value : this.#part(language));
      this.#markMissing(language, field);
    }
  }

  /** The deepest view on that path. */
  find([language]) {
    return this.#fields.get(language) ?? this.#fields.values().next().value;
  }

  /** Goes to the first text. */
  focus() {
    this.find([]).focus();
  }

  /** Marks what was found in the value as a whole. */
  mark(findings) {
    this.find([]).mark(findings);
  }

  /** The languages of texts that no page shows: they are there to be moved or removed. */
  #others() {
    return (this.#value?.entries ?? []).map(({ key }) => key)
      .filter((key) => key !== "file" && !this.form.languages.includes(key));
  }

  #part(language) {
    if (this.#value?.kind === "text") {
      return language === this.form.languages[0] ? this.#value : undefined;
    }
    return this.#value?.entries?.find(({ key }) => key === language)?.value;
  }

  #build(languages, isOne) {
    if ([...this.#fields.keys()].join() === languages.join()) return;
    this.#isOne = isOne;
    this.#fields = new Map(languages.map((language) => [language, this.#field(language)]));
    this.texts.replaceChildren(...[...this.#fields.values()].map((field) => field.element));
  }

  #field(language) {
    const isOne = language === "*";
    const place = {
      path: () => isOne ? this.path() : [...this.path(), language],
      commit: (text) => isOne ? this.#commitAll(text) : this.#commit(language, text),
    };
    return new Field(this.form, this.type.of, place, {
      label: isOne ? tell("allLanguages") : capital(languageName(language)),
      lang: isOne ? null : language,
    });
  }

  #commitAll(text) {
    if (text === "") return [{ edit: "remove", path: this.path() }];
    return [setting(this.form.outline, this.path(), text)];
  }

  #commit(language, text) {
    const value = this.#value;
    const path = this.path();
    if (value?.kind === "text") {
      const [first] = this.form.languages;
      const texts = { [first]: value.text, [language]: text };
      const left = Object.entries(texts).filter(([, text]) => text !== "");
      if (left.length === 0) return [{ edit: "remove", path }];
      return [{ edit: "set", path, value: Object.fromEntries(left) }];
    }
    const others = (value?.entries ?? []).filter(({ key }) => key !== language);
    if (text !== "" && value?.kind === "map") {
      return [{ edit: "set", path: [...path, language], value: text }];
    }
    if (text !== "") return [setting(this.form.outline, path, { [language]: text })];
    if (!isThere(this.#part(language))) return [];
    return [{ edit: "remove", path: others.length > 0 ? [...path, language] : path }];
  }

  /** Makes a text that stands for all languages one of each. */
  #split() {
    this.#wantsEach = true;
    this.update(this.#value);
    this.find([this.form.languages[1]]).focus();
  }

  #markMissing(language, field) {
    const isMissing = language !== "*" && !isThere(this.#part(language))
      && this.form.languages.some((other) => isThere(this.#part(other)));
    field.element.classList.toggle("missing", isMissing);
    field.element.querySelector("label").dataset.missing = isMissing ? tell("missing") : "";
  }
}
