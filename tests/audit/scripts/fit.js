// What does not fit: the page wider than its window, text cut off by its box, and texts that lie over each other.
() => {
  const found = [];
  const name = (one) => one.outerHTML.replace(/\s+/g, " ").slice(0, 100);
  // Meant for screen readers only: cut to a pixel with clip-path.
  const isUnseen = (one) => { for (let at = one; at; at = at.parentElement) if (getComputedStyle(at).clipPath !== "none") return true; return false; };
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth + 1) {
    const isOut = (one) => one.getBoundingClientRect().right > innerWidth + 1 && !isUnseen(one);
    const widest = [...document.body.querySelectorAll("*")].find((one) => isOut(one) && ![...one.children].some(isOut));
    found.push(`sidan är ${root.scrollWidth} px bred i ett fönster på ${innerWidth} px${widest ? `: ${name(widest)}` : ""}`);
  }

  for (const one of document.body.querySelectorAll("*:not(svg *)")) {
    const style = getComputedStyle(one);
    if (style.display === "inline" || style.display === "none" || !one.innerText?.trim()) continue;
    const cutsX = /hidden|clip/.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1;
    const cutsY = /hidden|clip/.test(style.overflowY) && one.scrollHeight > one.clientHeight + 1;
    if ((cutsX || cutsY) && !isUnseen(one)) found.push(`texten är avskuren i ${name(one)}`);
    if (/auto|scroll/.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1 && one.tabIndex < 0) found.push(`går att rulla i sidled, men inte med tangenterna: ${name(one)}`);
  }

  // Lines of text, each with the block that it flows in; two of different blocks must not meet.
  const lines = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) || isUnseen(parent)) continue;
    if (parent.closest("option, script, [popover]:not(:popover-open)")) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const trim = Math.min(box.height * 0.22, 8); // the letters are lower than their line
      if (box.width > 1) lines.push({ node, parent, left: box.left + 1, right: box.right - 1, top: box.top + trim, bottom: box.bottom - trim });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  for (let at = 0; at < lines.length; at++) {
    const one = lines[at];
    for (let next = at + 1; next < lines.length && lines[next].top < one.bottom - 1; next++) {
      const other = lines[next];
      if (other.node === one.node || Math.min(one.right, other.right) - Math.max(one.left, other.left) < 2) continue;
      found.push(`”${one.node.data.trim().slice(0, 40)}” och ”${other.node.data.trim().slice(0, 40)}” ligger på varandra`);
    }
  }
  return [...new Set(found)];
}
