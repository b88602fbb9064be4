/*
 * Saves an answer as soon as it changes, says so only when the server has it, and keeps trying while it cannot be reached.
 * Without this script the form's button does the same. Digits choose an option; a step given a place moves there.
 */
"use strict";

(() => {
    const form = document.querySelector("form.answer");
    if (!form) {
        return;
    }
    const saved = form.querySelector(".saved");
    const fault = form.querySelector("#fault");
    const RETRY_AFTER = 3000;
    let waiting = false;
    let sending = false;
    let leaving = null;
    let timer = 0;

    function say(status, problem) {
        saved.textContent = status;
        fault.textContent = problem;
    }

    async function send() {
        if (sending || !waiting) {
            return;
        }
        sending = true;
        waiting = false;
        clearTimeout(timer);
        saved.textContent = "Saving …";
        try {
            const answer = await fetch(form.action, {
                method: "POST",
                body: new URLSearchParams(new FormData(form)),
                headers: {"X-Requested-With": "fetch", "Accept": "application/json"},
                redirect: "error",
            });
            await understand(answer);
        } catch {
            waiting = true;
            say("Not saved yet. Trying again …", "");
            timer = setTimeout(send, RETRY_AFTER);
        }
        sending = false;
        if (waiting && !timer) {
            send();
        } else if (leaving && !waiting) {
            const button = leaving;
            leaving = null;
            form.requestSubmit(button);
        }
    }

    async function understand(answer) {
        timer = 0;
        if (answer.ok) {
            const receipt = await answer.json();
            form.elements.revision.value = receipt.revision;
            say(receipt.saved, "");
        } else if (answer.status === 401 || answer.status === 403) {
            leaving = null;
            say("Not saved", "You have been signed out. Sign in again in another tab, then reload this page and answer again.");
        } else if (answer.status === 409 || answer.status === 422) {
            leaving = null;
            const receipt = await answer.json();
            if (receipt.newer) {
                await showNewer();
            }
            say("Not saved", receipt.fault);
        } else {
            throw new Error(answer.status);
        }
    }

    /** Puts the answer that the server has in place of the one that this page was made with. */
    async function showNewer() {
        const answer = await fetch(location.href, {redirect: "error"});
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        form.querySelector(".given").replaceWith(page.querySelector("form.answer .given"));
    }

    function changed() {
        waiting = true;
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
        if (form.dataset.save === "true") {
            changed();
        }
    });

    /* What is being typed is not what the server has; it is sent when the field is left. */
    form.addEventListener("input", (event) => {
        if (form.dataset.save === "true" && event.target.matches("[inputmode]")) {
            waiting = true;
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

    window.addEventListener("online", send);
    window.addEventListener("beforeunload", (event) => {
        if (waiting || sending) {
            event.preventDefault();
        }
    });
    /* Two ways of saving must not overtake each other: the form waits for what is on its way. */
    form.addEventListener("submit", (event) => {
        if (waiting || sending) {
            event.preventDefault();
            leaving = event.submitter ?? form.querySelector("button");
            send();
        }
    });
})();
