/**
 * Suggestions while typing: `input[data-suggest="/thu-tuc/"]`, the address of a procedure but its code, with a hidden
 * `[role=listbox]` and an empty `[role=status][data-count="{n} …"]` in its form. Without it the form asks as it stands.
 */
(() => {
  const waitMs = 150;
  const lang = document.documentElement.lang;

  /** @param {HTMLInputElement} input */
  const suggest = (input) => {
    const list = /** @type {HTMLElement | null} */ (input.form?.querySelector("[role=listbox]"));
    const status = /** @type {HTMLElement | null} */ (input.form?.querySelector("[data-count]"));
    if (!list || !status) return;
    let timer = 0;
    let at = -1;

    const options = () => /** @type {HTMLElement[]} */ (Array.from(list.children));

    /** @param {number} to */
    const choose = (to) => {
      at = to;
      for (const [place, option] of options().entries())
        option.setAttribute("aria-selected", String(place === at));
      const chosen = options()[at];
      input.setAttribute("aria-activedescendant", chosen?.id || "");
      chosen?.scrollIntoView({ block: "nearest" });
    };

    /** @param {string[][]} found codes with names */
    const show = (found) => {
      list.textContent = "";
      for (const [code, name] of found) {
        const option = document.createElement("div");
        option.id = `${list.id}-${code}`;
        option.setAttribute("role", "option");
        option.dataset.to = `${input.dataset.suggest}${code}`;
        option.textContent = name && name.length > 120 ? `${name.slice(0, 118)}…` : name || "";
        list.append(option);
      }
      list.hidden = found.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      status.textContent = list.hidden
        ? ""
        : (status.dataset.count || "").replace("{n}", String(found.length));
      choose(-1);
    };
    const close = () => show([]);

    const ask = async () => {
      const words = input.value.trim();
      if (words.length < 2) return close();
      const address = `/api/v1/procedures?limit=6&lang=${lang}&q=${encodeURIComponent(words)}`;
      const { items = [] } = await fetch(address).then(
        (answer) => answer.json(),
        () => ({}),
      );
      if (words === input.value.trim() && document.activeElement === input)
        show(items.map((/** @type {{ code: string, name: string }} */ { code, name }) => [code, name]));
    };

    /** @param {HTMLElement | null | undefined} option */
    const go = (option) => {
      if (option?.dataset.to) location.href = option.dataset.to;
    };

    /** @param {string} key */
    const press = (key) => {
      const count = options().length;
      switch (key) {
        case "ArrowDown":
          return choose((at + 1) % count);
        case "ArrowUp":
          return choose(at > 0 ? at - 1 : count - 1);
        case "Enter":
          return go(options()[at]);
        default:
          return close();
      }
    };

    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    close();
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = window.setTimeout(ask, waitMs);
    });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      const isOurs = /^(Arrow(Up|Down)|Escape)$/.test(event.key) || (event.key === "Enter" && at >= 0);
      if (list.hidden || !isOurs) return;
      event.preventDefault();
      press(event.key);
    });
    // A press on the list must not take the focus away, which would close it.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", ({ target }) =>
      go(/** @type {HTMLElement} */ (target).closest("[role=option]")),
    );
  };

  document.addEventListener("focusin", ({ target }) => {
    const input = /** @type {HTMLInputElement} */ (target);
    if (input.dataset?.suggest && !input.hasAttribute("aria-controls")) suggest(input);
  });
})();
