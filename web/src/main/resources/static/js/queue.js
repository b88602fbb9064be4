/*
 * The answers of an attempt that the server does not have yet, in the order in which they were given. They are kept in the
 * browser, for all its tabs and until they are taken, so that neither a lost network nor a lost session loses one.
 *
 * An answer that was never sent is replaced by a later one to the same question. One that may have arrived stays as it is,
 * and a later one waits behind it for the revision it leaves: sending it again is harmless, because the server takes the same
 * answer twice as once.
 */
"use strict";

class AnswerQueue {
    #key;
    #memory = null;

    constructor(attempt) {
        this.#key = `answers ${attempt}`;
    }

    /** Whether what is queued outlives the page. */
    get lasting() {
        return this.#memory === null;
    }

    /** How many questions have an answer that waits. */
    get size() {
        return new Set(this.#read().entries.map((entry) => entry.address)).size;
    }

    first() {
        return this.#read().entries[0];
    }

    /** The last answer that waits for an address. */
    last(address) {
        return this.#read().entries.findLast((entry) => entry.address === address);
    }

    put(address, fields, base) {
        const state = this.#read();
        const before = state.entries.findLast((entry) => entry.address === address);
        if (before && !before.sent) {
            before.fields = fields;
        } else {
            const id = `${Date.now()} ${Math.random()}`;
            state.entries.push({id, address, fields, base: before ? null : base, sent: false});
        }
        this.#write(state);
    }

    /** Notes that an answer is on its way. */
    sending(id) {
        const state = this.#read();
        state.entries.filter((entry) => entry.id === id).forEach((entry) => entry.sent = true);
        this.#write(state);
    }

    /** Takes out an answer that the server has, and gives its revision to the one that waits behind it. */
    taken(id, revision) {
        const state = this.#read();
        const entry = state.entries.find((one) => one.id === id);
        if (!entry) {
            return;
        }
        state.entries = state.entries.filter((one) => one !== entry);
        state.entries
            .filter((one) => one.address === entry.address && one.base === null)
            .forEach((one) => one.base = revision);
        this.#write(state);
    }

    /** Takes out everything that waits for an address, because the server refused it. */
    refused(address) {
        const state = this.#read();
        state.entries = state.entries.filter((entry) => entry.address !== address);
        this.#write(state);
    }

    #read() {
        try {
            const text = this.#memory ?? localStorage.getItem(this.#key);
            return text ? JSON.parse(text) : {entries: []};
        } catch {
            return {entries: []};
        }
    }

    #write(state) {
        const text = JSON.stringify(state);
        try {
            if (state.entries.length === 0) {
                localStorage.removeItem(this.#key);
            } else {
                localStorage.setItem(this.#key, text);
            }
        } catch {
            this.#memory = text;
        }
    }
}
