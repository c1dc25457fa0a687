import { element } from "./element.js";
import { control } from "./editControls.js";
import { attribute, identifier } from "./editField.js";
import { capital, tell } from "./editWords.js";

/**
 * Asks for some texts in a dialog: `[{label, help, example, type, from}]`; `from` makes one of the
 * first as long as nobody wrote another. The answer is the texts, or null.
 */
export function ask(form, title, questions) {
  const controls = questions.map((question) => questionControl(form, question));
  const [firstControl] = controls;
  const wrong = element("p", { class: "remark error", role: "alert", id: identifier() });
  return new Promise((resolve) => {
    const end = (texts) => {
      dialog.close();
      dialog.remove();
      resolve(texts);
    };
    const accept = () => {
      const texts = controls.map(({ get }) => get()?.trim() ?? "");
      const empty = texts.indexOf("");
      if (empty < 0) return end(texts);
      wrong.textContent = tell("fillIn", { label: questions[empty].label });
      controls.forEach(({ describe }, index) => describe(index === empty ? wrong.id : null));
      return controls[empty].element.focus();
    };
    const heading = identifier();
    const dialog = element("dialog", {
      "aria-labelledby": heading,
      oncancel: (event) => { event.preventDefault(); end(null); },
      onkeydown: (event) => {
        if (event.key !== "Enter" || event.target.localName === "button") return;
        event.preventDefault();
        accept();
      },
    }, element("h2", { id: heading }, tell("newItem", { title })),
    controls.map(({ holder }) => holder), wrong,
    element("div", { class: "choices" },
      element("button", { type: "button", class: "main", onclick: accept }, tell("add")),
      element("button", { type: "button", onclick: () => end(null) }, tell("cancel"))));
    questions.forEach(({ from }, index) => {
      if (!from) return;
      let isOwn = false;
      controls[index].element.addEventListener("input", () => { isOwn = true; });
      firstControl.element.addEventListener("input", () => {
        if (!isOwn) controls[index].set(from(firstControl.get() ?? ""));
      });
    });
    document.body.append(dialog);
    dialog.showModal();
    firstControl.element.focus();
  });
}

function questionControl(form, { label, help, example, type }) {
  const id = identifier();
  const made = control(form, type, {
    id, placeholder: example ?? null, "aria-describedby": help ? `${id}-help` : null,
  });
  made.set("");
  const holder = element("div", { class: "field" },
    element("label", { for: id }, label),
    help ? element("p", { class: "help", id: `${id}-help` }, capital(help)) : null, made.element);
  const describe = (wrong) => {
    const described = [help ? `${id}-help` : null, wrong].filter(Boolean).join(" ");
    attribute(made.element, "aria-invalid", wrong ? "true" : null);
    attribute(made.element, "aria-describedby", described || null);
  };
  return { ...made, holder, describe };
}
