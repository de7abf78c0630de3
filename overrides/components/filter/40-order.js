/* Order: the plans' own, or one order across the plans. What lacks a date comes last either way. */
const collator = new Intl.Collator("sv", { numeric: true });
const KEYS = {
  slutdatum: (one) => one.slutdatum,
  redovisad: (one) => one.redovisad,
  status: (one) => one.rank,
  rubrik: (one) => one.row.querySelector("th a").textContent,
};

/* Each row is asked about the rows before and after it whenever it is shown or hidden. Few to a body, so that
   it stays quick with thousands of them. */
const MOST_IN_BODY = 100;

/** Put the rows of a part in an order: `slutdatum`, `slutdatum-omvant`; empty for the plans' own. */
function reorder(part, order) {
  if (part.order === order) return;
  part.order = order;
  part.table.toggleAttribute("data-ordered", order !== "");
  const before = part.ordered;
  part.ordered = order ? bodiesOf(sorted(part, order).map(placed)) : [];
  if (!order) for (const group of part.groups) group.body.append(...group.rows);
  for (const body of before) body.remove();
  part.table.append(...part.ordered);
}

function bodiesOf(rows) {
  const bodies = [];
  for (let at = 0; at < rows.length; at += MOST_IN_BODY) {
    const body = document.createElement("tbody");
    body.append(...rows.slice(at, at + MOST_IN_BODY));
    bodies.push(body);
  }
  return bodies;
}

function sorted(part, order) {
  const [column, reversed] = order.split("-");
  const ranks = [...root.querySelectorAll("[name=lage]")].map((box) => box.value);
  for (const one of part.rows) one.rank = ranks.indexOf(one.lage);
  const keyed = part.rows.map((one) => [KEYS[column](one), one]);
  const compare = column === "rubrik" ? collator.compare : (a, b) => (a < b ? -1 : Number(a > b));
  const sign = (column === "redovisad") === !reversed ? -1 : 1;
  keyed.sort(([a], [b]) => (a === "" || b === "" ? Number(a === "") - Number(b === "") : sign * compare(a, b)));
  return keyed.map(([, one]) => one);
}

/** Give the row, which says its plan from now on wherever it stands without it. */
function placed(one) {
  if (!one.isPlaced) {
    const place = document.createElement("span");
    place.className = "ol-stack__p ol-stack__w";
    place.textContent = one.group.name;
    one.row.querySelector("th").append(place);
    one.isPlaced = true;
  }
  return one.row;
}

/** Make the heads of columns buttons; on a phone, where no head is seen, they stay text. */
function addButtons(press) {
  for (const head of root.querySelectorAll("th[data-col]")) {
    const text = document.createElement("span");
    const button = document.createElement("button");
    text.append(...head.childNodes);
    text.className = "ol-stack__text";
    button.type = "button";
    button.className = "ol-sort";
    button.textContent = text.textContent;
    button.addEventListener("click", () => press(head.dataset.col));
    head.append(text, button);
  }
}

function markHeads(order) {
  const [column, reversed] = order.split("-");
  for (const head of root.querySelectorAll("th[data-col]")) {
    const rises = (column === "redovisad") === Boolean(reversed);
    if (head.dataset.col === column) head.setAttribute("aria-sort", rises ? "ascending" : "descending");
    else head.removeAttribute("aria-sort");
  }
}
