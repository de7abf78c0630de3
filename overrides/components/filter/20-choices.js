/* Choices: between the form and the address. */

/** What the form says now, in the form's order, without what does not narrow. */
function chosen(form) {
  const found = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim()) found.append(name, value.trim());
  }
  return found;
}

/** The address of some choices. */
function addressOf(choices) {
  const query = choices.toString().replaceAll("%2F", "/");
  return location.pathname + (query ? `?${query}` : "");
}

/** Set the form as the address says. Gives what the address asks for and the form does not have: `tema=x`. */
function setForm(form) {
  const asked = new URLSearchParams(location.search);
  const unknown = [];
  for (const name of new Set([...form.elements].map((field) => field.name).filter(Boolean))) {
    const field = form.elements[name];
    const values = asked.getAll(name).filter((value) => value.trim());
    const used = field.options ? setList(field, values) : field.type ? setText(field, values) : setBoxes(field, values);
    unknown.push(...values.filter((value) => !used.has(value)).map((value) => `${name}=${value.slice(0, 60)}`));
  }
  return unknown;
}

function setList(list, values) {
  const has = new Set([...list.options].map((option) => option.value));
  const value = values.find((one) => has.has(one)) || "";
  list.value = value;
  return new Set([value]);
}

function setText(field, values) {
  field.value = values.join(" ");
  return new Set(values);
}

function setBoxes(boxes, values) {
  for (const box of boxes) box.checked = values.includes(box.value);
  return new Set([...boxes].map((box) => box.value));
}

/** What a choice is called: `Organisation: Region Gotland`. */
function nameOf(form, name, value) {
  if (name === "q") return `Ord: ${value}`;
  const field = form.elements[name];
  if (!field.options) return `Status: ${[...field].find((box) => box.value === value).labels[0].textContent.trim()}`;
  return `${field.labels[0].textContent}: ${field.selectedOptions[0].textContent}`;
}

/** Take one choice out of the form. */
function unchoose(form, name, value) {
  const field = form.elements[name];
  if (field.type || field.options) field.value = "";
  else [...field].find((box) => box.value === value).checked = false;
}
