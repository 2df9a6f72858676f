// The live part of the chat page: sends by fetch, asks for news, keeps what was typed.
// Everything works without it; it only spares the reader the reloading of the page.
"use strict";
(() => {
  const talk = document.getElementById("talk");
  const say = document.getElementById("say");
  const text = document.getElementById("text");
  const line = document.getElementById("line");
  const NEAR = 3000, HIDDEN = 30000, FARTHEST = 60000, LONGEST = 20000;
  let pending = null; // the body that is being sent, the same until it arrived
  let failures = 0, timer = 0;

  const told = (words, bad) => { line.textContent = words; line.classList.toggle("bad", bad); };

  const ask = async (url, options) => {
    const end = new AbortController();
    const clock = setTimeout(() => end.abort(), LONGEST);
    try {
      return await fetch(url, { ...options, headers: { "X-Qabyl-Live": "1" }, signal: end.signal });
    } finally { clearTimeout(clock); }
  };

  const atEnd = () => scrollY + innerHeight > document.documentElement.scrollHeight - 160;
  const toEnd = () => scrollTo({ top: document.documentElement.scrollHeight });

  // Keep the bubbles that stayed, so that a screen reader hears only what is new.
  const renew = (html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const fresh = page.getElementById("talk");
    if (!fresh) return false;
    if (page.documentElement.lang !== document.documentElement.lang) { location.reload(); return true; }
    const follow = pending !== null || atEnd();
    const focused = talk.contains(document.activeElement);
    const coming = [...fresh.children];
    while (talk.firstChild && coming.length && talk.firstElementChild?.outerHTML !== coming[0].outerHTML) {
      talk.firstChild.remove();
    }
    let kept = 0;
    const old = [...talk.children];
    while (kept < old.length && kept < coming.length && old[kept].outerHTML === coming[kept].outerHTML) kept += 1;
    old.slice(kept).forEach((one) => one.remove());
    talk.append(...coming.slice(kept));
    talk.dataset.last = fresh.dataset.last;
    if ("started" in fresh.dataset) talk.dataset.started = "";
    for (const name of ["n", "on"]) {
      say.querySelector(`[name=${name}]`).value = page.querySelector(`#say [name=${name}]`).value;
    }
    text.placeholder = page.getElementById("text").placeholder;
    if (focused) coming.find((one, at) => at >= kept && one.matches(".msg:not(.me)"))?.focus({ preventScroll: true });
    if (follow) toEnd();
    return true;
  };

  const settle = (words, bad) => {
    pending = null;
    text.readOnly = false;
    talk.removeAttribute("aria-busy");
    told(words, bad);
  };

  const push = async () => {
    clearTimeout(timer);
    try {
      const answer = await ask("/chat", { method: "POST", body: pending });
      if (!answer.ok || !renew(await answer.text())) {
        settle(line.dataset.failed, true);
      } else {
        if (pending.get("text")) { text.value = ""; grow(); }
        settle(failures ? line.dataset.online : "", false);
        failures = 0;
      }
    } catch { lost(); }
    plan();
  };

  const lost = () => {
    failures += 1;
    told(line.dataset.offline, true);
  };

  const look = async () => {
    try {
      const answer = await ask(`/chat/new?after=${talk.dataset.last}`);
      if (answer.status === 200 && pending === null) renew(await answer.text());
      if (failures) told(line.dataset.online, false);
      failures = 0;
    } catch { lost(); }
    plan();
  };

  const plan = () => {
    clearTimeout(timer);
    const pause = document.hidden ? HIDDEN : NEAR;
    timer = setTimeout(next, Math.min(pause * 2 ** failures, FARTHEST));
  };

  const next = () => {
    if (pending !== null) push();
    else if ("started" in talk.dataset) look();
  };

  const grow = () => { text.rows = Math.min(6, text.value.split("\n").length); };

  document.addEventListener("submit", (event) => {
    if (event.target.getAttribute("action") !== "/chat") return;
    event.preventDefault();
    if (pending !== null) return;
    pending = new URLSearchParams(new FormData(event.target, event.submitter));
    text.readOnly = pending.has("text");
    talk.setAttribute("aria-busy", "true");
    push();
  });

  text.addEventListener("input", grow);
  text.addEventListener("keydown", (event) => {
    const touch = matchMedia("(pointer: coarse)").matches; // there Enter begins a line
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || touch) return;
    event.preventDefault();
    if (text.value.trim()) text.form.requestSubmit();
  });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) { clearTimeout(timer); next(); } });
  addEventListener("online", () => { failures = Math.min(failures, 1); clearTimeout(timer); next(); });

  toEnd();
  plan();
})();
