// Every stop that the Tab key should make, in the order of the document; a group of radio buttons is one stop.
() => {
  const wanted = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
  const groups = new Set();
  window.auditStops = [...document.querySelectorAll(wanted)].filter((one) => {
    if (one.disabled || one.tabIndex < 0 || !one.checkVisibility({ checkVisibilityCSS: true })) return false;
    if (one.closest("[inert]")) return false;
    if (one.type !== "radio") return true;
    if (groups.has(one.name)) return false;
    groups.add(one.name);
    return true;
  });
  const native = new Set(["A", "BUTTON", "INPUT", "SELECT", "TEXTAREA", "SUMMARY"]);
  return window.auditStops.map((one) => ({
    name: one.outerHTML.slice(0, 90),
    isAhead: one.tabIndex > 0,
    // What is not native must be a region that scrolls, with a name; arrows scroll it without any script.
    isNative: native.has(one.tagName) || (one.role === "region" && Boolean(one.ariaLabel || one.getAttribute("aria-labelledby"))),
  }));
}
