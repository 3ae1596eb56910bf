// SPDX-License-Identifier: GPL-2.0-only
// Show the sites that the box, the kinds and the categories ask for; nothing chosen is all.
// The state is in the address, so that a view can be sent to somebody.
"use strict";
const box = document.querySelector("#find");
const toggles = [...document.querySelectorAll(".filter input[type=checkbox]")];
const sites = [...document.querySelectorAll(".site")];
const groups = [...document.querySelectorAll(".group")];

const chosen = (name) => toggles.filter((t) => t.name === name && t.checked).map((t) => t.value);
const meets = (wanted, has) => !wanted.length || wanted.some((w) => has.split(" ").includes(w));

function show() {
	const kinds = chosen("kind"), whats = chosen("what");
	const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
	let n = 0;

	for (const site of sites) {
		const text = site.dataset.text;
		site.hidden = !meets(kinds, site.dataset.kind) || !meets(whats, site.dataset.what) ||
			!words.every((w) => text.includes(w));
		n += !site.hidden;
	}
	for (const group of groups)
		group.hidden = !group.querySelector(".site:not([hidden])");
	document.querySelector("#count").value = `${n} of ${sites.length} sites`;
}

function remember() {
	const state = new URLSearchParams();

	for (const name of ["kind", "what"])
		if (chosen(name).length)
			state.set(name, chosen(name).join(" "));
	if (box.value)
		state.set("find", box.value);
	history.replaceState(null, "", `#${state}`);
	show();
}

function recall() {
	const state = new URLSearchParams(location.hash.slice(1));

	for (const toggle of toggles)
		toggle.checked = (state.get(toggle.name) || "").split(" ").includes(toggle.value);
	box.value = state.get("find") || "";
	show();
}

box.addEventListener("input", remember);
toggles.forEach((t) => t.addEventListener("change", remember));
addEventListener("hashchange", () => {
	recall();
	document.querySelector("#sites").scrollIntoView();
});
document.querySelector(".filter").hidden = false;
recall();
