/* Hit: one page in the list. */

/** One hit as an element: what `found` says of it, and what Pagefind says of its page. */
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

/** Pagefind's excerpt as text and marks; nothing in it is ever read as HTML. */
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
