/* Showing: the tables, and what is said of them. */
const number = (count) => count.toLocaleString("sv-SE");
const hitsIn = (count) => `Visa ${number(count)} ${count === 1 ? "träff" : "träffar"}`;

/** Show what the choices ask for. `unknown`: what the address asked for in vain. */
function show(form, choices, unknown = []) {
  const order = choices.get("ordning") || "";
  const filters = [...choices].filter(([name]) => name !== "ordning");
  const isFiltered = filters.length > 0;
  const count = { real: 0, invented: 0, total: 0 };
  for (const part of parts()) {
    const hits = narrow(part, choices);
    reorder(part, order);
    for (const group of part.groups) showGroup(group, order, isFiltered);
    part.part.hidden = isFiltered && !hits;
    part.part.querySelector("[data-caveats]").hidden = !order;
    count[part.isInvented ? "invented" : "real"] += hits;
    if (!part.isInvented) count.total += part.rows.length;
  }
  find("[data-none]").hidden = !isFiltered || count.real + count.invented > 0;
  find(".ol-jump").hidden = order !== "";
  find("[data-chosen]").textContent = isFiltered ? ` (${filters.length} val)` : "";
  find("[data-show]").textContent = hitsIn(count.real + count.invented);
  markHeads(order);
  sayHits(isFiltered, count);
  say(order ? `Ordning: ${form.elements.ordning.selectedOptions[0].textContent.toLowerCase()}.` : "", unknown);
  showChips(form, filters, order);
}

function showGroup(group, order, isFiltered) {
  group.body.hidden = order !== "" || (isFiltered && !group.hits);
  if (group.jump) group.jump.hidden = isFiltered && !group.hits;
  const said = isFiltered ? `${number(group.hits)} av ${group.whole}` : group.whole;
  if (group.count.textContent !== said) group.count.textContent = said;
}

let whole = null;
function sayHits(isFiltered, { real, invented, total }) {
  const hits = find("[data-hits]");
  whole ??= [...hits.childNodes];
  if (!isFiltered) return hits.replaceChildren(...whole);
  if (!real && invented) {
    hits.textContent = `${number(invented)} påhittade exempel, inget i verkliga planer`;
    return;
  }
  hits.textContent = `${number(real)} av ${number(total)} åtgärder och löften`;
  if (!invented) return;
  const more = document.createElement("span");
  more.textContent = ` och ${number(invented)} påhittade exempel`;
  hits.append(more);
}

/** Say something under the number of hits. */
function say(text, unknown = []) {
  const said = find("[data-said]");
  const vain = unknown.length ? `Adressen har val som inte finns: ${unknown.join(", ")}. De används inte.` : "";
  said.textContent = [vain, text].filter(Boolean).join(" ");
  said.hidden = !said.textContent;
}

function showChips(form, filters, order) {
  find("[data-chips]").hidden = !filters.length && !order;
  find(".ol-chips").replaceChildren(
    ...filters.map(([name, value]) => {
      const chip = document.createElement("li");
      const button = document.createElement("button");
      const text = nameOf(form, name, value);
      button.type = "button";
      button.className = "ol-chip";
      button.textContent = text;
      button.setAttribute("aria-label", `Ta bort filtret ${text}`);
      button.dataset.name = name;
      button.dataset.value = value;
      chip.append(button);
      return chip;
    }),
  );
}
