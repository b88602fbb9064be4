// Buttons that copy the text of another element: <button data-copies="id" hidden>Copy</button>. Without scripts people select it.
(function () {
    for (const button of document.querySelectorAll("button[data-copies]")) {
        if (!navigator.clipboard) {
            continue;
        }
        const label = button.firstChild;
        button.hidden = false;
        button.addEventListener("click", async function () {
            await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
            label.textContent = "Copied";
        });
    }
})();
