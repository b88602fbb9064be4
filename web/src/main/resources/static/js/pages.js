/*
 * The question pages of an attempt as this tab saw them last, so that one can go from question to question without a network.
 * They are kept in the tab's own storage, which ends with the tab, and for one attempt at a time.
 */
"use strict";

class KeptPages {
    #prefix;

    constructor(attempt) {
        this.#prefix = `question ${attempt} `;
        this.#forgetOthers();
    }

    has(position) {
        return this.at(position) !== null;
    }

    /** The content of a question's page, or null. */
    at(position) {
        try {
            return sessionStorage.getItem(this.#prefix + position);
        } catch {
            return null;
        }
    }

    keep(position, content) {
        try {
            sessionStorage.setItem(this.#prefix + position, content);
        } catch {
            // Without storage there is no going on without a network, and nothing else is lost.
        }
    }

    /** Notes the revision that an answer has which was saved from another page. */
    revise(position, revision) {
        const content = this.at(position);
        if (content !== null) {
            const page = KeptPages.#parsed(content);
            page.querySelector("[name=revision]").setAttribute("value", revision);
            this.keep(position, page.body.innerHTML);
        }
    }

    /** Asks for the pages that are not kept yet, one after the other, until one cannot be had. */
    async fetchMissing(positions, address) {
        for (const position of positions) {
            if (!this.has(position)) {
                const answer = await fetch(address(position), {redirect: "error"});
                if (!answer.ok) {
                    return;
                }
                const main = KeptPages.#parsed(await answer.text()).querySelector("main");
                if (!main.querySelector("form.answer")) {
                    return;
                }
                this.keep(position, main.innerHTML);
            }
        }
    }

    static #parsed(text) {
        return new DOMParser().parseFromString(text, "text/html");
    }

    #forgetOthers() {
        try {
            Object.keys(sessionStorage)
                .filter((key) => key.startsWith("question ") && !key.startsWith(this.#prefix))
                .forEach((key) => sessionStorage.removeItem(key));
        } catch {
            // Nothing is kept.
        }
    }
}
