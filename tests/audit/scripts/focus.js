// Before each Tab, and once more at the end, note what a reader sees of the element that has focus: which stop it is,
// where, and the ring around it. By then the page has scrolled to it.
() => {
  const measured = (one) => {
    const box = one.getBoundingClientRect();
    const own = getComputedStyle(one);
    const after = getComputedStyle(one, "::after");
    const width = (style) => (style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth) || 0);
    const ringed = width(own) >= width(after) ? own : after;
    const offset = parseFloat(ringed.outlineOffset);

    // The ground beside the ring: inside the element where the ring lies within it, else around it.
    let ground = "rgb(255, 255, 255)";
    for (let at = offset < 0 ? one : one.parentElement; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour.startsWith("rgba(") && parseFloat(colour.split(",")[3]) === 0) continue;
      ground = colour;
      break;
    }

    // Whether something around it cuts the ring off.
    const reach = width(ringed) + offset;
    let cut = "";
    for (let at = one.parentElement; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (!/hidden|clip|auto|scroll/.test(style.overflowX + style.overflowY)) continue;
      const around = at.getBoundingClientRect();
      const over = [around.left - (box.left - reach), box.right + reach - around.right];
      const isAcross = !/auto|scroll/.test(style.overflowX);
      if ((isAcross && Math.max(...over) > 1) || box.top - 2 < around.top - reach - 1) cut = at.outerHTML.slice(0, 90);
    }

    // Whether something lies above it: look at points within its lines, since a link may run over several.
    const lines = [...one.getClientRects()].filter((line) => line.width > 0 && line.height > 0);
    const isOnTop = lines.some((line) => {
      const hit = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
      return hit && (one.contains(hit) || hit.contains(one) || [...(one.labels || [])].some((label) => label.contains(hit)));
    });
    return {
      stop: window.auditStops.indexOf(one),
      name: one.outerHTML.slice(0, 90),
      isSeen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
      isOnTop,
      left: box.left + scrollX,
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
      ring: width(ringed),
      colour: ringed.outlineColor,
      ground,
      cut,
    };
  };
  window.auditSeen = [];
  addEventListener("keydown", ({ key }) => {
    const one = document.activeElement;
    if (key === "Tab" && one !== document.body && one !== document.documentElement) window.auditSeen.push(measured(one));
  }, true);
}
