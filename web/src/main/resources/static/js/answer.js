/*
 * Saves an answer as soon as it changes, says so only when the server has it, and keeps it in a queue until then: without a
 * network, without a session, and beyond the end of the page. Without a network the questions of the attempt can still be gone
 * through. Without this script the form's button does the same. Digits choose an option; a step given a place moves there.
 */
"use strict";

(() => {
    const main = document.querySelector("main");
    let form = main.querySelector("form.answer");
    if (!form) {
        return;
    }
    let saved = form.querySelector(".saved");
    let fault = form.querySelector("#fault");
    let here = new URL(form.action).pathname;
    const saves = form.dataset.save === "true";
    const attempt = here.split("/")[2];
    const queue = new AnswerQueue(attempt);
    const pages = new KeptPages(attempt);
    const RETRY_AFTER = 3000;
    const FETCH_AFTER = 1500;
    const LATER = "This opens once the network is back. What you answered waits here.";
    let offline = false;
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
            offline = false;
        } catch {
            offline = !signedOut;
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
                pages.revise(entry.address.split("/").pop(), receipt.revision);
                say(receipt.saved, "");
            }
            mark();
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
        remember();
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
            saved.textContent = `Not saved yet: ${waiting()}. Trying again …`;
            leaveWithoutNetwork();
        }
    }

    /** Goes on to the next question; the next part of a case and the review come from the server. */
    function leaveWithoutNetwork() {
        if (leaving && !leaving.name && pages.has(position() + 1)) {
            leaving = null;
            turnTo(position() + 1);
        } else if (leaving) {
            fault.textContent = LATER;
        }
    }

    function position() {
        return Number(here.split("/").pop());
    }

    function address(question) {
        return `/attempts/${attempt}?question=${question}`;
    }

    /** Keeps the page as it looks now: what was chosen or typed becomes part of it. */
    function remember() {
        for (const control of form.querySelectorAll(".given input, .given select")) {
            if (control.matches("[type=radio], [type=checkbox]")) {
                control.toggleAttribute("checked", control.checked);
            } else if (control.matches("select")) {
                [...control.options].forEach((option) => option.toggleAttribute("selected", option.selected));
            } else {
                control.setAttribute("value", control.value);
            }
        }
        pages.keep(position(), main.innerHTML);
    }

    /** Goes to the page of a question as it was kept. */
    function turnTo(question) {
        remember();
        history.pushState(null, "", address(question));
        show(question);
    }

    /** Shows a kept page with the clock, the row of numbers and the token of this one. */
    function show(question) {
        const status = saved.textContent;
        const token = form.elements._csrf.value;
        const stays = [".timeleft", ".strip"].map((part) => [part, main.querySelector(part)]);
        main.innerHTML = pages.at(question);
        stays.forEach(([part, element]) => element && main.querySelector(part).replaceWith(element));
        form = main.querySelector("form.answer");
        saved = form.querySelector(".saved");
        fault = form.querySelector("#fault");
        here = new URL(form.action).pathname;
        form.elements._csrf.value = token;
        document.title = document.title.replace(/\d+/, question);
        say(status, "");
        begin();
        main.focus();
    }

    /** Tells in the row of numbers where one is and which answers wait. */
    function mark() {
        [...main.querySelectorAll(".strip a")].forEach((link, index) => {
            const words = link.querySelector(".unseen");
            const waiting = queue.last(`/attempts/${attempt}/answers/${index + 1}`)?.fields.some(isAnswer);
            words.textContent = words.textContent.replace(", waiting", "");
            if (waiting) {
                link.classList.add("answered");
                words.textContent = words.textContent.replace(/^[^,]*/, "answered, waiting");
            }
            if (index + 1 === position()) {
                link.setAttribute("aria-current", "page");
            } else {
                link.removeAttribute("aria-current");
            }
        });
    }

    function isAnswer([name, value]) {
        return /^(answer|place-|match-)/.test(name) && value !== "";
    }

    /** Goes to another question without a network; what is not kept has to wait. */
    function follow(event) {
        const link = event.target.closest("main a[href]");
        const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
        if (!link || elsewhere || !(offline || !navigator.onLine)) {
            return;
        }
        event.preventDefault();
        const target = new URL(link.href);
        const question = target.pathname === `/attempts/${attempt}` ? Number(target.searchParams.get("question")) : 0;
        if (pages.has(question)) {
            turnTo(question);
        } else {
            fault.textContent = LATER;
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
        mark();
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

    /** Listens to the form, which is another one on every page. */
    function listen() {
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
    }

    /** Begins with a page: what waits for it is put back, and it is kept as it looks then. */
    function begin() {
        listen();
        if (!saves) {
            return;
        }
        const kept = queue.last(here);
        waits = kept !== undefined;
        if (kept) {
            fill(kept.fields);
        }
        mark();
        remember();
    }

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

    begin();
    if (!saves) {
        return;
    }
    send();
    setTimeout(() => {
        const questions = [...main.querySelectorAll(".strip a")].map((link, index) => index + 1);
        pages.fetchMissing(questions, address).catch(() => {});
    }, FETCH_AFTER);
    document.addEventListener("click", follow);
    window.addEventListener("popstate", () => {
        const question = Number(new URLSearchParams(location.search).get("question"));
        if ((offline || !navigator.onLine) && pages.has(question)) {
            show(question);
        } else {
            location.reload();
        }
    });
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
