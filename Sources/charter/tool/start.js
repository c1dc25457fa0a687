import { element } from "./element.js";
import { summary, worst } from "./findings.js";
import { listen, read } from "./live.js";
import { say } from "./words.js";

const main = element("main", { class: "start" });
const heading = element("h1", {}, say("charters"));
const status = element("p", { class: "status", role: "status" });
document.body.append(main);
main.append(heading, status);

let asked = 0;

async function update() {
  const number = ++asked;
  // Charters are read as they are asked for: the list grows until all are.
  let isWhole = false;
  while (!isWhole && number === asked) {
    const charters = await read("state");
    if (number !== asked || !charters) return;
    isWhole = charters.every(({ state }) => state.revision > 0);
    show(charters);
  }
}

function show(charters) {
  status.textContent = charters.length === 0 ? say("noCharter") : "";
  const rows = charters.map(({ name, state }) =>
    element("tr", {},
      element("th", { scope: "row" },
        element("a", { href: `view/${encodeURIComponent(name)}/` }, name)),
      element("td", { class: state.revision > 0 ? worst(state) : "" },
        state.revision > 0 ? summary(state) : say("checking")),
      element("td", {}, state.path)));
  const columns = [say("charter"), say("state"), say("file")];
  const table = element("table", {},
    element("thead", {}, element("tr", {},
      columns.map((title) => element("th", { scope: "col" }, title)))),
    element("tbody", {}, rows));
  const region = element("div", {
    class: "scroll", role: "region", tabindex: "0", "aria-label": say("charters"),
  }, table);
  main.replaceChildren(heading, status, ...(rows.length > 0 ? [region] : []));
}

listen(update, () => { status.textContent = say("lost"); });
