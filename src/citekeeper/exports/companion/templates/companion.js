"use strict";
(() => {
  const form = document.getElementById("filter");
  const words = document.getElementById("words");
  const shown = document.getElementById("shown");
  const nothing = document.getElementById("nothing");
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const notes = [...document.querySelectorAll("li.note")].map((item) => ({
    item,
    outcomes: item.dataset.outcomes.split(" "),
    text: fold(item.textContent.replace(/\s+/g, " ")),
  }));

  const show = () => {
    const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const asked = fold(words.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const note of notes) {
      const fits =
        note.outcomes.some((outcome) => wanted.has(outcome)) &&
        asked.every((word) => note.text.includes(word));
      note.item.hidden = !fits;
      count += fits;
    }
    shown.textContent = `${count} of ${notes.length} footnotes shown`;
    nothing.hidden = count > 0;
  };

  // An address that ends with #fn-14 must show footnote 14, whatever the filter says.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.hidden) {
      boxes.forEach((box) => { box.checked = true; });
      words.value = "";
      show();
      target.scrollIntoView();
    }
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  words.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      words.value = "";
      show();
    }
  });
  addEventListener("hashchange", reveal);
  form.hidden = false;
  show();
})();
