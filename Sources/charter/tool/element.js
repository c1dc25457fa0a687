/**
 * An element with these properties and children.
 *
 * Properties are set as attributes, but for `on…`, which are listeners; those that are null or
 * false are left out. Texts stay texts: nothing here reads markup.
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

/** Gives an element a text; one that it has already costs nothing. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Opens all that is closed around an element. */
export function unfold(element) {
  for (let up = element; up; up = up.parentElement) if (up.localName === "details") up.open = true;
}

/** A choice of one among several, as radio buttons in a row. */
export function choice(name, legend, options, value, onchange) {
  const buttons = options.map(({ key, label }) =>
    element("label", {},
      element("input", {
        type: "radio", name, value: key, checked: key === value, onchange: () => onchange(key),
      }),
      element("span", {}, label)));
  return element("fieldset", { class: "choice" }, element("legend", {}, legend), buttons);
}
