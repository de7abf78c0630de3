/* Start: waits for the page, then listens. What an address asks for is shown before anything is seen, so that
   nothing moves. */
if (location.search) root.dataset.busy = "";

function start() {
  const form = find("form");
  const more = find("[data-more]");
  const clear = find("[data-clear]");
  const copy = find("[data-copy]");
  const isSheet = () => form.matches(":popover-open");
  let isTyping = false;
  let wait = 0;

  function fromAddress() {
    const unknown = setForm(form);
    const choices = chosen(form);
    if ([...more.querySelectorAll("select")].some((list) => list.value)) more.open = true;
    if (known || choices.size || unknown.length) show(form, choices, unknown);
    delete root.dataset.busy;
  }

  /** Typing in one go is one step back; every other change is a step of its own. */
  function changed(typed = false) {
    clearTimeout(wait);
    const choices = chosen(form);
    const address = addressOf(choices);
    if (address !== location.pathname + location.search) {
      history[typed && isTyping ? "replaceState" : "pushState"](null, "", address);
    }
    isTyping = typed;
    show(form, choices);
  }

  form.addEventListener("input", (event) => {
    clearTimeout(wait);
    if (event.target.name === "q") wait = setTimeout(changed, 150, true);
    else changed();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    changed(isTyping);
    if (isSheet()) form.hidePopover();
    const hits = find("[data-hits]");
    hits.focus({ preventScroll: true });
    hits.scrollIntoView({ block: "nearest" });
  });
  form.addEventListener("reset", () => setTimeout(changed));
  form.addEventListener("toggle", () => isSheet() && form.querySelector("[popovertargetaction]").focus());
  form.addEventListener("focusout", (event) => {
    if (isSheet() && event.relatedTarget && !form.contains(event.relatedTarget)) form.hidePopover();
  });
  matchMedia("(min-width: 43.75em)").addEventListener("change", () => isSheet() && form.hidePopover());

  find(".ol-chips").addEventListener("click", (event) => {
    const chip = event.target.closest("button");
    if (!chip) return;
    const place = [...root.querySelectorAll(".ol-chip")].indexOf(chip);
    unchoose(form, chip.dataset.name, chip.dataset.value);
    changed();
    const left = root.querySelectorAll(".ol-chip");
    (left[Math.min(place, left.length - 1)] || find("[data-hits]")).focus();
  });
  clear.addEventListener("click", (event) => {
    event.preventDefault();
    form.reset();
    find("[data-hits]").focus();
  });
  addButtons((column) => {
    const list = form.elements.ordning;
    list.value = list.value === column ? `${column}-omvant` : column;
    changed();
  });
  copy.hidden = !navigator.clipboard;
  copy.addEventListener("click", () =>
    navigator.clipboard.writeText(location.href).then(
      () => say("Länken är kopierad."),
      () => say("Länken gick inte att kopiera. Kopiera adressen i webbläsarens adressfält."),
    ),
  );
  addEventListener("popstate", fromAddress);
  fromAddress();
}

if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
else start();
