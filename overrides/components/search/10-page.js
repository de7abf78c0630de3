/* Sök: asks Pagefind's index for what the field says, and keeps it in the address.
   The parts of the script lie in files of their own; the build joins them, in the order of their names.

   Page: the places that the script fills, and how words are compared and counted. */
const root = document.querySelector("[data-search]");
const part = (name) => root.querySelector(`[data-${name}]`);
const form = root.querySelector("form");
const field = form.elements.q;
const radios = [...part("kinds").querySelectorAll("input")];
const lists = { real: part("real"), invented: part("invented") };
const title = document.title;

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
// The ending that Swedish words are inflected with, roughly; four letters are always left.
const stem = (folded) => folded.replace(/^(.{4,}?)[aeo]?(?:rna|rn|na|r|n|t)?s?$/, "$1");
const counted = (count) => `${count.toLocaleString("sv-SE")} ${count === 1 ? "träff" : "träffar"}`;
const where = (name) => new URL(root.dataset[name], document.baseURI).href;
