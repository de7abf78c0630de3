/* Sök: asks Pagefind's index for what the field says, and keeps it in the address.
   Pagefind finds a word from its beginning, and guesses at words that no page has. So the words of all pages are
   looked up first: what nobody wrote is not asked for, and words that hold the asked one inside (trygghetsvandring
   for vandring) are asked for too. */
(() => {
  "use strict";
  const root = document.querySelector("[data-search]");
  if (!root) return;

  const PAUSE = 250; // milliseconds after the last key
  const STEP = 10; // hits at a time
  const MOST = 12; // other words that are asked for
  const PART = 0.4; // what a hit on a part of a compound is worth

  const part = (name) => root.querySelector(`[data-${name}]`);
  const form = root.querySelector("form");
  const field = form.elements.q;
  const radios = [...part("kinds").querySelectorAll("input")];
  const lists = { real: part("real"), invented: part("invented") };
  const title = document.title;

  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  // The ending that Swedish words are inflected with, roughly; four letters are always left.
  const stem = (folded) => folded.replace(/^(.{4,}?)[aeo]?(?:rna|rn|na|r|n|t)?s?$/, "$1");
  const counted = (count) => `${count.toLocaleString("sv-SE")} ${count === 1 ? "träff" : "träffar"}`;
  const where = (name) => new URL(root.dataset[name], document.baseURI).href;

  let engine = null;
  function loaded() {
    engine ??= start().catch((error) => {
      engine = null;
      throw error;
    });
    return engine;
  }

  async function start() {
    const [pagefind, answer] = await Promise.all([import(where("indexHref")), fetch(where("wordsHref"))]);
    if (!answer.ok) throw new Error(`${answer.status}`);
    const { ord, slag } = await answer.json();
    const words = ord.map((text) => ({ text, folded: fold(text), stem: stem(fold(text)) }));
    const metaWeights = { title: 12, del: 0.5, plats: 0.5, slag: 0.5, status: 0.5, lage: 0, redovisat: 0, hittad: 0 };
    const ranking = { metaWeights, termSimilarity: 3 };
    const index = pagefind.createInstance({ noWorker: true, excerptLength: 26, ranking });
    const kinds = new Map();
    for (const [name, ids] of Object.entries(slag)) {
      for (const id of ids) kinds.set(id, { kind: name.replace("*", ""), isInvented: name.endsWith("*") });
    }
    return { index, words, kinds };
  }

  /* What to ask Pagefind for one word: itself and its other forms, and the words that it is a part of. */
  function readings(word, words) {
    const folded = fold(word);
    const beginning = stem(folded);
    const isKnown = /\d/.test(word) || words.some((one) => one.folded.startsWith(beginning));
    const forms = words.filter((one) => one.stem === beginning && one.folded !== folded).map((one) => one.text);
    // Who writes å, ä or ö means it: "våld" is no part of "utvalda".
    const small = word.normalize("NFC").toLowerCase();
    const name = small === folded ? "folded" : "text";
    const inside = name === "text" ? stem(small) : beginning;
    const holds = inside.length < 4 ? [] : words.filter((one) => one[name].indexOf(inside) > 1);
    const isAtEnd = (one) => Number(stem(one[name]).endsWith(inside));
    holds.sort((one, other) => isAtEnd(other) - isAtEnd(one) || one.text.length - other.text.length);
    return {
      word,
      forms: isKnown ? [word, ...forms.slice(0, 3)] : [],
      wholes: holds.slice(0, MOST).map((one) => one.text),
    };
  }

  async function found(query) {
    const { index, words, kinds } = await loaded();
    const read = (query.match(/[\p{L}\p{N}]+/gu) || []).map((word) => readings(word, words));
    const hits = new Map();
    const also = new Set();
    const first = read.map((one) => one.forms[0] || one.wholes[0]);
    if (!read.length || first.includes(undefined)) return { hits: [], also, near: near(read, words) };
    const word = read.find((one) => !one.forms.length)?.wholes[0] || "";
    const asked = new Map([[first.join(" "), { worth: word ? PART : 1, word }]]);
    read.forEach((one, place) => {
      const others = [...one.forms.map((text) => [text, 1]), ...one.wholes.map((text) => [text, PART])];
      for (const [text, worth] of others) {
        const terms = first.map((word, at) => (at === place ? text : word)).join(" ");
        if (!asked.has(terms)) asked.set(terms, { worth, word: worth < 1 ? text : "" });
      }
    });
    for (const [terms, { worth, word }] of asked) {
      for (const result of (await index.search(terms)).results) {
        const score = result.score * worth;
        const before = hits.get(result.id);
        if (word && !before) also.add(word);
        if (!before || before.score < score) hits.set(result.id, { result, score, ...kinds.get(result.id) });
      }
    }
    const order = (one, other) => one.isInvented - other.isInvented || other.score - one.score;
    return { hits: [...hits.values()].sort(order), also, near: "" };
  }

  /* The query with each word that no page has changed for the one most like it; empty where none is. */
  function near(read, words) {
    const better = read.map((one) => {
      if (one.forms.length) return one.word;
      const folded = fold(one.word);
      const close = words
        .map((other) => [distance(folded, other.folded), other.text])
        .filter(([far]) => far <= (folded.length > 5 ? 2 : 1));
      return close.length ? close.sort((a, b) => a[0] - b[0])[0][1] : "";
    });
    return better.every(Boolean) ? better.join(" ") : "";
  }

  /* How many letters to change, add or take away between two words. */
  function distance(one, other) {
    if (Math.abs(one.length - other.length) > 2) return 3;
    let row = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= other.length; j += 1) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] !== other[j - 1]));
      }
      row = next;
    }
    return row[other.length];
  }

  const state = { query: "", hits: [], chosen: [], shown: 0, turn: 0 };
  const kind = () => radios.find((radio) => radio.checked).value;

  async function search(query) {
    state.turn += 1;
    const { turn } = state;
    document.title = query ? `${query} – ${title}` : title;
    if (!query) return show("", { hits: [], also: new Set(), near: "" });
    if (!engine) part("hits").textContent = "Söker …";
    try {
      const result = await found(query);
      if (turn === state.turn) await show(query, result);
    } catch (error) {
      if (turn !== state.turn) return;
      await show("", { hits: [], also: new Set(), near: "" });
      part("hits").textContent = "Sökningen gick inte att hämta. Försök igen, eller leta i Läget.";
      console.warn(error);
    }
  }

  function show(query, { hits, also, near }) {
    Object.assign(state, { query, hits });
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
      said += ` på ”${state.query}”`;
      if (invented) said += invented === chosen.length ? ", bara i påhittade exempel" : `, varav ${invented} i påhittade exempel`;
      part("hits").textContent = said;
    } else {
      part("hits").textContent = "";
    }
    return more();
  }

  /* Shows the next hits; gives the link of the first of them. */
  async function more() {
    const { turn, chosen } = state;
    const next = chosen.slice(state.shown, state.shown + STEP);
    const pages = await Promise.all(next.map((one) => one.result.data()));
    if (turn !== state.turn || chosen !== state.chosen) return null;
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

  function hit(one, page) {
    const made = part("hit").content.cloneNode(true).firstElementChild;
    const put = (name, text) => {
      const place = made.querySelector(name);
      place.textContent = text || "";
      place.hidden = !text;
      return place;
    };
    const { meta } = page;
    put("[data-kind]", one.kind);
    made.querySelector("[data-tag]").hidden = !one.isInvented;
    put("a", meta.title).href = page.url;
    put(".ol-hit__w", meta.plats);
    put(".ol-hit__t", "").append(...excerpt(page));
    made.querySelector(".ol-hit__t").hidden = !page.excerpt;
    made.querySelector(".ol-hit__s").hidden = !meta.status;
    if (meta.status) {
      const badge = made.querySelector(".ol-lage");
      badge.classList.add(`is-${meta.lage}`);
      badge.lastElementChild.textContent = meta.status;
      badge.prepend(root.querySelector(`[data-icon="${meta.lage}"]`).content.cloneNode(true));
      put(".ol-hit__d", meta.redovisat && `redovisat ${meta.redovisat}`);
    }
    return made;
  }

  /* Pagefind's excerpt as text and marks; nothing in it is ever read as HTML. */
  function excerpt(page) {
    const plain = (text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">");
    const pieces = page.excerpt.split(/<\/?mark>/).flatMap((piece, at) => {
      if (at % 2 === 0) return plain(piece);
      const [, word, after] = plain(piece).match(/^(.*?)(\P{L}*)$/su);
      const mark = document.createElement("mark");
      mark.textContent = word;
      return [mark, after];
    });
    const text = plain(page.excerpt.replace(/<\/?mark>/g, "")).trim();
    const whole = page.content.trim();
    if (!whole.startsWith(text.slice(0, 20))) pieces.unshift("… ");
    if (!whole.endsWith(text.slice(-20))) pieces.push(" …");
    return pieces;
  }

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
})();
