/* List: how many hits there are, of which kinds, and ten of them at a time. */
const STEP = 10; // hits at a time

const state = { query: "", hits: [], isSome: false, chosen: [], shown: 0, turn: 0 };
const kind = () => radios.find((radio) => radio.checked).value;

/** Show the answer to a query: the choice of kinds, the help where nothing is found, and the list. */
function show(query, { hits, also, near, isSome }) {
  Object.assign(state, { query, hits, isSome });
  const counts = new Map([["", hits.length]]);
  for (const one of hits) counts.set(one.kind, (counts.get(one.kind) || 0) + 1);
  for (const radio of radios) {
    const count = counts.get(radio.value) || 0;
    radio.closest("li").hidden = !count;
    radio.parentElement.querySelector("[data-count]").textContent = `(${count})`;
  }
  if (!counts.has(kind())) radios[0].checked = true;
  part("kinds").hidden = counts.size < 3;
  part("none").hidden = !query || hits.length > 0;
  const laget = part("laget");
  laget.search = query ? `?${new URLSearchParams({ q: query })}` : "";
  part("near").hidden = !near;
  const suggestion = part("near").querySelector("a");
  suggestion.textContent = near;
  suggestion.search = `?${new URLSearchParams({ q: near })}`;
  const told = [...also];
  const shown = told.slice(0, 4);
  const rest = told.length - shown.length;
  if (rest) shown.push(`${rest} ord till`);
  part("also").hidden = !told.length;
  part("also").textContent = `Vi har också sökt efter ${shown.join(", ").replace(/, ([^,]*)$/, " och $1")}.`;
  return choose();
}

/** Show the hits of the chosen kind from the first one on. */
function choose() {
  const chosen = state.hits.filter((one) => !kind() || one.kind === kind());
  const invented = chosen.filter((one) => one.isInvented).length;
  Object.assign(state, { chosen, shown: 0 });
  for (const list of Object.values(lists)) {
    list.querySelector("ol").replaceChildren();
    list.hidden = true;
  }
  if (state.query) {
    let said = chosen.length ? counted(chosen.length) : "Inga träffar";
    if (kind()) said = `${chosen.length} av ${counted(state.hits.length)}`;
    said += state.isSome ? ` på något av orden i ”${state.query}”, ingen på alla` : ` på ”${state.query}”`;
    if (invented) said += invented === chosen.length ? ", bara i påhittade exempel" : `, varav ${invented} i påhittade exempel`;
    part("hits").textContent = said;
  } else {
    part("hits").textContent = "";
  }
  return more();
}

/** Show the next hits; give the link of the first of them. */
async function more() {
  const { turn, chosen, shown } = state;
  const next = chosen.slice(shown, shown + STEP);
  const pages = await Promise.all(next.map((one) => one.result.data()));
  if (turn !== state.turn || chosen !== state.chosen || shown !== state.shown) return null;
  const made = next.map((one, at) => hit(one, pages[at]));
  made.forEach((one, at) => {
    const list = next[at].isInvented ? lists.invented : lists.real;
    list.hidden = false;
    list.querySelector("ol").append(one);
  });
  state.shown += next.length;
  const left = chosen.length - state.shown;
  part("more").hidden = left <= 0;
  part("more").firstElementChild.textContent = `Visa ${Math.min(left, STEP)} träffar till`;
  return made.length ? made[0].querySelector("a") : null;
}
