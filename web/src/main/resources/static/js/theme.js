// Light, dark or as the system. Runs before the first paint, so that a chosen theme never flashes.
(function () {
    const root = document.documentElement;

    function chosen() {
        try {
            return localStorage.getItem("theme") || "";
        } catch {
            return "";
        }
    }

    function apply(theme) {
        if (theme === "light" || theme === "dark") {
            root.dataset.theme = theme;
        } else {
            delete root.dataset.theme;
        }
    }

    function keep(theme) {
        try {
            localStorage.setItem("theme", theme);
        } catch {
            // A browser that keeps nothing still changes this page.
        }
    }

    apply(chosen());

    document.addEventListener("DOMContentLoaded", function () {
        const select = document.getElementById("theme");
        if (!select) {
            return;
        }
        select.value = chosen();
        select.closest("[hidden]").hidden = false;
        select.addEventListener("change", function () {
            apply(select.value);
            keep(select.value);
        });
    });
})();
