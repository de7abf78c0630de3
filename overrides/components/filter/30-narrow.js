/* Narrowing: which rows fit the choices. One pass; a row is touched only where it changes. */

/** Give a test of rows. Every word must be found, also inside other words. */
function fitting(choices) {
  const get = (name) => choices.get(name) || "";
  const standings = choices.getAll("lage");
  const [organisation, plan, theme, actor, role] = ["organisation", "plan", "tema", "aktor", "roll"].map(get);
  const [kind, end, late, year] = ["typ", "slut", "sen", "ar"].map(get);
  const asked = fold(get("q")).split(/\s+/).filter(Boolean);
  const ofGroup = (group) =>
    (!organisation || group.organisations.includes(organisation)) &&
    (!plan || group.plan === plan) &&
    (!year || (group.from <= Number(year) && Number(year) <= group.to));
  const ofRow = (one) =>
    (!standings.length || standings.includes(one.lage)) &&
    (!theme || one.tema.includes(theme)) &&
    (!(actor || role) || one.parts.some(([part, who]) => (!actor || who === actor) && (!role || part === role))) &&
    (!kind || one.typ === kind) &&
    (!end || one.slut === end) &&
    (!late || (late === "ja" ? one.sen !== "" : one.sen === late)) &&
    asked.every((word) => textOf(one).includes(word));
  return { ofGroup, ofRow };
}

/** Hide the rows of a part that do not fit; give the number of those that do. */
function narrow(part, choices) {
  const { ofGroup, ofRow } = fitting(choices);
  const open = new Map(part.groups.map((group) => [group, ofGroup(group)]));
  let hits = 0;
  for (const group of part.groups) group.hits = 0;
  for (const one of part.rows) {
    const isHit = open.get(one.group) && ofRow(one);
    if (isHit) one.group.hits += 1;
    if (one.isHidden === isHit) one.row.hidden = one.isHidden = !isHit;
    hits += isHit;
  }
  return hits;
}
