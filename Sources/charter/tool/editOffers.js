import { element } from "./element.js";
import { read } from "./live.js";
import { at, isThere, setting, slug } from "./editTree.js";
import { tell } from "./editWords.js";

/** How long a name is typed before it is looked up, in milliseconds. */
const QUIET = 250;

/**
 * What suppliers document of cookies of a name, offered under the name's field; nothing of it gets
 * into the charter but by a click.
 */
export class Offers {
  #timer = null;
  #field = null;

  constructor(form) {
    this.form = form;
    this.list = element("ul");
    this.element = element("div", { class: "offers", role: "group", "aria-label": tell("offers") },
      element("p", {}, tell("offersTitle")), this.list);
  }

  /** Shows what is offered for the name that is being typed in that field. */
  show(field) {
    this.#field = field;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), QUIET);
  }

  async #ask() {
    const field = this.#field;
    const name = field.input.value.trim();
    const path = field.place.path();
    const key = at(this.form.outline, [...path.slice(0, 2), "provider"])?.text ?? "";
    const known = this.form.references.providers.find((provider) => provider.key === key);
    const provider = known ? `${known.name} ${key}` : key;
    const asked = new URLSearchParams({ name, provider }).toString().replaceAll("+", "%20");
    const offers = name.length < 2 ? [] : await read(`offers?${asked}`) ?? [];
    if (field !== this.#field || name !== field.input.value.trim()) return;
    if (offers.length === 0) return this.element.remove();
    this.list.replaceChildren(...offers.map((offer) => this.#offer(offer)));
    field.element.append(this.element);
    return this.form.announce(tell("offered", { count: offers.length }));
  }

  #offer(offer) {
    const { supplier, name, source, checked } = offer;
    const language = document.documentElement.lang;
    const purpose = offer.purposes[0];
    const facts = [
      ...this.form.languages.map((code) => offer.description[code]), purpose?.[language],
      offer.lifetime?.[language],
    ].filter(Boolean);
    return element("li", {},
      element("p", {}, element("strong", {}, tell("documents", { name: supplier })), " ",
        element("code", {}, name), ` — ${facts.join(" — ")}`),
      element("p", { class: "source" },
        tell(offer.secondHand ? "secondHand" : "source", { source, checked })),
      element("button", { type: "button", onclick: () => this.#use(offer) },
        tell("use", { name, supplier })));
  }

  async #use(offer) {
    const field = this.#field;
    await field.send();
    const path = field.place.path().slice(0, 2);
    const refusal = await this.form.draft.edit(() => this.#edits(offer, path));
    this.form.tellEnd(refusal, tell("used", { name: offer.supplier }));
    if (refusal) return;
    this.element.remove();
    field.focus();
  }

  /** The edits that write what is documented: the provider too, where it is not there yet. */
  #edits(offer, path) {
    const { outline, isFrench, languages } = this.form;
    const written = (word) => word?.[isFrench ? "fr" : "en"];
    // What is chosen already stays: a site may host a supplier's tool itself.
    const isChosen = (key) => isThere(at(outline, [...path, key]));
    const [provider, edits] = isChosen("provider") ? [null, []] : this.#provider(offer);
    const texts = languages.filter((language) => offer.description[language])
      .map((language) => [language, offer.description[language]]);
    const facts = {
      match: isChosen("match") ? null : written(offer.match), kind: written(offer.kind), provider,
      purpose: isChosen("purpose") ? null : written(offer.purposes[0]),
      description: texts.length > 0 ? Object.fromEntries(texts) : null,
      lifetime: written(offer.lifetime), exemption: written(offer.exemption),
      source: offer.source, checked: offer.checked,
    };
    for (const [key, value] of Object.entries(facts)) {
      if (value) edits.push(setting(outline, [...path, key], value));
    }
    return edits;
  }

  /** The key of the supplier among the providers, and the edits that add it where it lacks. */
  #provider({ supplier, country }) {
    const { outline, references } = this.form;
    const same = (text) => text.toLowerCase() === supplier.toLowerCase();
    const known = references.providers.find(({ key, name }) => same(name) || same(key));
    if (known) return [known.key, []];
    const key = slug(supplier);
    const value = { name: supplier, ...country ? { country } : {} };
    return [key, [setting(outline, ["providers", key], value)]];
  }
}
