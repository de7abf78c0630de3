// The words that can be read in the page's own part. What is for moving about is left out, since paper and a phone
// have other ways: the path, the filter, lists to jump by, headings to sort by, files to fetch, links to a row. So is
// a bar's numbers, which stand in the table below it; easy reading that the reader has not unfolded, and a day that a phone's card does not repeat under its plan's head.
() => {
  const leftOut = [
    ".ol-crumbs", ".ol-filter", ".ol-filter__open", ".ol-search", ".ol-pages", ".ol-jump", ".ol-sort", ".ol-downloads",
    "section:has(> .ol-sec__b > .ol-downloads)", ".ol-easy", ".ol-ledger__s a[href^='#']", ".ol-letters",
    ".ol-bar", "tbody td[data-l='Slutdatum'], .ol-stack__0", "thead", "noscript", "script", "[role=status]",
  ].join();
  const words = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest(leftOut)) continue;
    if (!parent.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true })) continue;
    words.push(...node.data.replaceAll("\u00ad", "").split(/\s+/).filter(Boolean));
  }
  return words;
}
