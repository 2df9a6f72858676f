/* What a script adds at the desk; every page does its work without it (6-stack, U3, U8).
   A scanned zone is sent by itself, acts of the window change the page in place,
   nothing is sent twice, and keys work on a Kazakh or Russian layout too. */
"use strict";

(() => {
  const ZONES = [[2, 44], [2, 36], [3, 30]];
  const QUIET_AFTER_SCAN = 150;
  let scan = 0;

  /** A zone is whole when it has as many full lines as one of ICAO's formats. */
  const whole = (text) => {
    const lines = text.trim().split(/\s*\n\s*/);
    return ZONES.some(([n, long]) => lines.length === n && lines.every((line) => line.length === long));
  };

  const say = (text) => {
    const place = document.getElementById("told");
    if (place) place.textContent = text;
  };

  /** Put the answer of the server where the page was; the focus goes where it asks. */
  const replace = (html) => {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const main = fresh.getElementById("main");
    if (!main) return false;
    document.getElementById("main").replaceWith(main);
    document.title = fresh.title;
    for (const id of ["bar", "told"]) {
      const old = document.getElementById(id);
      const now = fresh.getElementById(id);
      if (old && now) old.replaceWith(now);
      else if (old) old.remove();
      else if (now) main.after(now);
    }
    const first = main.querySelector("[autofocus]") || main;
    first.focus();
    return true;
  };

  const send = async (form, button) => {
    const body = new URLSearchParams(new FormData(form, button));
    const where = (button && button.getAttribute("formaction")) || form.getAttribute("action");
    const answer = await fetch(where, { method: "POST", body, credentials: "same-origin" });
    const here = new URL(answer.url).pathname === location.pathname || !answer.redirected;
    const html = await answer.text();
    if (!here || !replace(html)) location.assign(answer.url);
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const button = event.submitter;
    if (button && button.getAttribute("aria-disabled") === "true") {
      event.preventDefault();
      return;
    }
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    if (form.target === "_blank") return;
    form.dataset.sending = "1";
    if (button) button.setAttribute("aria-busy", "true");
    if (!button || !button.hasAttribute("data-here")) return;
    event.preventDefault();
    send(form, button).catch(() => {
      delete form.dataset.sending;
      say(document.body.dataset.offline || "");
    });
  });

  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!field.matches || !field.matches("textarea[data-wedge]")) return;
    clearTimeout(scan);
    if (!whole(field.value)) return;
    scan = setTimeout(() => {
      const button = document.getElementById(field.dataset.wedge);
      if (button) field.form.requestSubmit(button);
    }, QUIET_AFTER_SCAN);
  });

  /* Alt and a key, by the place of the key: a layout without Latin letters has no access keys. */
  document.addEventListener("keydown", (event) => {
    const key = /^(?:Key([A-Z])|Digit(\d))$/.exec(event.code);
    if (!key || !event.altKey || event.ctrlKey || event.metaKey) return;
    const target = document.querySelector(`[accesskey="${(key[1] || key[2]).toLowerCase()}"]`);
    if (!target) return;
    event.preventDefault();
    target.focus();
    if (!target.matches("input, textarea, select")) target.click();
  });

  /* What can be taken back for some seconds only leaves the page when they are over. */
  const fade = () => {
    for (const place of document.querySelectorAll("[data-seconds]")) {
      const left = Number(place.dataset.seconds) * 1000;
      place.removeAttribute("data-seconds");
      setTimeout(() => place.remove(), left);
    }
  };
  new MutationObserver(fade).observe(document.body, { childList: true });
  fade();

  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sending]")) delete form.dataset.sending;
  });
})();
