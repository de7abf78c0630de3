/* Start: between the field, the address and the hits. */
const PAUSE = 250; // milliseconds after the last key

/** Answer a query, unless another one has come in the meantime. */
async function search(query) {
  state.turn += 1;
  const { turn } = state;
  document.title = query ? `${query} – ${title}` : title;
  if (!query) return show("", { hits: [], also: new Set(), near: "", isSome: false });
  if (!engine) part("hits").textContent = "Söker …";
  try {
    const result = await found(query);
    if (turn === state.turn) await show(query, result);
  } catch (error) {
    if (turn !== state.turn) return;
    await show("", { hits: [], also: new Set(), near: "", isSome: false });
    part("hits").textContent = "Sökningen gick inte att hämta. Försök igen, eller leta i Läget.";
    console.warn(error);
  }
}

/** The address of what is asked for. */
function address() {
  const asked = new URLSearchParams();
  if (field.value.trim()) asked.set("q", field.value.trim());
  if (asked.has("q") && kind()) asked.set("typ", fold(kind()));
  return location.pathname + (asked.has("q") ? `?${asked}` : "");
}

/* A search that stands in the address gets a place of its own in the history; the letters typed on the way do not. */
let isSettled = false;
function follow() {
  if (isSettled) history.pushState(null, "", address());
  else history.replaceState(null, "", address());
  isSettled = false;
  return search(field.value.trim());
}

/** Ask for what the address says. */
function fromAddress() {
  const asked = new URLSearchParams(location.search);
  field.value = asked.get("q") || "";
  const chosen = radios.find((radio) => radio.value && fold(radio.value) === asked.get("typ"));
  (chosen || radios[0]).checked = true;
  isSettled = asked.has("q");
  return search(field.value.trim());
}

let wait = 0;
field.addEventListener("focus", () => loaded().catch(() => {}), { once: true });
field.addEventListener("input", () => {
  clearTimeout(wait);
  wait = setTimeout(follow, PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(wait);
  if (address() !== location.pathname + location.search) follow();
  else if (state.query !== field.value.trim()) search(field.value.trim());
  isSettled = true;
});
part("kinds").addEventListener("change", () => {
  history.replaceState(null, "", address());
  choose();
});
part("more").addEventListener("click", async () => (await more())?.focus());
part("near").addEventListener("click", (event) => {
  if (!event.target.search || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", event.target.href);
  fromAddress();
  field.focus();
});
addEventListener("popstate", fromAddress);
fromAddress();
