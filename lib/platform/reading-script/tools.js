/**
 * Conveniences of a page that is only read, found by their attributes. They wait hidden where nothing runs them:
 *
 * - `button[hidden][data-print]` prints the page.
 * - `button[hidden][data-share="Words once the address is copied"]` shares the page, or copies its address and says so in
 *   the element after it, an empty `role="status"`.
 * - `[data-remember="key"]` holds checkboxes, each with an `id`: their ticks are kept in this browser under the key. In
 *   it, `button[hidden][data-forget]` takes the ticks away.
 *
 * Sent as it stands, less comments and indentation, to old browsers too: nothing newer than 2020.
 */
(() => {
  /** @param {string} selector @param {ParentNode} [within] */
  const find = (selector, within = document) =>
    /** @type {HTMLElement[]} */ (Array.from(within.querySelectorAll(selector)));

  /** @param {string} selector @param {(button: HTMLElement) => void} act @param {ParentNode} [within] */
  const offer = (selector, act, within) => {
    for (const button of find(selector, within)) {
      button.hidden = false;
      button.addEventListener("click", () => act(button));
    }
  };

  offer("[data-print]", () => window.print());

  // What is folded is not printed.
  window.addEventListener("beforeprint", () => {
    for (const fold of find("main details")) fold.setAttribute("open", "");
  });

  const canShare = "share" in navigator;

  /** @param {HTMLElement} button */
  const share = async (button) => {
    const url = location.href;
    if (canShare) return navigator.share({ title: document.title, url }).catch(() => {});
    const status = button.nextElementSibling;
    const said = await navigator.clipboard.writeText(url).then(
      () => button.dataset.share,
      () => url,
    );
    if (status) status.textContent = said || "";
  };
  if (canShare || "clipboard" in navigator) offer("[data-share]", share);

  for (const list of find("[data-remember]")) {
    const key = `remember:${list.dataset.remember}`;
    const boxes = /** @type {HTMLInputElement[]} */ (find("input[type=checkbox]", list));
    const keep = () => {
      const ticked = boxes.filter((box) => box.checked).map((box) => box.id);
      try {
        localStorage.setItem(key, JSON.stringify(ticked));
      } catch {} // full, or refused: the ticks hold as long as the page
    };
    try {
      const kept = JSON.parse(localStorage.getItem(key) || "[]");
      for (const box of boxes) box.checked = box.checked || kept.includes(box.id);
    } catch {}
    list.addEventListener("change", keep);
    const forget = () => {
      for (const box of boxes) box.checked = false;
      keep();
    };
    offer("[data-forget]", forget, list);
  }
})();
