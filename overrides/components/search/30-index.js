/* Index: what the pages say. Pagefind finds a word from its beginning, and guesses at words that no page has. So the
   words of all pages are looked up first: what nobody wrote is not asked for, and words that hold the asked one inside
   (trygghetsvandring for vandring) are asked for too. */
const PART = 0.4; // what a hit on a part of a compound is worth
// Words that say nothing of what is sought, left out where there are others.
const LIGHT = new Set("att av den det de en ett för han hon hur i jag med när och om på som till vad var vem vi är".split(" "));

let engine = null;

/** The index, fetched when it is first asked for; where that fails, again the next time. */
function loaded() {
  engine ??= fetched().catch((error) => {
    engine = null;
    throw error;
  });
  return engine;
}

async function fetched() {
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

/** The pages that a query finds, the best first and what is invented last; words also asked for; a likelier query.
    Where no page has all the words, those that have any of them: `isSome`. */
async function found(query) {
  const { index, words, kinds } = await loaded();
  const typed = query.match(/[\p{L}\p{N}]+/gu) || [];
  const telling = typed.filter((word) => !LIGHT.has(word.toLowerCase()));
  const read = (telling.length ? telling : typed).map((word) => readings(word, words));
  const known = read.filter((one) => one.forms.length || one.wholes.length);
  const isWhole = known.length === read.length;
  const also = new Set();
  let hits = isWhole && read.length ? await asked(index, read, also) : new Map();
  const isSome = !hits.size && read.length > 1;
  if (isSome) hits = await any(index, known, also);
  const all = [...hits.entries()].map(([id, hit]) => ({ ...hit, ...kinds.get(id) }));
  all.sort((one, other) => one.isInvented - other.isInvented || other.score - one.score);
  return { hits: all, also, near: isWhole ? "" : near(read, words), isSome: isSome && all.length > 0 };
}

/** The pages that have every word in some reading of it: id -> result and score. */
async function asked(index, read, also) {
  const first = read.map((one) => one.forms[0] || one.wholes[0]);
  const word = read.find((one) => !one.forms.length)?.wholes[0] || "";
  const queries = new Map([[first.join(" "), { worth: word ? PART : 1, word }]]);
  read.forEach((one, place) => {
    const others = [...one.forms.map((text) => [text, 1]), ...one.wholes.map((text) => [text, PART])];
    for (const [text, worth] of others) {
      const terms = first.map((word, at) => (at === place ? text : word)).join(" ");
      if (!queries.has(terms)) queries.set(terms, { worth, word: worth < 1 ? text : "" });
    }
  });
  const hits = new Map();
  for (const [terms, { worth, word }] of queries) {
    for (const result of (await index.search(terms)).results) {
      const score = result.score * worth;
      const before = hits.get(result.id);
      if (word && !before) also.add(word);
      if (!before || before.score < score) hits.set(result.id, { result, score });
    }
  }
  return hits;
}

/** The pages that have any of the words; one that has more of them comes before one that has fewer. */
async function any(index, read, also) {
  const hits = new Map();
  for (const one of read) {
    for (const [id, hit] of await asked(index, [one], also)) {
      const before = hits.get(id);
      hits.set(id, before ? { ...before, score: before.score + hit.score } : hit);
    }
  }
  return hits;
}
