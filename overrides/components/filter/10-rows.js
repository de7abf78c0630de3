/* Läget: narrows and orders the tables as the form says, and keeps the choices in the address.
   Without this script the tables are complete and the form is not shown.
   The parts of the script lie in files of their own; the build joins them, in the order of their names.

   Rows: what each row can be found and ordered by. Read once, when it is first asked for. */
const root = document.currentScript.parentElement;
const find = (what) => root.querySelector(what);
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const words = (text) => (text ? text.split(" ") : []);

let known = null;

/** One entry a part: its tables' groups in the plans' order, and all its rows. */
function parts() {
  if (known) return known;
  const jumps = new Map([...root.querySelectorAll("[data-jump]")].map((one) => [one.dataset.jump, one]));
  known = [...root.querySelectorAll("[data-part]")].map((part) => {
    const table = part.querySelector("table");
    const groups = [...table.tBodies].map((body) => ({
      body,
      count: body.querySelector("[data-count]"),
      whole: body.querySelector("[data-count]").textContent,
      jump: jumps.get(body.dataset.plan),
      name: `${body.querySelector("[data-whose]").textContent}, ${body.querySelector("a").textContent}`,
      organisations: words(body.dataset.org),
      plan: body.dataset.plan,
      from: Number(body.dataset.fran),
      to: Number(body.dataset.till),
      rows: [...body.rows].slice(1),
      hits: 0,
    }));
    const rows = groups.flatMap((group) => group.rows.map((row) => rowOf(row, group)));
    return { part, table, groups, rows, isInvented: "invented" in part.dataset, ordered: [], order: "" };
  });
  return known;
}

function rowOf(row, group) {
  const data = row.dataset;
  return {
    row,
    group,
    lage: data.lage,
    tema: words(data.tema),
    parts: words(data.aktor).map((pair) => pair.split(":")),
    typ: data.typ,
    slut: data.slut || "",
    sen: data.sen || "",
    slutdatum: data.slutdatum || "",
    redovisad: data.redovisad || "",
    isHidden: false,
    text: "",
  };
}

/** What a word is looked for in: the row, its summary, its areas, its plan and whose that is. */
function textOf(one) {
  one.text ||= fold(`${one.row.textContent} ${one.row.dataset.ord} ${one.group.name}`);
  return one.text;
}
