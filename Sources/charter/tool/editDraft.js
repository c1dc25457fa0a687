import { read, root } from "./live.js";
import { tell } from "./editWords.js";

/**
 * The draft that the program keeps: what is asked for goes to it one after the other, and each
 * answer is the draft as it is then.
 */
export class Draft {
  #queue = Promise.resolve();
  #waiting = 0;
  #listeners = [];
  /** What the program said last; null: nothing yet. */
  state = null;

  /** Calls that with each new state. */
  onchange(listener) {
    this.#listeners.push(listener);
  }

  /** Whether something to be done was not answered yet. */
  get isBusy() {
    return this.#waiting > 0;
  }

  /** Asks for the draft, as it may have changed elsewhere. */
  load() {
    return this.#after(async () => {
      const state = await read("draft");
      if (state) this.#take(state);
    });
  }

  /**
   * Asks for edits, all of them or none; `arrange` is called before the new state is told.
   *
   * Edits may be a function, which is asked for them when their turn comes. The answer is null when
   * it was done, or why it was not: `{message, path}`.
   */
  edit(edits, arrange = () => {}) {
    return this.ask("edit", () => {
      const made = typeof edits === "function" ? edits() : edits;
      return made.length > 0 ? { revision: this.state.revision, edits: made } : null;
    }, arrange);
  }

  /** Asks for something; the answer is null, or why it was not done. */
  ask(name, body = () => ({}), arrange = () => {}) {
    this.#waiting += 1;
    const answered = this.#after(async () => {
      const message = body();
      if (message === null) return null;
      const response = await post(name, message).catch(() => null);
      if (!response) return { message: tell("lost") };
      if (response.status === 413) return { message: tell("tooLong") };
      const answer = await response.json();
      if (response.ok) {
        arrange();
        this.#take(answer);
        return null;
      }
      if (response.status === 409) {
        const state = await read("draft");
        if (state) this.#take(state);
      }
      return answer;
    });
    return answered.finally(() => { this.#waiting -= 1; });
  }

  async #after(work) {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  #take(state) {
    if (this.state?.revision === state.revision && this.state.isDirty === state.isDirty) return;
    this.state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

/** Sends JSON to the program. */
export function post(name, body) {
  return fetch(new URL(name, root), {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  });
}
