import { element } from "./element.js";
import { identifier } from "./editField.js";
import { partsOf, rowsOf } from "./editDifference.js";
import { tell } from "./editWords.js";

/** How many lines around a difference are shown with it. */
const AROUND = 3;

/** Two versions of the charter side by side, and the choice between them. */
export class Conflict {
  #isShown = false;

  /** `onchoose` gets `mine` or `theirs`. */
  constructor(onchoose) {
    this.body = element("tbody");
    const heading = identifier();
    this.heading = element("h2", { id: heading, tabindex: "-1" }, tell("conflict"));
    this.element = element("section", {
      class: "panel error conflict", "aria-labelledby": heading, hidden: true,
    }, this.heading, element("p", {}, tell("conflictHelp")),
      element("div", {
        class: "scroll", tabindex: "0", role: "region",
        "aria-label": `${tell("mine")} — ${tell("theirs")}`,
      }, element("table", {},
        element("thead", {}, element("tr", {},
          element("th", { scope: "col" }, tell("mine")),
          element("th", { scope: "col" }, tell("theirs")))),
        this.body)),
      element("div", { class: "choices" },
        element("button", { type: "button", class: "main", onclick: () => onchoose("mine") },
          tell("keepMine")),
        element("button", { type: "button", class: "main", onclick: () => onchoose("theirs") },
          tell("takeTheirs"))));
  }

  /** Shows the lines of both versions; without any there is no conflict. */
  update(lines) {
    this.element.hidden = !lines;
    if (lines) this.body.replaceChildren(...rows(lines));
    if (lines && !this.#isShown) this.heading.focus();
    this.#isShown = lines !== undefined;
  }
}

/** The rows of the table: differing lines beside each other, and a few around them. */
function rows(lines) {
  const pairs = rowsOf(lines);
  const isNear = pairs.map((_, index) => pairs
    .slice(Math.max(0, index - AROUND), index + AROUND + 1)
    .some(({ isSame }) => !isSame));
  return pairs.flatMap((pair, index) => {
    if (isNear[index]) return [row(pair)];
    const isGap = index === 0 || isNear[index - 1];
    return isGap ? [row({ isSame: true, mine: "…", theirs: "…" })] : [];
  });
}

function row({ isSame, mine, theirs }) {
  const parts = (text, other) => isSame ? [text] : partsOf(text, other ?? "").map(part);
  const cell = (text, other) => element("td", {},
    text === undefined ? null : element("code", {}, parts(text, other)));
  return element("tr", { class: isSame ? "same" : "other" }, cell(mine, theirs), cell(theirs, mine));
}

function part({ text, isSame }) {
  return isSame ? text : element("mark", {}, text);
}
