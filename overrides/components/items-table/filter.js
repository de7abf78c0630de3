/* Läget: narrows the table to what the form says, and keeps the choices in the address.
   Without this script the table is complete and the form is not shown. */
(() => {
  "use strict";
  const root = document.querySelector("[data-filter]");
  const form = root && root.querySelector("form");
  if (!form) return;

  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const rows = [...root.querySelectorAll("tr[data-lage]")].map((row) => ({
    row,
    group: row.parentElement,
    lage: row.dataset.lage,
    tema: row.dataset.tema.split(" "),
    aktor: row.dataset.aktor.split(" "),
    typ: row.dataset.typ,
    slut: row.dataset.slut || "",
    organisation: row.parentElement.dataset.org.split(" "),
    plan: row.parentElement.dataset.plan,
    text: "",
  }));
  const lists = ["organisation", "tema", "aktor"];
  const singles = ["plan", "typ", "slut"];
  const hits = root.querySelector("[data-hits]");
  const whole = hits.innerHTML;
  const clear = root.querySelector("[data-clear]");
  const none = root.querySelector("[data-none]");
  const chosen = root.querySelector("[data-chosen]");

  const number = (count) => count.toLocaleString("sv-SE");

  function choices() {
    const found = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (value.trim()) found.append(name, value.trim());
    }
    return found;
  }

  function fits(one, wanted, words) {
    const standings = wanted.getAll("lage");
    if (standings.length && !standings.includes(one.lage)) return false;
    if (singles.some((name) => wanted.get(name) && wanted.get(name) !== one[name])) return false;
    if (lists.some((name) => wanted.get(name) && !one[name].includes(wanted.get(name)))) return false;
    if (!words.length) return true;
    one.text = one.text || fold(`${one.row.textContent} ${one.row.dataset.ord} ${one.group.rows[0].textContent}`);
    return words.every((word) => one.text.includes(word));
  }

  function show(wanted) {
    const words = fold(wanted.get("q") || "").split(/\s+/).filter(Boolean);
    const open = new Map();
    for (const one of rows) {
      const isHit = fits(one, wanted, words);
      one.row.hidden = !isHit;
      open.set(one.group, (open.get(one.group) || 0) + isHit);
    }
    let real = 0;
    let invented = 0;
    for (const [group, count] of open) {
      group.hidden = !count;
      if (group.closest("[data-invented]")) invented += count;
      else real += count;
    }
    for (const table of root.querySelectorAll("table")) {
      table.hidden = ![...table.tBodies].some((body) => !body.hidden);
      const part = table.closest("[data-part]");
      if (part) part.hidden = table.hidden;
    }
    const count = [...wanted.keys()].length;
    none.hidden = real + invented > 0;
    clear.hidden = !count;
    chosen.textContent = count ? ` (${count} val)` : "";
    if (!count) {
      hits.innerHTML = whole;
      return;
    }
    const total = root.querySelector("table:not([data-invented])")?.dataset.total || 0;
    if (!real && invented) {
      hits.textContent = `${number(invented)} påhittade exempel, inget i verkliga planer`;
      return;
    }
    hits.textContent = `${number(real)} av ${number(Number(total))} åtgärder och löften`;
    if (invented) {
      const more = document.createElement("span");
      more.textContent = ` och ${number(invented)} påhittade exempel`;
      hits.append(more);
    }
  }

  function fromAddress() {
    const wanted = new URLSearchParams(location.search);
    form.reset();
    for (const field of form.elements) {
      if (!field.name || !wanted.has(field.name)) continue;
      if (field.type === "checkbox") field.checked = wanted.getAll(field.name).includes(field.value);
      else field.value = wanted.get(field.name);
      if (field.selectedIndex === -1) field.selectedIndex = 0;
    }
    show(choices());
  }

  function changed() {
    const wanted = choices();
    const query = wanted.toString();
    history.replaceState(null, "", location.pathname + (query ? `?${query}` : ""));
    show(wanted);
  }

  let wait = 0;
  form.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(changed, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(wait);
    changed();
    if (form.matches(":popover-open")) form.hidePopover();
    hits.scrollIntoView({ block: "nearest" });
  });
  form.addEventListener("reset", () => setTimeout(changed));
  clear.addEventListener("click", (event) => {
    event.preventDefault();
    form.reset();
    const open = root.querySelector("[popovertarget]");
    (open.offsetParent ? open : form.elements.q).focus({ preventScroll: true });
  });
  addEventListener("popstate", fromAddress);
  fromAddress();
})();
