// Buttons, fields and what folds out that are smaller than a fingertip; a tick box counts with its label, and a word
// within a line of text has the line's height.
() => {
  const least = 44;
  const wanted = "button:not(.ol-word), .ol-btn, input:not([type=hidden]), select, textarea, summary, .ol-go, .ol-tabs__link, .ol-foot a";
  return [...document.querySelectorAll(wanted)]
    .filter((one) => one.checkVisibility({ checkVisibilityCSS: true }))
    .map((one) => {
      const isTicked = one.type === "checkbox" || one.type === "radio";
      const box = (isTicked && one.labels.length ? one.labels[0] : one).getBoundingClientRect();
      return { name: one.outerHTML.slice(0, 90), width: box.width, height: box.height };
    })
    .filter(({ height }) => height < least - 0.5)
    .map(({ name, width, height }) => `${Math.round(width)} × ${Math.round(height)} px är för litet för ett finger: ${name}`);
}
