/*
 * Saves an answer as soon as it changes, says so only when the server has it, and keeps it in a queue until then: without a
 * network, without a session, and beyond the end of the page. Without this script the form's button does the same. Digits
 * choose an option; a step given a place moves there.
 */
"use strict";

(() => {
    const form = document.querySelector("form.answer");
    if (!form) {
        return;
    }
    const saves = form.dataset.save === "true";
    const saved = form.querySelector(".saved");
    const fault = form.querySelector("#fault");
    const here = new URL(form.action).pathname;
    const queue = new AnswerQueue(here.split("/")[2]);
    const RETRY_AFTER = 3000;
    let sending = false;
    let typed = false;
    let waits = false;
    let signedOut = false;
    let leaving = null;
    let timer = 0;

    function say(status, problem) {
        saved.textContent = status;
        fault.textContent = problem;
    }

    /** Such as "3 answers waiting". */
    function waiting() {
        return queue.size === 1 ? "1 answer waiting" : `${queue.size} answers waiting`;
    }

    function fields() {
        return [...new FormData(form)].filter(([name]) => name !== "_csrf" && name !== "revision");
    }

    /** Puts what waits for this page back into its controls. */
    function fill(kept) {
        const values = new Set(kept.map(([name, value]) => `${name}=${value}`));
        for (const control of form.querySelectorAll(".given input, .given select")) {
            if (control.matches("[type=radio], [type=checkbox]")) {
                control.checked = values.has(`${control.name}=${control.value}`);
            } else if (control.type !== "hidden") {
                control.value = kept.find(([name]) => name === control.name)?.[1] ?? control.value;
            }
        }
        form.querySelectorAll(".rows").forEach((list) => {
            const place = (row) => Number(row.querySelector("select").value);
            list.append(...[...list.children].sort((one, other) => place(one) - place(other)));
        });
    }

    async function send() {
        if (sending) {
            return;
        }
        sending = true;
        clearTimeout(timer);
        try {
            if (signedOut) {
                await returnToSession();
            }
            for (let entry = queue.first(); entry; entry = queue.first()) {
                saved.textContent = "Saving …";
                queue.sending(entry.id);
                await understand(entry, await post(entry));
            }
        } catch {
            explain();
            timer = setTimeout(send, RETRY_AFTER);
        }
        sending = false;
        if (leaving && queue.size === 0) {
            const button = leaving;
            leaving = null;
            form.requestSubmit(button);
        }
    }

    function post(entry) {
        const body = new URLSearchParams(entry.fields);
        body.append("revision", entry.base);
        body.append("_csrf", form.elements._csrf.value);
        return fetch(entry.address, {
            method: "POST",
            body,
            headers: {"X-Requested-With": "fetch", "Accept": "application/json"},
            redirect: "error",
        });
    }

    async function understand(entry, answer) {
        if (answer.ok) {
            const receipt = await answer.json();
            queue.taken(entry.id, receipt.revision);
            if (entry.address === here) {
                take(receipt);
            } else {
                say(receipt.saved, "");
            }
        } else if (answer.status === 401 || answer.status === 403) {
            signedOut = true;
            throw new Error("signed out");
        } else if (answer.status === 409 || answer.status === 422) {
            await refuse(entry, await answer.json());
        } else {
            throw new Error(answer.status);
        }
    }

    function take(receipt) {
        form.elements.revision.value = receipt.revision;
        waits = queue.last(here) !== undefined;
        say(receipt.saved, "");
    }

    async function refuse(entry, receipt) {
        leaving = null;
        if (entry.address !== here) {
            queue.refused(entry.address);
            say("", `Question ${entry.address.split("/").pop()} was not saved. ${receipt.fault}`);
            return;
        }
        if (receipt.newer) {
            await showNewer();
        }
        queue.refused(here);
        say("Not saved", receipt.fault);
    }

    function explain() {
        if (signedOut) {
            leaving = null;
            say(waiting(), "You have been signed out. Sign in again in another tab; what waits here is saved as soon as you have.");
        } else {
            say(`Not saved yet: ${waiting()}. Trying again …`, "");
        }
    }

    /** The page as the server has it now; fails where nobody, or somebody else, is signed in. */
    async function freshPage() {
        const answer = await fetch(location.href, {redirect: "manual"});
        if (!answer.ok) {
            throw new Error(answer.status);
        }
        return new DOMParser().parseFromString(await answer.text(), "text/html");
    }

    async function returnToSession() {
        const page = await freshPage();
        const token = page.querySelector("form [name=_csrf]");
        if (!token) {
            throw new Error("no session");
        }
        form.elements._csrf.value = token.value;
        signedOut = false;
    }

    /** Puts the answer that the server has in place of the one that this page was made with. */
    async function showNewer() {
        const page = await freshPage();
        form.querySelector(".given").replaceWith(page.querySelector("form.answer .given"));
    }

    /** What waited here may have been sent by another tab, with a revision that this one has to know. */
    async function catchUp() {
        if (!waits || queue.last(here)) {
            return;
        }
        try {
            const page = await freshPage();
            take({revision: page.querySelector("[name=revision]").value, saved: page.querySelector(".saved").textContent});
        } catch {
            // The next save finds out.
        }
    }

    function changed() {
        typed = false;
        waits = true;
        queue.put(here, fields(), form.elements.revision.value);
        send();
    }

    /** Puts the row of a changed select where its place says and gives every row the number of its place. */
    function arrange(select) {
        const list = select.closest(".rows");
        const row = select.closest("li");
        const others = [...list.children].filter((other) => other !== row);
        const place = Number(select.value) - 1;
        list.insertBefore(row, others[place] ?? null);
        [...list.children].forEach((item, index) => {
            item.querySelector("select").value = String(index + 1);
        });
        select.focus();
    }

    form.addEventListener("change", (event) => {
        if (event.target.name.startsWith("place-")) {
            arrange(event.target);
        }
        if (saves) {
            changed();
        }
    });

    /* What is being typed is not what the server has; it is sent when the field is left. */
    form.addEventListener("input", (event) => {
        if (saves && event.target.matches("[inputmode]")) {
            typed = true;
            say("Not saved yet", "");
        }
    });

    document.addEventListener("keydown", (event) => {
        const typing = event.target.matches("input:not([type=radio], [type=checkbox]), select, textarea");
        if (typing || event.altKey || event.ctrlKey || event.metaKey || !/^[1-9]$/.test(event.key)) {
            return;
        }
        const option = form.querySelectorAll(".question .option input")[Number(event.key) - 1];
        if (option) {
            option.focus();
            option.click();
        }
    });

    /* Two ways of saving must not overtake each other: the form waits for what is on its way. */
    form.addEventListener("submit", (event) => {
        if (saves && (typed || sending || queue.size > 0)) {
            event.preventDefault();
            leaving = event.submitter ?? form.querySelector("button");
            if (typed) {
                changed();
            } else {
                send();
            }
        }
    });

    if (!saves) {
        return;
    }
    const kept = queue.last(here);
    if (kept) {
        fill(kept.fields);
        waits = true;
    }
    send();
    window.addEventListener("online", send);
    window.addEventListener("focus", send);
    window.addEventListener("storage", catchUp);
    window.addEventListener("pagehide", () => {
        if (typed) {
            queue.put(here, fields(), form.elements.revision.value);
        }
    });
    window.addEventListener("beforeunload", (event) => {
        if (!queue.lasting && queue.size > 0) {
            event.preventDefault();
        }
    });
})();
