import { element } from "./element.js";
import { root } from "./live.js";

/** How many times longer than a page takes to be shown nothing is typed before it is. */
const PAUSE = 3;
/** The longest pause that a page waits for, in milliseconds. */
const LONGEST = 3000;

/**
 * A frame that shows a page, and shows it anew without losing the reader's place.
 *
 * The page may run no script. The next page is loaded behind the one that is seen, and takes its
 * place when it is there.
 */
export class Pane {
  #path = null;
  #frame = null;
  #next = null;
  /** What is to be shown at the next pause; null: nothing is. */
  #wanted = null;
  #timer = null;
  /** How long the last page took to be shown, in milliseconds. */
  #cost = 0;

  /** A pane that tells which of its site's pages a reader went to. */
  constructor(onmove = () => {}) {
    this.onmove = onmove;
    this.holder = element("div", { class: "pane" });
  }

  /** Shows a page once a person pauses: showing a long one would hold up what is being typed. */
  showSoon(path, title) {
    this.#wanted = () => this.show(path, title);
    this.postpone();
  }

  /** Waits for the next pause, if there is something to wait for. */
  postpone() {
    if (!this.#wanted) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wanted?.(), Math.min(PAUSE * this.#cost, LONGEST));
  }

  /** Shows the page at that path below the root; the same path is loaded anew. */
  show(path, title) {
    this.#wanted = null;
    const start = performance.now();
    const keepsPlace = path === this.#path;
    this.#path = path;
    this.#next?.remove();
    const next = element("iframe", {
      src: new URL(path, root).href, title, class: "next", sandbox: "allow-same-origin",
      onload: () => {
        if (next === this.#next) {
          this.#cost = performance.now() - start;
          this.#swap(next, keepsPlace);
        } else if (next === this.#frame) this.#settle(next);
      },
    });
    this.#next = next;
    this.holder.append(next);
  }

  /** Shows a sentence instead of a page. */
  tell(text) {
    this.#wanted = null;
    this.#path = this.#frame = this.#next = null;
    this.holder.replaceChildren(element("p", { class: "nothing" }, text));
  }

  /** The document that is seen; null: there is none. */
  get document() {
    return this.#frame?.contentDocument ?? null;
  }

  #swap(next, keepsPlace) {
    const former = this.#frame?.contentWindow;
    if (keepsPlace && former) next.contentWindow.scrollTo(former.scrollX, former.scrollY);
    for (const child of [...this.holder.children]) if (child !== next) child.remove();
    next.classList.remove("next");
    this.#frame = next;
    this.#next = null;
    this.#settle(next);
  }

  /** Sends links to other sites to a tab of their own, and tells where the reader went. */
  #settle(frame) {
    const { location } = frame.contentWindow;
    this.#path = location.href.slice(root.href.length).replace(/#.*/, "").replace(/\/$/, "/index.html");
    this.onmove(this.#path);
    frame.contentDocument.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href]");
      if (!link || isOurs(link) || event.defaultPrevented) return;
      event.preventDefault();
      window.open(link.href, "_blank", "noopener,noreferrer");
    });
  }
}

/** Whether a link leads to a page of the program. */
export function isOurs({ href }) {
  return href.startsWith(root.href);
}
