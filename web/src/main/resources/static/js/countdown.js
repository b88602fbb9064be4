/*
 * Counts down to the end of a timed attempt, in minutes and in steps of ten seconds in the last minute. A screen reader is told
 * at 30, 20, 15, 10 and the last five minutes, and then at every step. The reader may hide the time; the last minute
 * is shown to everybody. Without this script the page says when the attempt ends.
 */
"use strict";

(() => {
    const box = document.querySelector(".timeleft");
    if (!box) {
        return;
    }
    const left = box.querySelector(".left");
    const told = box.querySelector("[role=status]");
    const button = box.querySelector("button");
    const end = Date.now() + Number(box.dataset.seconds) * 1000;
    const KEY = "time hidden";
    const SOON = 300;
    const TOLD_AT = [30, 20, 15, 10, 5, 4, 3, 2, 1];
    let hidden = kept();
    let said = "";
    let over = false;

    function kept() {
        try {
            return localStorage.getItem(KEY) === "true";
        } catch {
            return false;
        }
    }

    function keep() {
        try {
            localStorage.setItem(KEY, String(hidden));
        } catch {
            // A browser that keeps nothing still hides the time on this page.
        }
    }

    function words(seconds) {
        if (seconds < 60) {
            return `Time left: ${Math.ceil(seconds / 10) * 10} seconds`;
        }
        const minutes = Math.floor(seconds / 60);
        return minutes === 1 ? "Time left: 1 minute" : `Time left: ${minutes} minutes`;
    }

    function show(seconds) {
        const now = words(seconds);
        left.hidden = hidden && seconds > 60;
        box.classList.toggle("soon", seconds <= SOON);
        if (now === said) {
            return;
        }
        left.textContent = seconds <= SOON ? `${now}. Then the attempt ends with what is saved.` : now;
        if (said && (seconds < 60 || TOLD_AT.includes(Math.floor(seconds / 60)))) {
            told.textContent = now;
        }
        said = now;
    }

    function finish() {
        over = true;
        left.hidden = false;
        left.textContent = "Time is up. What is saved is being handed in.";
        told.textContent = left.textContent;
        setTimeout(() => location.reload(), (Number(box.dataset.grace) + 1) * 1000);
    }

    function tick() {
        const seconds = Math.ceil((end - Date.now()) / 1000);
        if (seconds > 0) {
            show(seconds);
        } else if (!over) {
            finish();
        }
    }

    function label() {
        button.textContent = hidden ? "Show the time" : "Hide the time";
    }

    button.hidden = false;
    button.addEventListener("click", () => {
        hidden = !hidden;
        keep();
        label();
        tick();
    });
    label();
    tick();
    setInterval(tick, 1000);
    document.addEventListener("visibilitychange", tick);
})();
