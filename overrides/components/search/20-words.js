/* Words: what stands behind a word that somebody typed. All here is worked out from the list of the site's words. */
const MOST = 12; // other words that are asked for

/** What to ask Pagefind for one word: itself and its other forms, and the words that it is a part of. */
function readings(word, words) {
  const folded = fold(word);
  const beginning = stem(folded);
  const isKnown = /\d/.test(word) || words.some((one) => one.folded.startsWith(beginning));
  const forms = words.filter((one) => one.stem === beginning && one.folded !== folded).map((one) => one.text);
  // Who writes å, ä or ö means it: "våld" is no part of "utvalda".
  const small = word.normalize("NFC").toLowerCase();
  const name = small === folded ? "folded" : "text";
  const inside = name === "text" ? stem(small) : beginning;
  // A part of a compound is its end, and what is before it is a word too: "stan" is no part of "bristande".
  const isPart = (one) => one[name].indexOf(inside) > 2 && stem(one[name]).endsWith(inside);
  const holds = inside.length < 4 ? [] : words.filter(isPart);
  holds.sort((one, other) => one.text.length - other.text.length);
  return {
    word,
    forms: isKnown ? [word, ...forms.slice(0, 3)] : [],
    wholes: holds.slice(0, MOST).map((one) => one.text),
  };
}

/** The query with each word that no page has changed for the one most like it; empty where none is. */
function near(read, words) {
  const better = read.map((one) => {
    if (one.forms.length) return one.word;
    const folded = fold(one.word);
    if (folded.length < 4) return ""; // of so few letters, anything is near
    const close = words
      .map((other) => [distance(folded, other.folded), other.text])
      .filter(([far]) => far <= (folded.length > 5 ? 2 : 1));
    return close.length ? close.sort((a, b) => a[0] - b[0])[0][1] : "";
  });
  return better.every(Boolean) ? better.join(" ") : "";
}

/** How many letters to change, add or take away between two words. */
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
